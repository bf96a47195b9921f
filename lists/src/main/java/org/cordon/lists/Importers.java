package org.cordon.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The importers at hand, by format name. Those that Cordon ships stand in {@code META-INF/services}, so that this package
 * does not depend on any of them.
 */
public final class Importers {
  private final Map<String, Importer> byFormat = new TreeMap<>();

  private Importers(Iterable<Importer> importers) {
    for (Importer importer : importers) {
      Importer other = byFormat.put(importer.format(), importer);
      if (other != null) {
        throw new IllegalArgumentException("two importers for one format (" + importer.format() + ")");
      }
    }
  }

  /** Those on the class path. */
  public static Importers standard() {
    return new Importers(ServiceLoader.load(Importer.class, Importer.class.getClassLoader()));
  }

  /**
   * A set of one's own.
   *
   * @throws IllegalArgumentException if two read the same format
   */
  public static Importers of(List<Importer> importers) {
    return new Importers(importers);
  }

  /** These and some more, e.g. one with settings that the user gave. */
  public Importers with(Importer... more) {
    List<Importer> all = new ArrayList<>(byFormat.values());
    all.addAll(List.of(more));
    return of(all);
  }

  /** The importer of a format. */
  public Optional<Importer> find(String format) {
    return Optional.ofNullable(byFormat.get(format));
  }

  /**
   * The importer of a format.
   *
   * @throws IllegalArgumentException if there is none; the message lists the known formats
   */
  public Importer require(String format) {
    return find(format)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown list format (" + format + "); known are: " + String.join(", ", formats())));
  }

  /** All format names in alphabetical order. */
  public List<String> formats() {
    return List.copyOf(byFormat.keySet());
  }
}
