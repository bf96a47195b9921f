package org.cordon.lists;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day that a question is about. Days are days in UTC, as publication dates are compared in UTC.
 *
 * @param asOf the day on which a listing must have been in force; empty for no such demand
 * @param knownAt the last day on which an edition may have been published; empty for no such bound
 */
public record Moment(Optional<LocalDate> asOf, Optional<LocalDate> knownAt) {
  /** No day: the current editions, whole. */
  public static final Moment NOW = new Moment(Optional.empty(), Optional.empty());

  /** Whether no day was named. */
  public boolean isNow() {
    return asOf.isEmpty() && knownAt.isEmpty();
  }

  /**
   * The last day of which an edition counts: the earlier of the two. An edition published after the
   * day asked about says what is in force later.
   */
  public Optional<LocalDate> lastDay() {
    if (asOf.isPresent() && knownAt.isPresent()) {
      return asOf.get().isBefore(knownAt.get()) ? asOf : knownAt;
    }
    return asOf.isPresent() ? asOf : knownAt;
  }

  /** For people: {@code as of 2023-10-18, known at 2023-10-20}; empty for {@link #NOW}. */
  @Override
  public String toString() {
    String first = asOf.map(day -> "as of " + day).orElse("");
    String second = knownAt.map(day -> "known at " + day).orElse("");
    return first + (first.isEmpty() || second.isEmpty() ? "" : ", ") + second;
  }
}
