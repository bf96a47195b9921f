package org.cordon.text;

/**
 * A listed name that may stand in a text.
 *
 * @param name its number in the register
 * @param first the first word of the text that is one of its parts
 * @param last the last such word
 * @param coverage the share of the name's weight that stands in the text, from 0 to 1
 * @param weight the weight that stands there
 */
record Candidate(int name, int first, int last, float coverage, float weight) {}
