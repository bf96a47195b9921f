package org.cordon.bench.aliases;

/**
 * An alias whose target did not come first at or above the default threshold.
 *
 * @param cause why
 * @param place the source and key of the entry
 * @param schema the target's schema
 * @param asked the alias
 * @param closest the other name of the target that agrees best
 * @param rank the place of the first right target among the answers, from 1; 0 when there is none
 * @param probability the highest of a right target; 0 when there is none
 * @param first the name that matched of the first target; empty when there was no answer
 * @param firstProbability its probability
 * @param why how asked and closest name compare
 */
record Miss(
    Cause cause,
    String place,
    String schema,
    String asked,
    String closest,
    int rank,
    double probability,
    String first,
    double firstProbability,
    String why) {}
