package org.cordon.cli.input;

/**
 * A row that is no party.
 *
 * @param line the line on which it starts, from 1
 * @param field the field that is wrong; empty when it is the row as a whole
 * @param reason what was expected and what was found
 * @param text the row as it stands, shortened when very long
 */
public record Reject(long line, String field, String reason, String text) implements Row {}
