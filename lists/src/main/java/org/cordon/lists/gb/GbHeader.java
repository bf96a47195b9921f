package org.cordon.lists.gb;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordon.lists.EntrySink;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.input.Values;

/** The header line of a British list, and rows under it. */
final class GbHeader {
  private final List<String> names;
  private final List<Optional<GbColumn>> columns;
  private final Map<GbColumn, String> fields = new EnumMap<>(GbColumn.class);

  /**
   * Binds the columns by name; those that are not known are told once.
   *
   * @throws ListFormatException if the key or the name is not among them
   */
  GbHeader(String file, List<String> cells, GbColumn key, EntrySink sink)
      throws ListFormatException {
    this.names = cells.stream().map(Values::tidy).toList();
    this.columns = names.stream().map(GbColumn::of).toList();
    for (String name : names) {
      Optional<GbColumn> column = GbColumn.of(name);
      if (column.isPresent()) {
        fields.putIfAbsent(column.get(), name);
      } else if (!name.isEmpty()) {
        sink.warn(new Problem(file, 2, name, "a column that Cordon does not know; kept as a note"));
      }
    }
    if (!fields.containsKey(key) || !fields.containsKey(GbColumn.NAME_6)) {
      throw new ListFormatException(
          new Problem(
              file,
              2,
              "",
              "expected a header with the columns Name 6 and "
                  + (key == GbColumn.GROUP ? "Group ID" : "Unique ID")
                  + ", found "
                  + Values.join(names.subList(0, Math.min(8, names.size())))));
    }
  }

  int size() {
    return names.size();
  }

  /** Whether a row has as many cells as the header; further ones must be blank. */
  boolean fits(List<String> cells) {
    return cells.size() >= names.size()
        && cells.subList(names.size(), cells.size()).stream().allMatch(String::isBlank);
  }

  GbRow row(long line, List<String> cells, GbTargets targets) {
    Map<GbColumn, String> filled = new EnumMap<>(GbColumn.class);
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String text = cells.get(i);
      if (!text.isBlank()) {
        Optional<GbColumn> column = columns.get(i);
        if (column.isPresent()) {
          filled.putIfAbsent(column.get(), targets.pooled(text));
        } else {
          unknown.add(names.get(i) + ": " + text.strip());
        }
      }
    }
    return new GbRow(line, filled, fields, unknown);
  }

  /** Publication moved to the UK Sanctions List; copies of this one are still to be had. */
  static void warnSuperseded(String file, String date, EntrySink sink) {
    sink.warn(
        new Problem(
            file,
            1,
            "Last Updated",
            "this list, dated "
                + date
                + ", was superseded by the UK Sanctions List; use it for history only"));
  }
}
