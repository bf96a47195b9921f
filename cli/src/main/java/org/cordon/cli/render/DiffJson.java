package org.cordon.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cordon.entity.ListEntry;
import org.cordon.lists.Edition;
import org.cordon.lists.history.EditionDiff;
import org.cordon.lists.history.EntryChange;
import org.cordon.lists.history.FieldChange;

/** The difference of two editions as JSON; the shape is described in docs/json.md. */
public final class DiffJson {
  private static final String SHAPE = "cordon.lists.diff/1";

  private DiffJson() {}

  /** Writes one object. */
  public static void write(Writer out, EditionDiff diff) throws IOException {
    JsonText.document(
        out,
        SHAPE,
        json -> {
          json.field("source", diff.to().source().name());
          json.object("from", () -> edition(json, diff.from(), diff.before()));
          json.object("to", () -> edition(json, diff.to(), diff.after()));
          json.field("difference", (long) diff.after() - diff.before());
          json.field("totals", DiffText.totals(diff));
          json.array("added", () -> entries(json, diff.added()));
          json.array("removed", () -> entries(json, diff.removed()));
          json.array("changed", () -> changes(json, diff.changed()));
        });
  }

  static void edition(JsonText json, Edition edition, long entries) {
    json.field("edition", edition.id());
    json.field("day", edition.day().toString());
    json.field("published", edition.published());
    json.field("retrieved", edition.retrieved());
    json.field("sha256", edition.sha256());
    json.field("entries", entries);
  }

  private static void entries(JsonText json, List<ListEntry> entries) throws IOException {
    for (ListEntry entry : entries) {
      json.lineBreak();
      json.object(() -> entry(json, entry));
    }
  }

  static void entry(JsonText json, ListEntry entry) {
    json.field("id", entry.subject().id());
    json.field("key", entry.key());
    json.field("caption", entry.subject().caption());
    json.field("schema", entry.subject().schema().name());
  }

  private static void changes(JsonText json, List<EntryChange> changes) throws IOException {
    for (EntryChange change : changes) {
      json.lineBreak();
      json.object(() -> {
        entry(json, change.after());
        fields(json, change.fields());
      });
    }
  }

  static void fields(JsonText json, List<FieldChange> fields) throws IOException {
    json.objects(
        "fields",
        fields,
        field -> {
          json.field("field", field.field());
          json.texts("before", field.before());
          json.texts("after", field.after());
        });
  }
}
