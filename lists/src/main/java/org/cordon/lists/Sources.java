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

  private final Map<String, Source> byName;

  private Sources(Map<String, Source> byName) {
    this.byName = byName;
  }

  /** The declared lists. */
  public static Sources standard() {
    return Standard.SOURCES;
  }

  /** A set of one's own, in the given order. */
  public static Sources of(Collection<Source> sources) {
    Map<String, Source> byName = new LinkedHashMap<>();
    for (Source source : sources) {
      checkName(source.name());
      if (byName.put(source.name(), source) != null) {
        throw new IllegalArgumentException("source declared twice (" + source.name() + ")");
      }
    }
    return new Sources(byName);
  }

  /**
   * The lists declared in a file of the form of {@code sources.json}.
   *
   * @throws IOException if the file cannot be read or is no JSON
   */
  public static Sources read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (JacksonException e) {
      throw new IOException(file + ": expected a JSON list of sources, found other text", e);
    }
  }

  private static Sources read(InputStream in) throws IOException {
    JsonNode root = JsonMapper.builder().build().readTree(in.readAllBytes());
    return of(root.valueStream().map(SourceJson::read).toList());
  }

  /** The declared list of that name. */
  public Optional<Source> find(String name) {
    return Optional.ofNullable(byName.get(name));
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
