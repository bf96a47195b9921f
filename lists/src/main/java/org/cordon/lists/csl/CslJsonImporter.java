package org.cordon.lists.csl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.input.FileHead;
import org.cordon.lists.input.JsonRecords;
import org.cordon.lists.input.Values;
import org.cordon.lists.ofac.DocumentText;
import tools.jackson.databind.JsonNode;

/**
 * Reads the US Consolidated Screening List as JSON: an object with the list {@code results}, the
 * columns of the CSV as fields. Where each field goes is in {@code docs/sources/us-csl.md}.
 */
public final class CslJsonImporter implements Importer {
  /** The name of the format. */
  public static final String FORMAT = "csl-json";

  private static final Set<String> KNOWN = known();

  @Override
  public String format() {
    return FORMAT;
  }

  private static Set<String> known() {
    Set<String> known = new HashSet<>(CslRecord.TEXTS);
    known.addAll(CslRecord.LISTS);
    known.addAll(List.of("id", "ids", "addresses"));
    return Set.copyOf(known);
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    Path path = FileHead.only(files, FORMAT);
    FileHead.check(path, "the Consolidated Screening List as JSON");
    String file = FileHead.name(path);
    CslReader reader = new CslReader(source, sink);
    Set<String> unknown = new HashSet<>();
    long count = 0;
    try (JsonRecords records = JsonRecords.open(path, "results")) {
      for (Optional<JsonRecords.Item> item = records.next();
          item.isPresent();
          item = records.next()) {
        count++;
        warnUnknown(item.get(), file, unknown, sink);
        reader.read(record(file, item.get()));
      }
    }
    if (count == 0) {
      throw new ListFormatException(
          new Problem(file, 0, "results", "expected entries, found none"));
    }
    reader.finish(file);
  }

  private static void warnUnknown(
      JsonRecords.Item item, String file, Set<String> unknown, EntrySink sink) {
    for (String field : item.node().propertyNames()) {
      if (!KNOWN.contains(field) && unknown.add(field)) {
        sink.warn(
            new Problem(
                file, item.line(), field, "a field that Cordon does not know; kept as notes"));
      }
    }
  }

  private static CslRecord record(String file, JsonRecords.Item item) {
    JsonNode node = item.node();
    Map<String, String> texts = new HashMap<>();
    for (String field : node.propertyNames()) {
      if (CslRecord.TEXTS.contains(field) || !KNOWN.contains(field)) {
        texts.put(field, text(node.path(field)));
      }
    }
    if (texts.getOrDefault("_id", "").isEmpty()) {
      texts.put("_id", text(node.path("id")));
    }
    Map<String, List<String>> lists = new HashMap<>();
    for (String field : CslRecord.LISTS) {
      lists.put(field, list(node.path(field)));
    }
    return new CslRecord(
        file, item.line(), texts, lists, ids(node.path("ids")), addresses(node.path("addresses")));
  }

  private static String text(JsonNode node) {
    return node.isString() || node.isNumber() ? Values.tidy(node.asString()) : "";
  }

  /** Some elements still hold several values with {@code "; "} between, and some hold null. */
  private static List<String> list(JsonNode node) {
    List<String> values = new ArrayList<>();
    Iterable<JsonNode> elements = node.isArray() ? node : List.of(node);
    for (JsonNode element : elements) {
      for (String value : text(element).split(";\\s+")) {
        if (!value.isBlank()) {
          values.add(value.strip());
        }
      }
    }
    return values;
  }

  private static List<CslId> ids(JsonNode ids) {
    List<CslId> found = new ArrayList<>();
    for (JsonNode id : ids) {
      String number = text(id.path("number"));
      if (!number.isEmpty()) {
        found.add(
            new CslId(
                text(id.path("type")),
                new DocumentText(
                    number,
                    text(id.path("country")),
                    text(id.path("issue_date")),
                    text(id.path("expiration_date"))),
                ""));
      }
    }
    return found;
  }

  private static List<CslAddress> addresses(JsonNode addresses) {
    List<CslAddress> found = new ArrayList<>();
    for (JsonNode address : addresses) {
      found.add(
          address.isObject()
              ? new CslAddress(
                  text(address.path("address")),
                  text(address.path("city")),
                  text(address.path("state")),
                  text(address.path("postal_code")),
                  text(address.path("country")),
                  "")
              : CslAddress.parse(text(address)));
    }
    return found;
  }
}
