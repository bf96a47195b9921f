package org.cordon.server.data;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A manifest of custom data sets (YAML): {@code datasets} with {@code name}, {@code title}, {@code
 * version} and {@code children}. The data of a set are imported beforehand, under a source whose
 * published name is the name of the set.
 */
public final class ManifestFile {
  private static final int LARGEST = 1 << 20;

  private ManifestFile() {}

  /**
   * Reads a manifest.
   *
   * @throws IllegalArgumentException if it is not understood, or two data sets have one name
   */
  public static List<Dataset> read(Path file) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGEST);
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(0);
    Object root;
    try (Reader reader = Files.newBufferedReader(file)) {
      root = new Yaml(new SafeConstructor(options)).load(reader);
    } catch (YAMLException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
    Object list = root instanceof Map<?, ?> map ? map.get("datasets") : null;
    if (!(list instanceof List<?> all)) {
      throw new IllegalArgumentException(file + ": expected a list under (datasets), found none");
    }
    List<Dataset> datasets = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Object one : all) {
      Dataset dataset = dataset(file, one);
      if (!names.add(dataset.name())) {
        throw new IllegalArgumentException(
            file + ": two data sets have the name (" + dataset.name() + ")");
      }
      datasets.add(dataset);
    }
    return List.copyOf(datasets);
  }

  private static Dataset dataset(Path file, @Nullable Object one) {
    if (!(one instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException(file + ": expected a data set, found (" + one + ")");
    }
    String name = text(map.get("name"));
    if (!name.matches("[a-z0-9_]+")) {
      throw new IllegalArgumentException(
          file
              + ": expected a name of lower-case letters, digits and underscores, found ("
              + name
              + ")");
    }
    List<String> children = new ArrayList<>(texts(map.get("children")));
    children.addAll(texts(map.get("datasets")));
    return new Dataset(
        name, text(map.get("title")), "", children, text(map.get("version")), !children.isEmpty());
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static List<String> texts(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }
}
