package org.cordon.cli.read;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.cordon.cli.render.JsonText;
import org.cordon.entity.ListEntry;
import org.cordon.register.SourceEdition;
import org.cordon.text.Spot;

/** Spots as one object that is written as a stream, each spot on a line of its own. */
public final class SpotJson implements SpotOutput {
  private final JsonText json;

  /** JSON to a writer, with the editions that the answer rests on. */
  public SpotJson(Writer out, List<SourceEdition> editions) throws IOException {
    json = new JsonText(out);
    json.startObject();
    json.field("format", "cordon.spot/1");
    json.editions(editions);
    json.startArray("spots");
  }

  @Override
  public void spot(String file, Spot spot) throws IOException {
    json.lineBreak();
    json.object(() -> {
      json.field("file", file);
      write(json, spot);
    });
  }

  /** The fields of a spot. */
  public static void write(JsonText json, Spot spot) throws IOException {
    json.field("start", spot.start());
    json.field("end", spot.end());
    json.field("text", spot.text());
    json.field("kind", spot.kind().name().toLowerCase(Locale.ROOT));
    json.field("id", spot.target().id());
    json.field("caption", spot.target().caption());
    json.field("schema", spot.target().subject().schema().name());
    json.field("matched_name", spot.matchedName());
    json.field("probability", spot.probability());
    json.array(
        "entries",
        () -> {
          for (ListEntry entry : spot.target().entries()) {
            json.object(() -> {
              json.field("source", entry.source());
              json.field("key", entry.key());
              json.field("place", entry.place());
            });
          }
        });
    json.evidence(spot.evidence());
  }

  @Override
  public void close() throws IOException {
    json.lineBreak();
    json.endArray();
    json.endObject();
    json.close();
  }
}
