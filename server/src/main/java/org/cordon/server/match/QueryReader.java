package org.cordon.server.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.Cleaned;
import org.cordon.entity.Cleaner;
import org.cordon.entity.Entity;
import org.cordon.entity.Model;
import org.cordon.entity.Property;
import org.cordon.entity.PropertyType;
import org.cordon.entity.Schema;
import org.cordon.entity.Statement;
import org.cordon.server.http.Refusal;
import tools.jackson.databind.JsonNode;

/** Reads the example entities of a batch: first their shape, all at once, then each by itself. */
public final class QueryReader {
  /** The most values of one property that are compared. */
  private static final int MOST_VALUES = 200;

  /** The longest value, in characters; longer ones are no names, dates or identifiers. */
  private static final int LONGEST_VALUE = 1_000;

  private static final List<String> GIVEN =
      List.of("firstName", "secondName", "middleName", "fatherName", "motherName");
  private static final int MOST_COMBINATIONS = 50;

  private QueryReader() {}

  /**
   * Checks the shape of a batch.
   *
   * @return the examples by their keys
   * @throws Refusal with status 422 that names every fault
   */
  public static Map<String, JsonNode> shape(JsonNode body) {
    List<Refusal.Problem> problems = new ArrayList<>();
    JsonNode queries = body.path("queries");
    if (!queries.isObject()) {
      throw Refusal.shape(
          List.of(
              queries.isMissingNode()
                  ? problem("missing", List.of("queries"), "Field required", body)
                  : problem(
                      "dict_type",
                      List.of("queries"),
                      "Input should be a valid dictionary",
                      queries)));
    }
    Map<String, JsonNode> examples = new LinkedHashMap<>();
    queries
        .properties()
        .forEach(entry -> {
          examples.put(entry.getKey(), entry.getValue());
          shape(entry.getKey(), entry.getValue(), problems);
        });
    if (!problems.isEmpty()) {
      throw Refusal.shape(problems);
    }
    return examples;
  }

  private static void shape(String key, JsonNode example, List<Refusal.Problem> problems) {
    List<String> place = List.of("queries", key);
    if (!example.isObject()) {
      problems.add(problem("model_type", place, "Input should be a valid object", example));
      return;
    }
    JsonNode id = example.path("id");
    if (!(id.isMissingNode() || id.isNull() || id.isString())) {
      problems.add(problem("string_type", with(place, "id"), "Input should be a valid string", id));
    }
    need(example, "schema", place, problems);
    need(example, "properties", place, problems);
    JsonNode schema = example.path("schema");
    if (!(schema.isString() || schema.isMissingNode())) {
      problems.add(
          problem("string_type", with(place, "schema"), "Input should be a valid string", schema));
    }
    JsonNode properties = example.path("properties");
    if (!(properties.isObject() || properties.isMissingNode())) {
      problems.add(
          problem(
              "dict_type",
              with(place, "properties"),
              "Input should be a valid dictionary",
              properties));
    }
    properties
        .properties()
        .forEach(property -> {
          JsonNode value = property.getValue();
          if (!(value.isString() || value.isArray())) {
            List<String> at = with(with(place, "properties"), property.getKey());
            problems.add(problem("string_type", at, "Input should be a string or a list", value));
          }
        });
  }

  private static void need(
      JsonNode example, String field, List<String> place, List<Refusal.Problem> problems) {
    if (example.path(field).isMissingNode()) {
      problems.add(problem("missing", with(place, field), "Field required", example));
    }
  }

  private static List<String> with(List<String> place, String last) {
    List<String> longer = new ArrayList<>(place);
    longer.add(last);
    return longer;
  }

  private static Refusal.Problem problem(
      String type, List<String> place, String message, JsonNode input) {
    List<String> whole = new ArrayList<>(List.of("body"));
    whole.addAll(place);
    return new Refusal.Problem(type, whole, message, input);
  }

  /**
   * Reads and cleans one example.
   *
   * @throws Refusal with status 400 when its schema is unknown or cannot be asked about
   */
  public static Query read(JsonNode example) {
    Schema schema = schema(example.path("schema").asString());
    Map<String, Set<String>> values = new LinkedHashMap<>();
    List<Query.Dropped> dropped = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    example
        .path("properties")
        .properties()
        .forEach(entry -> {
          List<String> texts = texts(entry.getKey(), entry.getValue(), dropped);
          Optional<Property> property = schema.property(entry.getKey());
          if (property.isEmpty()) {
            texts.forEach(text ->
                dropped.add(
                    new Query.Dropped(entry.getKey(), text, schema + " has no such property")));
          } else {
            texts.forEach(text -> clean(property.get(), text, values, statements, dropped));
          }
        });
    if (schema.isA("Person")) {
      composeNames(values, statements);
    }
    Map<String, List<String>> properties = new LinkedHashMap<>();
    values.forEach((name, texts) -> properties.put(name, List.copyOf(texts)));
    JsonNode id = example.path("id");
    return new Query(
        id.isString() ? Optional.of(id.asString()) : Optional.empty(),
        schema,
        properties,
        dropped,
        new Entity("asked", schema, statements));
  }

  private static Schema schema(String name) {
    Schema schema =
        Model.standard()
            .schema(name)
            .orElseThrow(() ->
                Refusal.of(400, "Cannot parse example entity: Unknown schema: '" + name + "'"));
    if (!schema.matchable() && !schema.name().equals("Thing")) {
      throw Refusal.of(400, "Cannot parse example entity: Non-matchable schema for query: " + name);
    }
    return schema;
  }

  private static List<String> texts(String property, JsonNode value, List<Query.Dropped> dropped) {
    if (value.isString()) {
      return List.of(value.asString());
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode element : value) {
      if (element.isValueNode() && !element.isNull() && texts.size() < MOST_VALUES) {
        texts.add(element.asString());
      } else {
        dropped.add(
            new Query.Dropped(
                property,
                element.isContainer() ? "" : element.asString(""),
                texts.size() < MOST_VALUES ? "no text" : "too many values"));
      }
    }
    return texts;
  }

  private static void clean(
      Property property,
      String text,
      Map<String, Set<String>> values,
      List<Statement> statements,
      List<Query.Dropped> dropped) {
    if (text.length() > LONGEST_VALUE) {
      dropped.add(
          new Query.Dropped(
              property.name(), text.substring(0, 50), "longer than " + LONGEST_VALUE));
      return;
    }
    switch (Cleaner.clean(property, text)) {
      case Cleaned.Accepted(String clean) -> {
        values.computeIfAbsent(property.name(), _ -> new LinkedHashSet<>()).add(clean);
        statements.add(new Statement(property.name(), clean, text, "", ""));
      }
      case Cleaned.Rejected wrong -> {
        if (!text.isBlank()) {
          dropped.add(new Query.Dropped(property.name(), text, wrong.message()));
        }
      }
    }
  }

  /** Persons without a whole name get those that their parts make up, as aliases. */
  private static void composeNames(Map<String, Set<String>> values, List<Statement> statements) {
    Schema person = Model.standard().require("Person");
    boolean named =
        values.keySet().stream()
            .anyMatch(name ->
                person.property(name).filter(p -> p.type() == PropertyType.NAME).isPresent()
                    && !GIVEN.contains(name)
                    && !name.equals("lastName"));
    if (named) {
      return;
    }
    List<String> names = List.of("");
    List<String> parts = new ArrayList<>(GIVEN);
    parts.add("lastName");
    for (String part : parts) {
      names = joined(names, values.getOrDefault(part, Set.of()));
    }
    for (String name : names) {
      if (!name.isEmpty()) {
        values.computeIfAbsent("alias", _ -> new LinkedHashSet<>()).add(name);
        statements.add(Statement.of("alias", name, ""));
      }
    }
  }

  private static List<String> joined(List<String> names, Set<String> next) {
    if (next.isEmpty()) {
      return names;
    }
    List<String> longer = new ArrayList<>();
    for (String name : names) {
      for (String part : next) {
        if (longer.size() < MOST_COMBINATIONS) {
          longer.add(name.isEmpty() ? part : name + " " + part);
        }
      }
    }
    return longer;
  }
}
