package org.cordon.measure;

/**
 * What lifts a measure. All of the conditions that it states must be met.
 *
 * @param text the exemption in words
 * @param when a condition on facts
 * @param claim a word that the transaction must claim with evidence; empty if none
 * @param permit the authority whose permission must be held; empty if none
 * @param outcome what is left of the measure when it is lifted
 */
public record Exemption(
    String text, Condition when, String claim, String permit, Outcome outcome) {}
