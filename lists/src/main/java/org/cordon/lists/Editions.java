package org.cordon.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The editions of a data folder as they lie on disk: {@code lists/<source>/<edition>/}. */
final class Editions {
  /** By publication, then by retrieval; the last is the current one. */
  private static final Comparator<Edition> BY_AGE =
      Comparator.comparing(Editions::publishedAt)
          .thenComparing(edition -> instant(edition.retrieved()).orElse(Instant.EPOCH))
          .thenComparing(Edition::id);

  private final Path root;

  Editions(Path root) {
    this.root = root;
  }

  Path folder(String source) {
    Sources.checkName(source);
    return root.resolve(source);
  }

  /** The names of all sources with editions, in alphabetical order. */
  List<String> sources() throws IOException {
    return Disk.folders(root).stream().map(Unpacked::name).toList();
  }

  /** All editions of a source, oldest first. */
  List<Edition> all(String source) throws IOException {
    List<Edition> editions = new ArrayList<>();
    for (Path folder : folders(source)) {
      editions.add(EditionJson.read(folder));
    }
    editions.sort(BY_AGE);
    return List.copyOf(editions);
  }

  Optional<Edition> current(String source) throws IOException {
    List<Edition> editions = all(source);
    return editions.isEmpty() ? Optional.empty() : Optional.of(editions.getLast());
  }

  /** Which editions answer for a day, see {@link EditionsAt}. */
  EditionsAt at(Moment moment) throws IOException {
    List<Edition> valid = new ArrayList<>();
    List<Edition> later = new ArrayList<>();
    for (String source : sources()) {
      List<Edition> held = all(source);
      Optional<Edition> newest =
          held.reversed().stream().filter(edition -> isBy(edition, moment)).findFirst();
      newest.ifPresent(valid::add);
      if (newest.isEmpty() && !held.isEmpty()) {
        later.add(held.getFirst());
      }
    }
    return new EditionsAt(moment, valid, later);
  }

  private static boolean isBy(Edition edition, Moment moment) {
    return moment.lastDay().map(day -> !edition.day().isAfter(day)).orElse(true);
  }

  /**
   * The folders of all editions of a source, also of those that lost their {@code edition.json}.
   */
  List<Path> folders(String source) throws IOException {
    return Disk.folders(folder(source));
  }

  /** Whether one publication date is before another; false when either is not stated. */
  static boolean isOlder(String published, String than) {
    Optional<Instant> one = instant(published);
    Optional<Instant> other = instant(than);
    return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
  }

  /** A list that states no date counts as published when it was fetched. */
  static Instant publishedAt(Edition edition) {
    return instant(edition.published())
        .or(() -> instant(edition.retrieved()))
        .orElse(Instant.EPOCH);
  }

  /** A date, or a date-time with or without offset; without one it is taken as UTC. */
  static Optional<Instant> instant(String text) {
    try {
      if (text.length() == 10) {
        return Optional.of(LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
      }
      if (text.matches(".*(?:Z|[+-]\\d{2}:\\d{2})")) {
        return Optional.of(OffsetDateTime.parse(text).toInstant());
      }
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
