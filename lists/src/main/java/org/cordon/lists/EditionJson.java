package org.cordon.lists;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code edition.json} and {@code problems.jsonl}: what the store writes beside the raw files. */
final class EditionJson {
  static final String FILE = "edition.json";
  static final String PROBLEMS = "problems.jsonl";

  private static final int LAYOUT = 1;

  private static final JsonMapper LINE = JsonMapper.builder().build();

  private EditionJson() {}

  static void write(Edition edition, Path folder) throws IOException {
    ObjectNode root = StoreJson.begin(LAYOUT);
    root.put("id", edition.id());
    SourceJson.write(edition.source(), root.putObject("source"));
    root.put("sha256", edition.sha256());
    root.put("published", edition.published());
    root.put("retrieved", edition.retrieved());
    root.put("importerVersion", edition.importerVersion());
    writeCounts(edition.counts(), root.putObject("counts"));
    StoreJson.writeFiles(edition.files(), root.putArray("files"));
    StoreJson.write(root, folder.resolve(FILE));
  }

  static Edition read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    try {
      return edition(StoreJson.read(file, LAYOUT), folder);
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
        StoreJson.files(root.path("files")),
        root.path("sha256").asString(""),
        root.path("published").asString(""),
        root.path("retrieved").asString(""),
        root.path("importerVersion").asInt(0),
        counts(root.path("counts")));
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
