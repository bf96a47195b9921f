package org.cordon.cli.screen;

import java.util.List;
import java.util.Set;
import org.cordon.register.SourceEdition;

/**
 * What is known before the first party is screened.
 *
 * @param shape name and version of the JSON shape, e.g. {@code cordon.screen/1}
 * @param title what is screened, for people
 * @param editions the editions that the register was compiled from
 * @param threshold the least probability of a hit
 * @param limit the most hits per party
 * @param sources the sources that count; empty for all
 * @param day the day that answers stand for
 */
public record ScreenHead(
    String shape,
    String title,
    List<SourceEdition> editions,
    double threshold,
    int limit,
    Set<String> sources,
    AskedDay day) {
  /** Copies the editions; the sources are put in order. */
  public ScreenHead {
    editions = List.copyOf(editions);
    sources = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(sources));
  }

  /** What is known of a screening against the current lists. */
  public ScreenHead(
      String shape,
      String title,
      List<SourceEdition> editions,
      double threshold,
      int limit,
      Set<String> sources) {
    this(shape, title, editions, threshold, limit, sources, AskedDay.NONE);
  }
}
