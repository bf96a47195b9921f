package org.cordon.lists.gb;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cordon.entity.DateText;
import org.cordon.lists.EntrySink;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.input.Values;

/**
 * Gathers the rows of a list by target. They stand in the order of names, so the list must be held
 * whole; texts that repeat are held once.
 */
final class GbTargets {
  private final String file;
  private final EntrySink sink;
  private final GbColumn key;
  private final Map<String, GbTarget> targets = new LinkedHashMap<>();
  private final Map<String, String> pool = new HashMap<>();

  /**
   * An empty collection.
   *
   * @param key the column whose text is the key of a target
   */
  GbTargets(String file, GbColumn key, EntrySink sink) {
    this.file = file;
    this.key = key;
    this.sink = sink;
  }

  /** The same text, from the pool. */
  String pooled(String text) {
    String known = pool.putIfAbsent(text, text);
    return known == null ? text : known;
  }

  void add(GbRow row) {
    String id = row.tidy(key);
    if (id.isEmpty() && key == GbColumn.UNIQUE) {
      id = row.tidy(GbColumn.GROUP);
    }
    if (id.matches("[\\p{Alnum}._/-]{1,40}")) {
      targets.computeIfAbsent(id, GbTarget::new).add(row);
    } else {
      sink.reject(
          new Problem(file, row.line(), row.field(key), "expected a key, found (" + id + ")"));
    }
  }

  /**
   * Hands the targets over in the order of their first rows.
   *
   * @throws ListFormatException if there are none
   */
  void finish(Source source) throws ListFormatException {
    if (targets.isEmpty()) {
      throw new ListFormatException(
          new Problem(file, 0, "", "expected rows of designated targets, found none"));
    }
    for (GbTarget target : targets.values()) {
      if (GbNames.hasName(target)) {
        sink.entry(new GbEntry(source, file, target, sink).build());
      } else {
        sink.reject(
            new Problem(
                file,
                target.first().line(),
                target.field(GbColumn.NAME_6),
                "expected a name, found none in " + target.key()));
      }
    }
  }

  /** Reads the date of a banner and warns where there is none. */
  static void publish(String date, String file, EntrySink sink) {
    DateText.DAY_MONTH_YEAR
        .parse(Values.tidy(date))
        .ifPresentOrElse(
            read -> sink.published(read.from().toString()),
            () ->
                sink.warn(
                    new Problem(
                        file,
                        1,
                        "Last Updated",
                        "expected a date such as 31/12/2025, found (" + date + ")")));
  }
}
