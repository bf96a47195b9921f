package org.cordon.measure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a measure is in force.
 *
 * @param from the first day; absent if not known, which counts as always
 * @param to the last day; absent if it has no end
 * @param announced the day on which it was first made known; absent if none is recorded
 * @param drafted the day on which a draft was published; absent if none is recorded
 * @param textAsOf the day of the text that was read, when the days of force are not known
 * @param items how many items a list has with this measure; 0 if it is no list that is counted
 * @param added how many of them are new
 * @param status as recorded, e.g. {@code replaced by 2371 para 8}
 */
public record Validity(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<LocalDate> announced,
    Optional<LocalDate> drafted,
    Optional<LocalDate> textAsOf,
    int items,
    int added,
    String status) {
  /** Whether a measure with these days was made known by a day, though it may not be in force. */
  public boolean knownBy(LocalDate day) {
    return java.util.stream.Stream.of(announced, drafted, from)
        .flatMap(Optional::stream)
        .anyMatch(first -> !day.isBefore(first));
  }

  /** Whether the measure is in force on a day. */
  public boolean covers(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
