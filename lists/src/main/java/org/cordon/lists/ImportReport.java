package org.cordon.lists;

import java.util.List;
import java.util.Optional;

/**
 * How an import ended.
 *
 * @param source the list
 * @param outcome how it ended
 * @param edition the edition stored, or the one already held; empty when nothing was kept
 * @param counts what was read; all 0 for {@link Outcome#ALREADY_HELD}
 * @param problems the first problems and warnings, at most {@link #LISTED_PROBLEMS}; all are in the
 *     edition's folder
 * @param message one or two sentences for people: what was found, and what to do about it
 */
public record ImportReport(
    Source source,
    Outcome outcome,
    Optional<Edition> edition,
    Counts counts,
    List<Problem> problems,
    String message) {
  /** How many problems a report carries. */
  public static final int LISTED_PROBLEMS = 100;

  /**
   * How an import can end; files that cannot be trusted at all end in {@link ListFormatException}
   * instead.
   */
  public enum Outcome {
    /** A new edition was stored. */
    IMPORTED,
    /** The same content is the current edition already; nothing was changed. */
    ALREADY_HELD,
    /** It was published before the current edition; nothing was kept. */
    HELD_BACK_OLDER,
    /** It has far fewer entries than the current edition; nothing was kept. */
    HELD_BACK_SHRUNK,
    /** Too many entries could not be read; nothing was kept. */
    REFUSED_REJECTS
  }

  /** Parts what was found from what may be done about it in messages of refusal. */
  private static final String ADVICE = "; nothing was kept";

  /** Copies the problems. */
  public ImportReport {
    problems = List.copyOf(problems);
  }

  /** Whether the data folder holds the content now. */
  public boolean held() {
    return outcome == Outcome.IMPORTED || outcome == Outcome.ALREADY_HELD;
  }

  /** What was found, without the advice for somebody who imports by hand. */
  public String finding() {
    int advice = message.indexOf(ADVICE);
    return advice < 0 ? message : message.substring(0, advice);
  }
}
