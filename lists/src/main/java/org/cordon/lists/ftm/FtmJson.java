package org.cordon.lists.ftm;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cordon.entity.Cleaned;
import org.cordon.entity.Cleaner;
import org.cordon.entity.Entity;
import org.cordon.entity.Model;
import org.cordon.entity.Property;
import org.cordon.entity.Schema;
import org.cordon.entity.Statement;
import org.cordon.lists.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * FollowTheMoney entities as JSON: {@code {"id", "schema", "properties": {name: [value, ...]}}}.
 *
 * <p>Reading is lenient in form (a single value may stand without its list; a number or truth value
 * is taken as text) and strict in content: what cannot be used is reported to the given consumer,
 * never dropped in silence. A property that the schema does not have is kept as stated and
 * reported.
 *
 * <p>Besides, the key {@code statements} is understood, which FollowTheMoney does not have: a list
 * of {@code {"property", "value", "original", "field", "lang"}} that says where each value stands
 * in the source. When it is there, it is read in place of {@code properties}; {@link FtmExport}
 * writes both.
 */
public final class FtmJson {
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Model model;
  private final String file;
  private final Consumer<Problem> problems;

  /**
   * A reader of entities.
   *
   * @param model the schemata in use
   * @param file the name of the file or input, for problems
   * @param problems hears of everything that was not clean
   */
  public FtmJson(Model model, String file, Consumer<Problem> problems) {
    this.model = model;
    this.file = file;
    this.problems = problems;
  }

  /**
   * Parses one JSON text.
   *
   * @return the tree; empty, with a problem reported, if the text is no JSON object
   */
  public Optional<JsonNode> parse(String text, long line) {
    try {
      JsonNode node = JSON.readTree(text);
      if (node.isObject()) {
        return Optional.of(node);
      }
      report(line, "", "expected a JSON object, found " + kind(node));
    } catch (JacksonException e) {
      report(
          line,
          "",
          "expected a JSON object, found text that is no JSON: "
              + firstLine(e.getOriginalMessage()));
    }
    return Optional.empty();
  }

  /**
   * Reads one entity; objects nested in its properties are reported, not read.
   *
   * @param node the JSON object
   * @param line the line it stands on, from 1; 0 when unknown
   * @param defaultId the id of an entity that states none; empty when it must state one
   * @return the entity; empty, with a problem reported, if it has no usable id or schema
   */
  public Optional<Entity> read(JsonNode node, long line, String defaultId) {
    return read(
        node,
        line,
        defaultId,
        (builder, property, child) ->
            report(line, property, "expected a text, found " + kind(child)));
  }

  /** Told of every object that stands in a property in place of a value. */
  @FunctionalInterface
  interface NestedReader {
    void nested(Entity.Builder parent, String property, JsonNode child);
  }

  Optional<Entity> read(JsonNode node, long line, String defaultId, NestedReader nested) {
    String id = text(node.path("id")).or(() -> Optional.of(defaultId)).orElse("");
    if (id.isBlank()) {
      report(line, "id", "expected an id, found none");
      return Optional.empty();
    }
    String name = node.path("schema").asString("");
    Optional<Schema> schema = model.schema(name);
    if (schema.isEmpty()) {
      report(line, "schema", "expected a FollowTheMoney schema, found (" + name + ")");
      return Optional.empty();
    }
    Entity.Builder builder = Entity.builder(id.strip(), schema.get());
    if (node.path("statements").isArray()) {
      readStatements(node.path("statements"), line, builder);
    } else {
      readProperties(node.path("properties"), line, builder, nested);
    }
    return Optional.of(builder.build());
  }

  private void readStatements(JsonNode statements, long line, Entity.Builder builder) {
    for (JsonNode node : statements) {
      String property = node.path("property").asString("");
      String value = node.path("value").asString("");
      if (property.isEmpty() || value.isEmpty()) {
        report(line, "statements", "expected a property and a value, found " + node);
      } else {
        builder.add(
            new Statement(
                property,
                value,
                node.path("original").asString(value),
                node.path("field").asString(""),
                node.path("lang").asString("")));
      }
    }
  }

  private void readProperties(
      JsonNode properties, long line, Entity.Builder builder, NestedReader nested) {
    if (!properties.isObject() && !properties.isMissingNode()) {
      report(line, "properties", "expected an object, found " + kind(properties));
      return;
    }
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      readProperty(property.getKey(), property.getValue(), line, builder, nested);
    }
  }

  private void readProperty(
      String name, JsonNode values, long line, Entity.Builder builder, NestedReader nested) {
    if (!values.isArray()) {
      readValue(name, values, line, builder, nested);
      return;
    }
    for (JsonNode value : values) {
      readValue(name, value, line, builder, nested);
    }
  }

  private void readValue(
      String name, JsonNode value, long line, Entity.Builder builder, NestedReader nested) {
    if (value.isObject()) {
      nested.nested(builder, name, value);
      return;
    }
    Optional<String> text = text(value);
    if (text.isEmpty()) {
      if (!value.isNull()) {
        report(line, name, "expected a text, found " + kind(value));
      }
      return;
    }
    addClean(name, text.get(), line, builder);
  }

  private void addClean(String name, String raw, long line, Entity.Builder builder) {
    if (raw.isBlank()) {
      return;
    }
    Optional<Property> property = builder.schema().property(name);
    if (property.isEmpty()) {
      report(
          line, name, "the schema " + builder.schema() + " has no such property; kept as stated");
      builder.add(name, raw, "");
      return;
    }
    switch (Cleaner.clean(property.get(), raw)) {
      case Cleaned.Accepted accepted ->
          builder.add(new Statement(name, accepted.clean(), raw, "", ""));
      case Cleaned.Rejected rejected -> {
        report(line, name, rejected.message() + "; kept as stated");
        builder.add(name, raw, "");
      }
    }
  }

  private void report(long line, String field, String reason) {
    problems.accept(new Problem(file, line, field, reason));
  }

  private static Optional<String> text(JsonNode node) {
    boolean plain = node.isString() || node.isNumber() || node.isBoolean();
    return plain ? Optional.of(node.asString()) : Optional.empty();
  }

  private static String kind(JsonNode node) {
    return node.getNodeType().name().toLowerCase(Locale.ROOT);
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  /**
   * The entity as a FollowTheMoney object: {@code id}, {@code caption}, {@code schema}, {@code
   * properties}.
   */
  public static ObjectNode write(Entity entity) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", entity.id());
    node.put("caption", entity.caption());
    node.put("schema", entity.schema().name());
    ObjectNode properties = node.putObject("properties");
    entity
        .properties()
        .forEach((name, values) -> {
          ArrayNode list = properties.putArray(name);
          values.forEach(list::add);
        });
    return node;
  }

  /** The entity as {@link #write}, with {@code statements} that lose nothing. */
  public static ObjectNode writeWithStatements(Entity entity) {
    ObjectNode node = write(entity);
    ArrayNode statements = node.putArray("statements");
    for (Statement statement : entity.statements()) {
      ObjectNode item = statements.addObject();
      item.put("property", statement.property());
      item.put("value", statement.value());
      putUnless(item, "original", statement.original(), statement.value());
      putUnless(item, "field", statement.field(), "");
      putUnless(item, "lang", statement.lang(), "");
    }
    return node;
  }

  private static void putUnless(ObjectNode node, String name, String value, String implied) {
    if (!value.equals(implied)) {
      node.put(name, value);
    }
  }

  /** The node on one line. */
  public static String line(JsonNode node) {
    return JSON.writeValueAsString(node);
  }
}
