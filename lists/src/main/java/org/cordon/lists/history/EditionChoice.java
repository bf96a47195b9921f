package org.cordon.lists.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cordon.lists.Edition;

/** Finds the edition that somebody means by a date, an edition's id or the start of a SHA-256. */
public final class EditionChoice {
  private static final int SHORTEST_DIGEST = 6;
  private static final int SHOWN = 5;

  private EditionChoice() {}

  /**
   * The edition meant.
   *
   * @param source the list's name, for messages
   * @param editions all editions held, oldest first
   * @param text a publication date ({@code 2026-02-27}; of several of that day the newest), the id
   *     of an edition or its start, or six or more digits of the SHA-256
   * @throws IllegalArgumentException if none or several are meant; the message says which are held
   */
  public static Edition find(String source, List<Edition> editions, String text) {
    Optional<Edition> ofDay =
        editions.reversed().stream().filter(e -> e.day().toString().equals(text)).findFirst();
    if (ofDay.isPresent()) {
      return ofDay.get();
    }
    List<Edition> named = editions.stream().filter(edition -> isNamed(edition, text)).toList();
    if (named.size() == 1) {
      return named.getFirst();
    }
    throw new IllegalArgumentException(
        "%s edition of %s (%s); held are %s"
            .formatted(
                named.isEmpty() ? "there is no" : "there is more than one",
                source,
                text,
                held(named.isEmpty() ? editions : named)));
  }

  /** The ids of editions for people: the newest, and how many there are besides. */
  public static String held(List<Edition> editions) {
    String newest =
        editions.reversed().stream()
            .limit(SHOWN)
            .map(Edition::id)
            .collect(Collectors.joining(", "));
    int more = editions.size() - SHOWN;
    return more > 0 ? newest + " and " + more + " older" : newest;
  }

  private static boolean isNamed(Edition edition, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean digest = lower.length() >= SHORTEST_DIGEST && edition.sha256().startsWith(lower);
    return digest || (text.length() >= SHORTEST_DIGEST && edition.id().startsWith(lower));
  }
}
