package org.cordon.lists.gb;

import java.util.List;
import java.util.Map;
import org.cordon.lists.input.Values;

/**
 * Some of what the list says of a target: a row of the CSV, or a part of an XML designation.
 *
 * @param line the line on which it starts
 * @param cells the filled cells as published
 * @param fields the publisher's names of the columns
 * @param unknown filled cells of columns that Cordon does not know, each as {@code name: text}
 */
record GbRow(
    long line, Map<GbColumn, String> cells, Map<GbColumn, String> fields, List<String> unknown) {
  /** The text of a column in one line; empty if there is none. */
  String tidy(GbColumn column) {
    return Values.tidy(text(column));
  }

  /** The text of a column as published. */
  String text(GbColumn column) {
    return cells.getOrDefault(column, "");
  }

  /** The publisher's name of a column. */
  String field(GbColumn column) {
    return fields.getOrDefault(column, column.label());
  }
}
