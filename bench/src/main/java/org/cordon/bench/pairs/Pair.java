package org.cordon.bench.pairs;

import org.cordon.entity.Schema;

/**
 * Two names and whether they name the same subject.
 *
 * @param line the line of the file, from 1
 * @param schema what kind of thing both are
 * @param name1 one name
 * @param name2 the other
 * @param match whether they name the same subject
 * @param quality how sure the label is, as the file says; empty when it does not
 */
public record Pair(
    long line, Schema schema, String name1, String name2, boolean match, String quality) {}
