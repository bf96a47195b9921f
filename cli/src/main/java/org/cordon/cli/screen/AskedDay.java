package org.cordon.cli.screen;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cordon.lists.Edition;
import org.cordon.lists.EditionsAt;
import org.cordon.lists.Moment;

/**
 * The day that answers stand for.
 *
 * @param moment the day asked about
 * @param notHeld lists that could not be asked, with the day of the first edition held
 */
public record AskedDay(Moment moment, Map<String, String> notHeld) {
  /** No day: the current lists. */
  public static final AskedDay NONE = new AskedDay(Moment.NOW, Map.of());

  /** Orders the lists by name. */
  public AskedDay {
    notHeld = java.util.Collections.unmodifiableMap(new TreeMap<>(notHeld));
  }

  /** The day of a choice of editions. */
  public static AskedDay of(EditionsAt at) {
    Map<String, String> notHeld = new TreeMap<>();
    for (Edition first : at.later()) {
      notHeld.put(first.source().name(), first.day().toString());
    }
    return new AskedDay(at.moment(), notHeld);
  }

  /** The day on which listings must have been in force; empty when none was named. */
  public String asOf() {
    return text(moment.asOf());
  }

  /** The last day of publication; empty when none was named. */
  public String knownAt() {
    return text(moment.knownAt());
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
