package org.cordon.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One element of a sources file: the source, and where it is fetched from when it can be.
 *
 * @param source the source
 * @param download its files; empty when the publisher has no fixed address for them
 */
record Declaration(Source source, Optional<Download> download) {
  private static final Set<String> FIELDS =
      Set.of(
          "name",
          "title",
          "authority",
          "jurisdiction",
          "format",
          "address",
          "licence",
          "files",
          "rhythm");

  private static final Set<String> FILE_FIELDS = Set.of("name", "address");

  /**
   * Reads one element.
   *
   * @throws IllegalArgumentException if a field is unknown, missing or wrong
   */
  static Declaration read(JsonNode node) {
    if (!node.isObject()) {
      throw new IllegalArgumentException("expected an object for each source, found " + node);
    }
    checkFields(node, FIELDS);
    Source source = SourceJson.read(node);
    Sources.checkName(source.name());
    if (source.format().isEmpty()) {
      throw new IllegalArgumentException(source.name() + ": the field format is missing");
    }
    try {
      return new Declaration(source, download(node));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(source.name() + ": files: " + e.getMessage(), e);
    }
  }

  private static Optional<Download> download(JsonNode node) {
    if (!node.has("files")) {
      return Optional.empty();
    }
    List<RemoteFile> files = new ArrayList<>();
    for (JsonNode file : node.path("files")) {
      checkFields(file, FILE_FIELDS);
      files.add(new RemoteFile(file.path("name").asString(""), file.path("address").asString("")));
    }
    return Optional.of(new Download(files, node.path("rhythm").asString("")));
  }

  private static void checkFields(JsonNode node, Set<String> known) {
    for (String field : node.propertyNames()) {
      if (!known.contains(field)) {
        throw new IllegalArgumentException(
            "unknown field (%s); known are %s"
                .formatted(field, String.join(", ", known.stream().sorted().toList())));
      }
    }
  }
}
