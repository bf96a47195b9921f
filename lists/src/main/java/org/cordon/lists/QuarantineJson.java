package org.cordon.lists;

import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code quarantine.json}: what is written beside the raw files of a quarantined copy. */
final class QuarantineJson {
  static final String FILE = "quarantine.json";
  private static final int LAYOUT = 1;

  private QuarantineJson() {}

  static void write(Quarantined item, Path folder) throws IOException {
    ObjectNode root = StoreJson.begin(LAYOUT);
    root.put("id", item.id());
    SourceJson.write(item.source(), root.putObject("source"));
    root.put("sha256", item.sha256());
    root.put("reason", item.reason().name());
    root.put("message", item.message());
    root.put("retrieved", item.retrieved());
    StoreJson.writeFiles(item.files(), root.putArray("files"));
    StoreJson.write(root, folder.resolve(FILE));
  }

  static Quarantined read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    try {
      return item(StoreJson.read(file, LAYOUT), folder);
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IOException(file + ": damaged (" + e.getMessage() + "); remove its folder", e);
    }
  }

  private static Quarantined item(JsonNode root, Path folder) {
    return new Quarantined(
        SourceJson.read(root.path("source")),
        root.path("id").asString(""),
        folder,
        StoreJson.files(root.path("files")),
        root.path("sha256").asString(""),
        Quarantined.Reason.valueOf(root.path("reason").asString("")),
        root.path("message").asString(""),
        root.path("retrieved").asString(""));
  }
}
