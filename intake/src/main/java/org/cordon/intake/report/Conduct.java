package org.cordon.intake.report;

/**
 * Conduct that a report tells of.
 *
 * @param key the kind of conduct, as in {@code conduct.txt}
 * @param title the same in words
 * @param typology the published typology that it is like, as in {@code typologies.yaml}
 * @param from the country that gives, as ISO code; empty when the sentence does not tell
 * @param to the country that gets; empty likewise
 * @param status allegation, possibility, announced, in-force, reported, denial
 * @param by who says so; the outlet when nobody is named
 * @param span the sentence
 */
public record Conduct(
    String key,
    String title,
    String typology,
    String from,
    String to,
    String status,
    String by,
    Span span) {}
