package org.cordon.lists.update;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cordon.lists.Disk;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What servers said of the files of an edition: {@code updates/<source>/fetched.json} in the data
 * folder. It may be lost: then everything is fetched once more.
 *
 * @param edition the id of the edition that the validators belong to
 * @param validators declared address to what its server said
 */
record UpdateRecord(String edition, Map<String, Validators> validators) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final String FILE = "fetched.json";

  UpdateRecord {
    validators = Map.copyOf(validators);
  }

  static Path file(Path folder) {
    return folder.resolve(FILE);
  }

  static UpdateRecord read(Path folder) throws IOException {
    UpdateRecord none = new UpdateRecord("", Map.of());
    Path file = file(folder);
    if (!Files.exists(file)) {
      return none;
    }
    try {
      JsonNode root = JSON.readTree(Files.readAllBytes(file));
      Map<String, Validators> validators = new LinkedHashMap<>();
      for (JsonNode of : root.path("files")) {
        validators.put(of.path("address").asString(""), Validators.of(of));
      }
      return new UpdateRecord(root.path("edition").asString(""), validators);
    } catch (JacksonException e) {
      // Damaged: as good as lost, and a full fetch makes it anew.
      return none;
    }
  }

  void write(Path folder) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("edition", edition);
    ArrayNode files = root.putArray("files");
    validators.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> entry.getValue().write(files.addObject().put("address", entry.getKey())));
    Disk.replace(
        file(folder), (JSON.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
