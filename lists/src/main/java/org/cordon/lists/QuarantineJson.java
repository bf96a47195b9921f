package org.cordon.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code quarantine.json}: what is written beside the raw files of a quarantined copy. */
final class QuarantineJson {
  static final String FILE = "quarantine.json";
  private static final int LAYOUT = 1;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private QuarantineJson() {}

  static void write(Quarantined item, Path folder) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("layout", LAYOUT);
    root.put("id", item.id());
    SourceJson.write(item.source(), root.putObject("source"));
    root.put("sha256", item.sha256());
    root.put("reason", item.reason().name());
    root.put("message", item.message());
    root.put("retrieved", item.retrieved());
    EditionJson.writeFiles(item.files(), root.putArray("files"));
    Files.writeString(folder.resolve(FILE), JSON.writeValueAsString(root) + "\n");
  }

  static Quarantined read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    try {
      JsonNode root = JSON.readTree(Files.readAllBytes(file));
      int layout = root.path("layout").asInt(0);
      if (layout != LAYOUT) {
        throw new IOException(file + ": expected layout " + LAYOUT + ", found " + layout);
      }
      return item(root, folder);
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IOException(file + ": damaged (" + e.getMessage() + "); remove its folder", e);
    }
  }

  private static Quarantined item(JsonNode root, Path folder) {
    return new Quarantined(
        SourceJson.read(root.path("source")),
        root.path("id").asString(""),
        folder,
        EditionJson.files(root.path("files")),
        root.path("sha256").asString(""),
        Quarantined.Reason.valueOf(root.path("reason").asString("")),
        root.path("message").asString(""),
        root.path("retrieved").asString(""));
  }
}
