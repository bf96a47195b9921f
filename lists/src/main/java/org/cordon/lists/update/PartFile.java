package org.cordon.lists.update;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cordon.lists.Disk;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file on its way: the bytes as sent so far, and beside them what the server said of the copy
 * that they are of. It outlives the process, so that the next update goes on where this one ended.
 * For one thread at a time.
 */
final class PartFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path bytes;
  private final Path state;
  private final String address;

  /**
   * A part.
   *
   * @param folder where it lies; it must exist
   * @param name the name of the whole file
   * @param address the declared address, without the token; a part of another one is of no use
   */
  PartFile(Path folder, String name, String address) {
    this.bytes = folder.resolve(name + ".part");
    this.state = folder.resolve(name + ".part.json");
    this.address = address;
  }

  /**
   * What the server said.
   *
   * @param validators of the copy
   * @param encoding the content coding as sent; empty when none
   */
  record Origin(Validators validators, String encoding) {}

  Path bytes() {
    return bytes;
  }

  long length() throws IOException {
    return Files.exists(bytes) ? Files.size(bytes) : 0;
  }

  /** Whether the rest can be asked for. */
  boolean canGoOn() throws IOException {
    return length() > 0 && !origin().validators().ifRange().isEmpty();
  }

  /** What the server said of the copy; nothing when the record is missing or of another address. */
  Origin origin() throws IOException {
    Origin unknown = new Origin(Validators.NONE, "");
    if (!Files.exists(state)) {
      return unknown;
    }
    try {
      JsonNode root = JSON.readTree(Files.readAllBytes(state));
      return root.path("address").asString("").equals(address)
          ? new Origin(Validators.of(root), root.path("encoding").asString(""))
          : unknown;
    } catch (JacksonException e) {
      // Half written by a process that died: the part is of no use, and is fetched anew.
      return unknown;
    }
  }

  /** Starts a new copy: what was there goes. */
  void start(Origin origin) throws IOException {
    discard();
    ObjectNode root = JSON.createObjectNode();
    root.put("address", address);
    origin.validators().write(root);
    root.put("encoding", origin.encoding());
    Disk.replace(state, JSON.writeValueAsString(root).getBytes(StandardCharsets.UTF_8));
  }

  /** Removes what is there. */
  void discard() throws IOException {
    Files.deleteIfExists(bytes);
    Files.deleteIfExists(state);
  }
}
