package org.cordon.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published lists that Cordon knows by name, declared in {@code sources.json} beside this
 * class.
 */
public final class Sources {
  /** Source names become folder names, so they are kept to what every file system takes. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?");

  private static final Pattern RESERVED =
      Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

  /** The file in a data folder that adds sources or replaces declared ones. */
  public static final String FILE = "sources.json";

  private final Map<String, Source> byName;
  private final Map<String, Download> downloads;

  private Sources(Map<String, Source> byName, Map<String, Download> downloads) {
    this.byName = byName;
    this.downloads = downloads;
  }

  /** The declared lists. */
  public static Sources standard() {
    return Standard.SOURCES;
  }

  /** A set of one's own, in the given order. */
  public static Sources of(Collection<Source> sources) {
    return declared(
        sources.stream().map(source -> new Declaration(source, Optional.empty())).toList());
  }

  private static Sources declared(List<Declaration> declarations) {
    Map<String, Source> byName = new LinkedHashMap<>();
    Map<String, Download> downloads = new LinkedHashMap<>();
    for (Declaration declaration : declarations) {
      String name = declaration.source().name();
      checkName(name);
      if (byName.put(name, declaration.source()) != null) {
        throw new IllegalArgumentException("source declared twice (" + name + ")");
      }
      declaration.download().ifPresent(download -> downloads.put(name, download));
    }
    return new Sources(byName, downloads);
  }

  /**
   * The declared lists with those of a data folder's own {@value #FILE}, if there is one.
   *
   * @throws IOException if the file cannot be read or is wrong
   */
  public static Sources of(Path home) throws IOException {
    Path file = home.resolve(FILE);
    return Files.isRegularFile(file) ? standard().with(read(file)) : standard();
  }

  /** These sources with others added; one of the same name takes the place of ours. */
  public Sources with(Sources others) {
    Map<String, Source> all = new LinkedHashMap<>(byName);
    all.putAll(others.byName);
    Map<String, Download> files = new LinkedHashMap<>(downloads);
    files.keySet().removeAll(others.byName.keySet());
    files.putAll(others.downloads);
    return new Sources(all, files);
  }

  /**
   * The lists declared in a file of the form of {@code sources.json}.
   *
   * @throws IOException if the file cannot be read, is no JSON or declares something wrong
   */
  public static Sources read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (JacksonException e) {
      throw new IOException(file + ": expected a JSON list of sources, found other text", e);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static Sources read(InputStream in) throws IOException {
    JsonNode root = JsonMapper.builder().build().readTree(in.readAllBytes());
    if (!root.isArray()) {
      throw new IllegalArgumentException("expected a JSON list of sources, found another value");
    }
    return declared(root.valueStream().map(Declaration::read).toList());
  }

  /** The declared list of that name. */
  public Optional<Source> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * Where a declared list is fetched from; empty when it is not declared or has no fixed address.
   */
  public Optional<Download> download(String name) {
    return Optional.ofNullable(downloads.get(name));
  }

  /**
   * The list to import under a name: a declared one, or a house list of an explicit format.
   *
   * @param name the name used in commands
   * @param format the format that the user asked for; empty to use the declared one
   * @throws IllegalArgumentException if the name is not declared and no format is given, or if the
   *     name cannot be used
   */
  public Source resolve(String name, String format) {
    Optional<Source> declared = find(name);
    if (declared.isPresent()) {
      return format.isEmpty() ? declared.get() : withFormat(declared.get(), format);
    }
    checkName(name);
    if (format.isEmpty()) {
      throw new IllegalArgumentException(
          "unknown list (%s); known are: %s. For a list of your own say its format with --format."
              .formatted(name, String.join(", ", names())));
    }
    return new Source(name, name, "", "", format, "", "");
  }

  /** All declared lists in declared order. */
  public Collection<Source> all() {
    return List.copyOf(byName.values());
  }

  /** The names of all declared lists in declared order. */
  public List<String> names() {
    return List.copyOf(byName.keySet());
  }

  private static Source withFormat(Source source, String format) {
    return new Source(
        source.name(),
        source.title(),
        source.authority(),
        source.jurisdiction(),
        format,
        source.address(),
        source.licence());
  }

  /** Refuses names that are no plain folder name. */
  static void checkName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!NAME.matcher(name).matches() || RESERVED.matcher(lower).matches() || name.contains("..")) {
      throw new IllegalArgumentException(
          "a list's name is 1 to 64 of a-z, 0-9, '.', '_' and '-', starting and ending with a"
              + " letter or digit;"
              + " found (%s)".formatted(name));
    }
  }

  private static final class Standard {
    static final Sources SOURCES = read();

    private static Sources read() {
      try (InputStream in = Sources.class.getResourceAsStream("sources.json")) {
        if (in == null) {
          throw new IllegalStateException("the resource sources.json is missing from the program");
        }
        return Sources.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
