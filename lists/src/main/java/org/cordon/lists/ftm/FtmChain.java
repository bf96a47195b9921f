package org.cordon.lists.ftm;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordon.entity.Model;
import org.cordon.lists.EntrySink;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.input.BoundedLines;
import org.cordon.lists.input.FileHead;
import tools.jackson.databind.JsonNode;

/** The lines of a full file while deltas are applied to them. */
final class FtmChain {
  private final EntrySink sink;
  private final Map<String, String> byId = new LinkedHashMap<>();
  private final List<String> withoutId = new ArrayList<>();

  FtmChain(EntrySink sink) {
    this.sink = sink;
  }

  /** Takes the lines as they are; what is wrong with one is told when it is made an entry. */
  void base(Path file) throws IOException, ListFormatException {
    each(
        file,
        (node, text, line) -> {
          String id = node.path("id").asString("");
          if (id.isEmpty() || byId.putIfAbsent(id, text) != null) {
            withoutId.add(text);
          }
        });
  }

  /** Applies one delta. */
  void apply(Path file) throws IOException, ListFormatException {
    String name = FileHead.name(file);
    each(file, (node, text, line) -> apply(name, node, line));
  }

  private void apply(String file, JsonNode node, long line) throws ListFormatException {
    JsonNode entity = node.path("entity");
    String id = entity.path("id").asString("");
    if (id.isEmpty()) {
      throw fault(file, line, "entity", "expected an entity with an id, found none");
    }
    String op = node.path("op").asString("");
    switch (op) {
      case "ADD" -> put(id, entity);
      case "MOD" -> {
        if (!byId.containsKey(id)) {
          sink.warn(
              new Problem(
                  file, line, "op", "MOD of an entity that was not there (" + id + "); added"));
        }
        put(id, entity);
      }
      case "DEL" -> byId.remove(id);
      default ->
          throw fault(
              file,
              line,
              "op",
              "expected the operation ADD, MOD or DEL, found (" + op + "); load a full file");
    }
  }

  /** A deleted id may come back: then its entity stands at the end. */
  private void put(String id, JsonNode entity) {
    byId.put(id, entity.toString());
  }

  /** Hands over what is left; a line is then its place among these. */
  void giveTo(FtmLines lines) {
    long line = 0;
    for (String text : withoutId) {
      lines.line(text, ++line).ifPresent(lines::reject);
    }
    for (String text : byId.values()) {
      lines.line(text, ++line).ifPresent(lines::reject);
    }
  }

  /** Takes one line. */
  private interface Line {
    void take(JsonNode node, String text, long line) throws ListFormatException;
  }

  private static void each(Path path, Line take) throws IOException, ListFormatException {
    String file = FileHead.name(path);
    List<Problem> problems = new ArrayList<>();
    FtmJson json = new FtmJson(Model.standard(), file, problems::add);
    try (BoundedLines lines =
        new BoundedLines(Files.newInputStream(path), file, FtmImporter.MAX_LINE)) {
      for (Optional<byte[]> bytes = lines.next(); bytes.isPresent(); bytes = lines.next()) {
        String text = decode(bytes.get(), file, lines.line());
        if (!text.isBlank()) {
          Optional<JsonNode> node = json.parse(text, lines.line());
          if (node.isEmpty()) {
            throw new ListFormatException(problems.getFirst());
          }
          take.take(node.get(), text, lines.line());
        }
      }
    }
  }

  private static String decode(byte[] bytes, String file, long line) throws ListFormatException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw fault(file, line, "", "expected UTF-8 text, found other bytes");
    }
  }

  private static ListFormatException fault(String file, long line, String field, String reason) {
    return new ListFormatException(new Problem(file, line, field, reason));
  }
}
