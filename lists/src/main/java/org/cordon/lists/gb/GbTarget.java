package org.cordon.lists.gb;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of one target. The lists write one row for each combination of its names, birth dates
 * and addresses, so what counts are the distinct values of columns that belong together.
 */
final class GbTarget {
  private final String key;
  private final List<GbRow> rows = new ArrayList<>();

  GbTarget(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  void add(GbRow row) {
    rows.add(row);
  }

  GbRow first() {
    return rows.getFirst();
  }

  String field(GbColumn column) {
    return first().field(column);
  }

  /** The distinct filled texts of a column, as published. */
  Set<String> all(GbColumn column) {
    Set<String> all = new LinkedHashSet<>();
    for (GbRow row : rows) {
      if (!row.tidy(column).isEmpty()) {
        all.add(row.text(column));
      }
    }
    return all;
  }

  /** The distinct combinations of some columns of which one at least is filled. */
  Set<List<String>> all(List<GbColumn> columns) {
    Set<List<String>> all = new LinkedHashSet<>();
    for (GbRow row : rows) {
      List<String> texts = columns.stream().map(row::tidy).toList();
      if (texts.stream().anyMatch(text -> !text.isEmpty())) {
        all.add(texts);
      }
    }
    return all;
  }

  /** What stands in columns that Cordon does not know. */
  Set<String> unknown() {
    Set<String> all = new LinkedHashSet<>();
    rows.forEach(row -> all.addAll(row.unknown()));
    return all;
  }

  /** The first filled text of a column in one line. */
  String one(GbColumn column) {
    return rows.stream()
        .map(row -> row.tidy(column))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
