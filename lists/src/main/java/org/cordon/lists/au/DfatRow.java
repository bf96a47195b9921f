package org.cordon.lists.au;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.lists.input.Values;

/**
 * One row: one name of a target, and facts of it.
 *
 * @param number the row's number on the sheet, from 1
 * @param cells the filled cells
 * @param unknown filled cells of columns that Cordon does not know, by heading
 */
record DfatRow(long number, Map<DfatColumn, String> cells, Map<String, String> unknown) {
  /** {@code 101} is the primary name, {@code 101a} an alias; spreadsheets write numbers. */
  private static final Pattern REFERENCE = Pattern.compile("(\\d{1,9})(?:\\.0)?\\s*([A-Za-z]*)");

  /** A cell on several lines where it had line breaks; empty if it is not filled. */
  String text(DfatColumn column) {
    return clean(cells.getOrDefault(column, ""));
  }

  /** A cell on one line. */
  String tidy(DfatColumn column) {
    return Values.tidy(text(column));
  }

  /** Spreadsheets write a carriage return as {@code _x000D_}. */
  static String clean(String text) {
    return text.replace("_x000D_", "\n").replace('\u00A0', ' ').strip();
  }

  /** The number of the target; empty where the reference is none. */
  String key() {
    Matcher reference = REFERENCE.matcher(tidy(DfatColumn.REFERENCE));
    return reference.matches() ? reference.group(1) : "";
  }

  /** Whether it holds the primary name. */
  boolean isPrimary() {
    Matcher reference = REFERENCE.matcher(tidy(DfatColumn.REFERENCE));
    return reference.matches() && reference.group(2).isEmpty();
  }
}
