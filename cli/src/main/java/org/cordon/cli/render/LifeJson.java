package org.cordon.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.cordon.lists.history.EntryLife;
import org.cordon.lists.history.EntryLife.Stage;

/** The life of an entry as JSON; the shape is described in docs/json.md. */
public final class LifeJson {
  private static final String SHAPE = "cordon.lists.history/1";

  private LifeJson() {}

  /** Writes one object. */
  public static void write(Writer out, EntryLife life) throws IOException {
    try (JsonText json = new JsonText(out)) {
      json.object(() -> fields(json, life));
    }
  }

  private static void fields(JsonText json, EntryLife life) throws IOException {
    json.field("format", SHAPE);
    json.field("source", life.entry().source());
    DiffJson.entry(json, life.entry());
    json.field("listed", life.isListed());
    json.texts("listed_on", life.stated("listingDate"));
    json.texts("effective_from", life.stated("startDate"));
    json.texts("effective_to", life.stated("endDate"));
    json.field("first_edition", life.firstSeen().id());
    json.field("first_seen", life.firstSeen().day().toString());
    json.field("last_edition", life.lastSeen().id());
    json.field("last_seen", life.lastSeen().day().toString());
    if (life.removedWith().isPresent()) {
      json.field("removed_with", life.removedWith().get().id());
      json.field("removed_by", life.removedWith().get().day().toString());
    }
    json.rows("editions", life.stages(), stage -> stage(json, stage));
  }

  private static void stage(JsonText json, Stage stage) throws IOException {
    json.field("edition", stage.edition().id());
    json.field("day", stage.edition().day().toString());
    json.field("state", stage.state().name().toLowerCase(Locale.ROOT));
    DiffJson.fields(json, stage.fields());
  }
}
