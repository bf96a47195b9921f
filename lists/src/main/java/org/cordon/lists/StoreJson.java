package org.cordon.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the files that the store writes beside raw files have in common. */
final class StoreJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private StoreJson() {}

  /** An object to fill, with its layout first. */
  static ObjectNode begin(int layout) {
    return JSON.createObjectNode().put("layout", layout);
  }

  static void write(ObjectNode root, Path file) throws IOException {
    Files.writeString(file, JSON.writeValueAsString(root) + "\n");
  }

  /**
   * Reads a file of that layout; readers refuse what is newer than they are.
   *
   * @throws tools.jackson.core.JacksonException if it is damaged
   */
  static JsonNode read(Path file, int layout) throws IOException {
    JsonNode root = JSON.readTree(Files.readAllBytes(file));
    int found = root.path("layout").asInt(0);
    if (found != layout) {
      throw new IOException(file + ": expected layout " + layout + ", found " + found);
    }
    return root;
  }

  static void writeFiles(List<EditionFile> files, ArrayNode array) {
    for (EditionFile file : files) {
      array
          .addObject()
          .put("name", file.name())
          .put("bytes", file.bytes())
          .put("sha256", file.sha256());
    }
  }

  /**
   * The files described.
   *
   * @throws IllegalArgumentException if a name would lead out of the folder
   */
  static List<EditionFile> files(JsonNode node) {
    List<EditionFile> files = new ArrayList<>();
    for (JsonNode file : node) {
      String name = file.path("name").asString("");
      if (name.isEmpty() || name.contains("/") || name.contains("\\") || name.equals("..")) {
        throw new IllegalArgumentException("no plain file name (" + name + ")");
      }
      files.add(
          new EditionFile(name, file.path("bytes").asLong(0), file.path("sha256").asString("")));
    }
    return files;
  }
}
