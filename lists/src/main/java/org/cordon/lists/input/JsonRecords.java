package org.cordon.lists.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Streams the records of a JSON list, each as a small tree: objects one after the other (JSON
 * lines), the elements of one array, or those of the array under a name of one object.
 *
 * <p>Size and depth of a record are bounded. Every fault of the text comes out as {@link
 * ListFormatException} with its line.
 */
public final class JsonRecords implements AutoCloseable {
  private static final int MAX_RECORD_BYTES = 16 << 20;
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(32)
                          .maxStringLength(1 << 20)
                          .maxNameLength(1_000)
                          .build())
                  .build())
          .build();

  /**
   * One record.
   *
   * @param node the value; an object unless the file is odd
   * @param line the line on which it starts
   */
  public record Item(JsonNode node, long line) {}

  private final String file;
  private final GuardedStream in;
  private final JsonParser parser;
  private final String arrayName;
  private boolean inArray;
  private boolean started;

  private JsonRecords(String file, GuardedStream in, JsonParser parser, String arrayName) {
    this.file = file;
    this.in = in;
    this.parser = parser;
    this.arrayName = arrayName;
  }

  /**
   * Opens a list.
   *
   * @param path the file
   * @param arrayName the name of the array of records when the file is one object; empty when
   *     objects at the top are records themselves
   */
  public static JsonRecords open(Path path, String arrayName) throws IOException {
    GuardedStream in = new GuardedStream(Files.newInputStream(path), MAX_RECORD_BYTES);
    try {
      return new JsonRecords(FileHead.name(path), in, JSON.createParser(in), arrayName);
    } catch (JacksonException e) {
      in.close();
      throw new IOException(e);
    }
  }

  /**
   * The next record; empty at the end.
   *
   * @throws ListFormatException if the file is cut or otherwise no JSON of the expected shape
   */
  public Optional<Item> next() throws ListFormatException {
    try {
      in.progressed();
      JsonToken token = parser.nextToken();
      if (!started && token != null) {
        started = true;
        token = enter(token);
      }
      if (token == null || (inArray && token == JsonToken.END_ARRAY)) {
        finish(token);
        return Optional.empty();
      }
      long line = line();
      JsonNode node = parser.readValueAsTree();
      return Optional.of(new Item(node, line));
    } catch (JacksonException e) {
      throw new ListFormatException(
          new Problem(
              file,
              e.getLocation() == null ? line() : Math.max(0, e.getLocation().getLineNr()),
              "",
              "expected whole, well-formed JSON: " + Values.tidy(firstLine(e))));
    }
  }

  private static String firstLine(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    return message.lines().findFirst().orElse(message);
  }

  /** Goes into the array that holds the records, if there is one. */
  private JsonToken enter(JsonToken first) throws ListFormatException {
    if (first == JsonToken.START_ARRAY) {
      inArray = true;
      return next(first);
    }
    if (arrayName.isEmpty()) {
      return first;
    }
    JsonToken token = first == JsonToken.START_OBJECT ? next(first) : JsonToken.END_OBJECT;
    while (token == JsonToken.PROPERTY_NAME) {
      boolean found = parser.currentName().equals(arrayName);
      token = next(token);
      if (found && token == JsonToken.START_ARRAY) {
        inArray = true;
        return next(token);
      }
      parser.skipChildren();
      token = next(token);
    }
    throw new ListFormatException(
        new Problem(
            file, line(), "", "expected an object with a list of " + arrayName + ", found none"));
  }

  private JsonToken next(JsonToken before) throws ListFormatException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw new ListFormatException(
          new Problem(file, line(), "", "expected more after " + before + ", found the end"));
    }
    return token;
  }

  /** After the array only the rest of the object around it may follow; a cut file has none. */
  private void finish(@Nullable JsonToken token) throws ListFormatException {
    if (inArray && token == null) {
      throw new ListFormatException(
          new Problem(
              file, line(), "", "expected the end of the list of records, found a cut file"));
    }
    while (inArray && parser.nextToken() != null) {
      in.progressed();
    }
  }

  private long line() {
    return Math.max(0, parser.currentTokenLocation().getLineNr());
  }

  @Override
  public void close() throws IOException {
    parser.close();
    in.close();
  }
}
