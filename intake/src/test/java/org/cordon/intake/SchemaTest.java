package org.cordon.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cordon.intake.measures.MeasureFiles;
import org.cordon.intake.transaction.Given;
import org.cordon.intake.transaction.Transactions;
import org.cordon.measure.MeasureSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published JSON Schema and the reader say the same: a transaction made from the schema, with
 * every property that it has, is read whole; without a required property, or with one more, it is
 * refused with the path.
 */
final class SchemaTest {
  private static final MeasureSet MEASURES = MeasureFiles.shipped();
  private static final JsonMapper JSON = JsonMapper.shared();

  private static JsonNode schema() throws IOException {
    return JSON.readTree(Files.readString(Path.of("../docs/schema/transaction.schema.json")));
  }

  /** A value with everything that the schema allows in it. */
  private static JsonNode full(JsonNode root, JsonNode node, int depth) {
    JsonNode schema = node.has("$ref") ? root.at(node.path("$ref").asString().substring(1)) : node;
    if (schema.has("enum")) {
      return schema.path("enum").path(0);
    }
    return switch (schema.path("type").asString("object")) {
      case "array" -> JSON.createArrayNode().add(full(root, schema.path("items"), depth + 1));
      case "number" -> JSON.getNodeFactory().numberNode(2017);
      case "boolean" -> JSON.getNodeFactory().booleanNode(true);
      case "string" -> JSON.getNodeFactory().stringNode(text(schema));
      default -> object(root, schema, depth);
    };
  }

  private static String text(JsonNode schema) {
    if (schema.path("format").asString("").equals("date")) {
      return "2024-07-05";
    }
    return schema.has("pattern") ? "8542.31" : "kr";
  }

  private static ObjectNode object(JsonNode root, JsonNode schema, int depth) {
    ObjectNode made = JSON.createObjectNode();
    for (var each : schema.path("properties").properties()) {
      String name = each.getKey();
      switch (name) {
        case "properties" -> made.putObject("properties").putArray("name").add("Name");
        case "schema" -> made.put("schema", depth == 1 ? "Vessel" : "Company");
        case "share" -> made.put("share", 50);
        case "facts" -> made.putObject("facts").put("militaryUse", true);
        case "activities" -> made.putArray("activities").add("supply");
        case "owners" -> {
          if (depth < 4) {
            made.set(name, full(root, each.getValue(), depth + 1));
          }
        }
        default -> made.set(name, full(root, each.getValue(), depth + 1));
      }
    }
    return made;
  }

  private static Given read(JsonNode transaction) throws IOException {
    List<Given> given = new ArrayList<>();
    new Transactions(MEASURES.facts(), MEASURES.activities(), Optional.empty())
        .read(
            new ByteArrayInputStream(transaction.toString().getBytes(StandardCharsets.UTF_8)),
            given::add);
    assertThat(given).hasSize(1);
    return given.getFirst();
  }

  @TestFactory
  List<DynamicTest> schemaAndReaderAgree() throws IOException {
    JsonNode root = schema();
    ObjectNode whole = object(root, root, 0);
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(DynamicTest.dynamicTest("everything", () -> accepted(whole)));
    Set<String> pointers = new TreeSet<>();
    pointers(root, root, "", pointers, whole);
    for (String pointer : pointers) {
      String[] parts = pointer.split(" ", -1);
      tests.add(DynamicTest.dynamicTest(pointer, () -> refused(whole, parts[0], parts[1])));
    }
    assertThat(pointers).hasSizeGreaterThan(15);
    return tests;
  }

  private static void accepted(ObjectNode whole) throws IOException {
    assertThat(read(whole)).as(whole.toString()).isInstanceOf(Given.Whole.class);
  }

  private static void refused(ObjectNode whole, String at, String change) throws IOException {
    ObjectNode copy = whole.deepCopy();
    ObjectNode place = (ObjectNode) (at.isEmpty() ? copy : copy.at(at));
    if (change.equals("+")) {
      place.put("noSuchField", "x");
    } else {
      place.remove(change.substring(1));
    }
    Given given = read(copy);
    assertThat(given).as(copy.toString()).isInstanceOf(Given.Broken.class);
  }

  /** For each object of the schema, one more property, and each required one less. */
  private static void pointers(
      JsonNode root, JsonNode node, String at, Set<String> into, JsonNode whole) {
    JsonNode schema = node.has("$ref") ? root.at(node.path("$ref").asString().substring(1)) : node;
    boolean there = at.isEmpty() || !whole.at(at).isMissingNode();
    if (!there || at.endsWith("/facts")) {
      return;
    }
    if (schema.path("type").asString("").equals("array")) {
      pointers(root, schema.path("items"), at + "/0", into, whole);
    } else if (schema.has("properties")) {
      into.add(at + " +");
      schema.path("required").forEach(name -> into.add(at + " -" + name.asString()));
      for (var each : schema.path("properties").properties()) {
        pointers(root, each.getValue(), at + "/" + each.getKey(), into, whole);
      }
    }
  }
}
