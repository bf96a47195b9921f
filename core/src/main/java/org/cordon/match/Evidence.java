package org.cordon.match;

/**
 * One compared feature and what it adds to or takes from the log-odds that party and target are the
 * same subject.
 *
 * @param feature the stable name of the feature, e.g. {@code name.part}, {@code birth-date}, {@code
 *     identifier.imo}
 * @param rule how the two values were found to agree or not, e.g. {@code equal}, {@code typo},
 *     {@code transliteration}, {@code initial}, {@code missing-here}, {@code year-only}
 * @param asked the value of the party; empty when it has none
 * @param listed the value of the target; empty when it has none
 * @param field where the listed value stands: entry key, and the source's field
 * @param logOdds what it adds, in natural log-odds; negative when it speaks against
 */
public record Evidence(
    String feature, String rule, String asked, String listed, String field, double logOdds) {}
