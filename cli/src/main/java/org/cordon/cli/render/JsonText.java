package org.cordon.cli.render;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cordon.cli.screen.AskedDay;
import org.cordon.match.Evidence;
import org.cordon.register.SourceEdition;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON written as a stream. All shapes of docs/json.md are written through this class. For one
 * thread.
 */
public final class JsonText implements AutoCloseable {
  private final JsonGenerator json;

  /** JSON to a writer, which is flushed but not closed at the end. */
  public JsonText(Writer out) {
    json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), new Unclosed(out));
  }

  /** Something that writes fields or values. */
  public interface Body {
    /** Writes them. */
    void write() throws IOException;
  }

  /** Something that writes the fields of a whole document. */
  public interface Fields {
    /** Writes them. */
    void write(JsonText json) throws IOException;
  }

  /** Something that writes the fields of one object of several. */
  public interface Each<T> {
    /** Writes them. */
    void write(T value) throws IOException;
  }

  /** A document: one object that begins with the name and version of its shape. */
  public static void document(Writer out, String shape, Fields fields) throws IOException {
    try (JsonText json = new JsonText(out)) {
      json.object(() -> {
        json.field("format", shape);
        fields.write(json);
      });
    }
  }

  /** An array of objects as a field. */
  public <T> void objects(String name, Iterable<T> values, Each<T> each) throws IOException {
    json.writeArrayPropertyStart(name);
    for (T value : values) {
      object(() -> each.write(value));
    }
    json.writeEndArray();
  }

  /** An array of objects as a field, each on a line of its own. */
  public <T> void rows(String name, Iterable<T> values, Each<T> each) throws IOException {
    json.writeArrayPropertyStart(name);
    for (T value : values) {
      lineBreak();
      object(() -> each.write(value));
    }
    json.writeEndArray();
  }

  /** An object as a value. */
  public void object(Body body) throws IOException {
    json.writeStartObject();
    body.write();
    json.writeEndObject();
  }

  /** An object as a field. */
  public void object(String name, Body body) throws IOException {
    json.writeName(name);
    object(body);
  }

  /** An array as a field. */
  public void array(String name, Body body) throws IOException {
    json.writeArrayPropertyStart(name);
    body.write();
    json.writeEndArray();
  }

  /** A text field. */
  public void field(String name, String value) {
    json.writeStringProperty(name, value);
  }

  /** A text field that is left out when empty. */
  public void optional(String name, String value) {
    if (!value.isEmpty()) {
      field(name, value);
    }
  }

  /** A whole number. */
  public void field(String name, long value) {
    json.writeNumberProperty(name, value);
  }

  /** A number with at most six decimal places. */
  public void field(String name, double value) {
    BigDecimal decimal = Figures.decimal(value);
    json.writeName(name);
    json.writeNumber(decimal.toPlainString());
  }

  /** A truth value. */
  public void field(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  /** An array of texts. */
  public void texts(String name, Collection<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  /** FollowTheMoney properties. */
  public void properties(String name, Map<String, List<String>> properties) throws IOException {
    object(name, () -> properties.forEach(this::texts));
  }

  /** The day that an answer stands for; nothing for the current lists. */
  public void day(AskedDay day) throws IOException {
    optional("as_of", day.asOf());
    optional("known_at", day.knownAt());
    if (!day.notHeld().isEmpty()) {
      object("not_held", () -> day.notHeld().forEach(this::field));
    }
  }

  /** The editions that an answer rests on. */
  public void editions(List<SourceEdition> editions) throws IOException {
    array(
        "editions",
        () -> {
          for (SourceEdition edition : editions) {
            object(() -> edition(edition));
          }
        });
  }

  /** The fields of an edition. */
  public void edition(SourceEdition edition) {
    field("source", edition.source());
    field("title", edition.title());
    optional("authority", edition.authority());
    optional("published", edition.published());
    field("retrieved", edition.retrieved());
    field("sha256", edition.sha256());
    field("entries", edition.entries());
  }

  /** Evidence, in order. */
  public void evidence(List<Evidence> evidence) throws IOException {
    array(
        "evidence",
        () -> {
          for (Evidence piece : evidence) {
            object(() -> evidence(piece));
          }
        });
  }

  private void evidence(Evidence piece) {
    field("feature", piece.feature());
    field("rule", piece.rule());
    field("asked", piece.asked());
    field("listed", piece.listed());
    field("field", piece.field());
    field("log_odds", piece.logOdds());
  }

  /** A line break between values, so that large outputs have one result per line. */
  public void lineBreak() {
    json.writeRaw('\n');
  }

  /** Starts an array field that is ended by {@link #endArray}. */
  public void startArray(String name) {
    json.writeArrayPropertyStart(name);
  }

  /** Ends the array. */
  public void endArray() {
    json.writeEndArray();
  }

  /** Starts an object that is ended by {@link #endObject}. */
  public void startObject() {
    json.writeStartObject();
  }

  /** Ends the object. */
  public void endObject() {
    json.writeEndObject();
  }

  /** Ends the text with a line break and flushes it. */
  @Override
  public void close() throws IOException {
    try {
      json.writeRaw('\n');
      json.close();
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static final class Unclosed extends FilterWriter {
    Unclosed(Writer out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
