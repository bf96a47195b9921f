package org.cordon.lists.jp;

import java.util.EnumMap;
import java.util.Map;
import org.cordon.lists.input.Values;

/** An entry of a sheet; a long text may go on in the rows below it. */
final class MofRow {
  private final long number;
  private final Map<MofColumn, String> cells = new EnumMap<>(MofColumn.class);

  MofRow(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }

  void add(MofColumn column, String text) {
    cells.merge(column, text, (before, more) -> before + "\n" + more);
  }

  /** A cell as published; empty if it says that nothing is known. */
  String text(MofColumn column) {
    String text = cells.getOrDefault(column, "");
    return Values.isUnknown(text) ? "" : text;
  }

  boolean has(MofColumn column) {
    return !text(column).isEmpty();
  }

  boolean isNamed() {
    return has(MofColumn.JAPANESE) || has(MofColumn.ENGLISH);
  }

  /** Rows of entries that were taken off stay, with a date and the word for it. */
  boolean isDeleted() {
    return !isNamed() && cells.values().stream().anyMatch(text -> text.contains("削除"));
  }

  boolean isNumbered() {
    return has(MofColumn.NOTICE_NUMBER);
  }

  Map<MofColumn, String> cells() {
    return cells;
  }
}
