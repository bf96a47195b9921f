package org.cordon.server.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.lists.Source;
import org.cordon.register.SourceEdition;

/** All data sets: those of the register, those declared but not loaded, and collections. */
public final class Datasets {
  /** The collection of everything. */
  public static final String DEFAULT = "default";

  /** The collection of the lists of sanctions. */
  public static final String SANCTIONS = "sanctions";

  private static final Map<String, String> KNOWN_NAMES = readNames();

  /** Lists of export control, which are no sanctions in the narrow sense. */
  private static final Set<String> NO_SANCTIONS = Set.of("us-bis-dpl", "us-csl", "jp-meti");

  private final Map<String, Dataset> byName = new LinkedHashMap<>();
  private final Map<String, String> bySource = new HashMap<>();

  private Datasets() {}

  /**
   * The data sets that go with a register.
   *
   * @param editions the editions it was compiled from
   * @param declared the sources known, loaded or not
   * @param manifest further data sets and collections
   */
  public static Datasets of(
      List<SourceEdition> editions, List<Source> declared, List<Dataset> manifest) {
    Datasets datasets = new Datasets();
    Map<String, String> titles = new LinkedHashMap<>();
    Set<String> loaded = new LinkedHashSet<>();
    for (SourceEdition edition : editions) {
      loaded.add(edition.source());
      titles.put(edition.source(), edition.title().isEmpty() ? edition.source() : edition.title());
    }
    declared.forEach(source -> titles.putIfAbsent(source.name(), source.title()));
    titles.forEach((source, title) -> datasets.addSource(source, title, loaded.contains(source)));
    datasets.addCollections(loaded);
    manifest.forEach(datasets::addDeclared);
    return datasets;
  }

  private void addSource(String source, String title, boolean loaded) {
    String name = name(source);
    byName.put(name, Dataset.ofSource(name, title, source, loaded));
    bySource.put(source, name);
  }

  private void addCollections(Set<String> loaded) {
    List<String> all = new ArrayList<>();
    List<String> sanctions = new ArrayList<>();
    for (String source : loaded) {
      all.add(name(source));
      if (!NO_SANCTIONS.contains(source)) {
        sanctions.add(name(source));
      }
    }
    byName.put(SANCTIONS, Dataset.collection(SANCTIONS, "Consolidated sanctions", sanctions));
    all.addFirst(SANCTIONS);
    byName.put(DEFAULT, Dataset.collection(DEFAULT, "All lists", all));
  }

  /** A data set of the manifest adds to one of the same name what it declares. */
  private void addDeclared(Dataset declared) {
    Dataset known = byName.get(declared.name());
    if (known == null || known.source().isEmpty()) {
      byName.put(declared.name(), declared);
    } else {
      byName.put(
          declared.name(),
          new Dataset(
              known.name(),
              declared.title().isEmpty() ? known.title() : declared.title(),
              known.source(),
              declared.children(),
              declared.version(),
              known.loaded()));
    }
  }

  /** The name of the data set of a source. */
  public static String name(String source) {
    return KNOWN_NAMES.getOrDefault(source, source.replaceAll("[^a-z0-9]+", "_"));
  }

  /** All data sets: sources first. */
  public Collection<Dataset> all() {
    return byName.values();
  }

  /** The data set of that name, or of the source of that name. */
  public Optional<Dataset> find(String name) {
    Dataset found = byName.get(name);
    return Optional.ofNullable(found == null ? byName.get(bySource.getOrDefault(name, "")) : found);
  }

  /** The title of a data set, or its name. */
  public String title(String name) {
    return find(name).map(Dataset::title).orElse(name);
  }

  /** The sources of a data set and of all below it. */
  public Set<String> sources(Dataset dataset) {
    Set<String> sources = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    Deque<Dataset> left = new ArrayDeque<>(List.of(dataset));
    while (!left.isEmpty()) {
      Dataset next = left.pop();
      if (seen.add(next.name())) {
        if (!next.source().isEmpty()) {
          sources.add(next.source());
        }
        next.children().forEach(child -> find(child).ifPresent(left::add));
      }
    }
    return sources;
  }

  /**
   * The sources that a question is about.
   *
   * @param dataset the data set in the path
   * @param include only these; empty for all
   * @param exclude not these, whatever else is said
   */
  public Set<String> scope(Dataset dataset, List<String> include, List<String> exclude) {
    Set<String> scope = sources(dataset);
    if (!include.isEmpty()) {
      scope.retainAll(sources(include));
    }
    scope.removeAll(sources(exclude));
    return scope;
  }

  private Set<String> sources(List<String> names) {
    Set<String> sources = new LinkedHashSet<>();
    names.forEach(name -> find(name).ifPresent(found -> sources.addAll(sources(found))));
    return sources;
  }

  private static Map<String, String> readNames() {
    Map<String, String> names = new HashMap<>();
    try (InputStream in = Datasets.class.getResourceAsStream("datasets.txt")) {
      if (in == null) {
        throw new IllegalStateException("expected the resource datasets.txt, found none");
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        int blank = line.indexOf(' ');
        if (blank > 0 && !line.startsWith("#")) {
          names.put(line.substring(0, blank), line.substring(blank + 1).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read datasets.txt", e);
    }
    return names;
  }
}
