package org.cordon.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.cordon.cli.screen.AskedDay;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Statement;
import org.cordon.register.SourceEdition;
import org.cordon.register.Target;

/** A target as JSON. */
public final class TargetJson {
  private static final String SHAPE = "cordon.target/1";

  private TargetJson() {}

  /** Writes the target, given the editions of the register by source name and its day. */
  public static void write(
      Writer out,
      Target target,
      Map<String, SourceEdition> editions,
      AskedDay day,
      RelationWalk walk)
      throws IOException {
    JsonText.document(
        out,
        SHAPE,
        json -> {
          json.day(day);
          json.field("id", target.id());
          json.field("caption", target.caption());
          json.array("entries", () -> entries(json, target, editions));
          TargetSummary.merges(json, target);
          walk.json(json, target);
        });
  }

  private static void entries(JsonText json, Target target, Map<String, SourceEdition> editions)
      throws IOException {
    for (ListEntry entry : target.entries()) {
      json.object(() -> entry(json, entry, editions));
    }
  }

  private static void entry(JsonText json, ListEntry entry, Map<String, SourceEdition> editions)
      throws IOException {
    json.field("source", entry.source());
    json.field("key", entry.key());
    json.field("place", entry.place());
    SourceEdition edition = editions.get(entry.source());
    if (edition != null) {
      json.object("edition", () -> json.edition(edition));
    }
    json.object("subject", () -> entity(json, entry.subject()));
    json.objects("details", entry.details(), detail -> entity(json, detail));
  }

  private static void entity(JsonText json, Entity entity) throws IOException {
    json.field("id", entity.id());
    json.field("schema", entity.schema().name());
    json.objects("statements", entity.statements(), statement -> statement(json, statement));
  }

  private static void statement(JsonText json, Statement statement) {
    json.field("property", statement.property());
    json.field("value", statement.value());
    if (!statement.original().equals(statement.value())) {
      json.field("original", statement.original());
    }
    json.optional("field", statement.field());
    json.optional("lang", statement.lang());
  }
}
