package org.cordon.intake.report;

import java.util.Map;

/**
 * An act of an authority that a report tells of.
 *
 * @param actor which state or body; empty when the sentence does not tell
 * @param kind designation, export-control, policy-review, delisting, price-cap
 * @param target whom or what it is against, e.g. a country code; may be empty
 * @param numbers what is counted: {@code added}, {@code total}, {@code before} (computed), vessels,
 *     organisations, individuals, items
 * @param date the day of the act as ISO date; empty when it cannot be told
 * @param status announced, in-force, review
 * @param span the sentence
 */
public record Announced(
    String actor,
    String kind,
    String target,
    Map<String, Integer> numbers,
    String date,
    String status,
    Span span) {
  /** Copies the numbers. */
  public Announced {
    numbers = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(numbers));
  }
}
