package org.cordon.intake.report;

/**
 * A treaty, article or resolution that a report cites.
 *
 * @param instrument a short name that is the same in all reports, e.g. {@code UN Charter}
 * @param provision e.g. {@code Article 51}; empty when the instrument alone is named
 * @param span the sentence
 */
public record Provision(String instrument, String provision, Span span) {}
