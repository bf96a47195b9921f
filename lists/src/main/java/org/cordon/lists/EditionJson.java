package org.cordon.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code edition.json} and {@code problems.jsonl}: what the store writes beside the raw files. */
final class EditionJson {
  static final String FILE = "edition.json";
  static final String PROBLEMS = "problems.jsonl";

  /** The layout of edition.json; readers refuse what is newer than they are. */
  private static final int LAYOUT = 1;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final JsonMapper LINE = JsonMapper.builder().build();

  private EditionJson() {}

  static void write(Edition edition, Path folder) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("layout", LAYOUT);
    root.put("id", edition.id());
    SourceJson.write(edition.source(), root.putObject("source"));
    root.put("sha256", edition.sha256());
    root.put("published", edition.published());
    root.put("retrieved", edition.retrieved());
    root.put("importerVersion", edition.importerVersion());
    writeCounts(edition.counts(), root.putObject("counts"));
    writeFiles(edition.files(), root.putArray("files"));
    Files.writeString(folder.resolve(FILE), JSON.writeValueAsString(root) + "\n");
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

  static Edition read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    try {
      JsonNode root = JSON.readTree(Files.readAllBytes(file));
      int layout = root.path("layout").asInt(0);
      if (layout != LAYOUT) {
        throw new IOException(file + ": expected layout " + LAYOUT + ", found " + layout);
      }
      return edition(root, folder);
    } catch (NoSuchFileException e) {
      throw new IOException(
          file + ": missing; make it again from the raw files: cordon lists rebuild", e);
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IOException(file + ": damaged (" + e.getMessage() + "); import the list again", e);
    }
  }

  private static Edition edition(JsonNode root, Path folder) {
    return new Edition(
        SourceJson.read(root.path("source")),
        root.path("id").asString(""),
        folder,
        files(root.path("files")),
        root.path("sha256").asString(""),
        root.path("published").asString(""),
        root.path("retrieved").asString(""),
        root.path("importerVersion").asInt(0),
        counts(root.path("counts")));
  }

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

  private static Counts counts(JsonNode node) {
    return new Counts(
        node.path("read").asLong(0),
        node.path("kept").asLong(0),
        node.path("rejected").asLong(0),
        node.path("warned").asLong(0));
  }

  private static void writeCounts(Counts counts, ObjectNode node) {
    node.put("read", counts.read());
    node.put("kept", counts.kept());
    node.put("rejected", counts.rejected());
    node.put("warned", counts.warned());
  }

  /** One line of problems.jsonl. */
  static String problemLine(String kind, Problem problem) {
    ObjectNode node = LINE.createObjectNode();
    node.put("kind", kind);
    node.put("file", problem.file());
    node.put("line", problem.line());
    node.put("field", problem.field());
    node.put("reason", problem.reason());
    return LINE.writeValueAsString(node) + "\n";
  }
}
