package org.cordon.match;

/**
 * One thing that would have changed the result: what the probability would be if one compared value
 * were other than it is, and all else the same.
 *
 * @param change how it would be other, a stable name: {@code equal} (the two values, or the parts
 *     that only one name has, agreed fully), {@code without} (the feature were not compared),
 *     {@code stated-equal} and {@code stated-different} (the party stated a fact that the list has,
 *     and it were the same, or another)
 * @param feature the feature, as in {@link Evidence}
 * @param rule the rule by which it was compared; empty when it was not
 * @param asked the value of the party; empty when it has none
 * @param listed the value of the target; empty when it has none
 * @param probability the probability that party and target would then be the same subject
 */
public record WhatIf(
    String change, String feature, String rule, String asked, String listed, double probability) {}
