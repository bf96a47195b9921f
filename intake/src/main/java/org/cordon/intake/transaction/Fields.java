package org.cordon.intake.transaction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.cordon.entity.Countries;
import tools.jackson.databind.JsonNode;

/**
 * An object of an input with the path to it. Every field must be asked for; {@link #finish} reports
 * the others. Problems are told with their path. For one thread.
 */
final class Fields {
  private final JsonNode object;
  private final String path;
  private final BiConsumer<String, String> problems;
  private final List<String> asked = new ArrayList<>();

  Fields(JsonNode object, String path, BiConsumer<String, String> problems) {
    this.object = object;
    this.path = path;
    this.problems = problems;
    if (!object.isObject()) {
      problems.accept(path, "expected an object, found " + kind(object));
    }
  }

  static String kind(JsonNode node) {
    return node.getNodeType().name().toLowerCase(Locale.ROOT);
  }

  String path(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  void problem(String field, String reason) {
    problems.accept(path(field), reason);
  }

  JsonNode node(String field) {
    asked.add(field);
    return object.path(field);
  }

  boolean has(String field) {
    JsonNode node = object.path(field);
    return !node.isMissingNode() && !node.isNull();
  }

  String text(String field) {
    JsonNode node = node(field);
    if (node.isMissingNode() || node.isNull()) {
      return "";
    }
    if (node.isString() || node.isNumber()) {
      return node.asString().strip();
    }
    problem(field, "expected a text, found " + kind(node));
    return "";
  }

  String required(String field) {
    String text = text(field);
    if (text.isEmpty()) {
      problem(field, "expected a text, found none");
    }
    return text;
  }

  Optional<LocalDate> date(String field) {
    String text = text(field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      problem(field, "expected a day like 2024-07-05, found (" + text + ")");
      return Optional.empty();
    }
  }

  Optional<Double> number(String field) {
    JsonNode node = node(field);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    if (node.isNumber() && node.asDouble() >= 0) {
      return Optional.of(node.asDouble());
    }
    problem(field, "expected a number not below zero, found " + node);
    return Optional.empty();
  }

  Optional<Boolean> flag(String field) {
    JsonNode node = node(field);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    if (node.isBoolean()) {
      return Optional.of(node.asBoolean());
    }
    problem(field, "expected true or false, found " + node);
    return Optional.empty();
  }

  /** A country code; names are understood too. */
  String country(String field) {
    return country(text(field), path(field));
  }

  private String country(String text, String where) {
    if (text.isEmpty()) {
      return "";
    }
    String lower = text.toLowerCase(Locale.ROOT);
    Optional<String> code = Countries.isCode(lower) ? Optional.of(lower) : Countries.code(text);
    if (code.isEmpty()) {
      problems.accept(where, "expected a country code like kr, found (" + text + ")");
    }
    return code.orElse("");
  }

  List<String> countries(String field) {
    List<String> countries = new ArrayList<>();
    List<String> texts = texts(field);
    for (int i = 0; i < texts.size(); i++) {
      String code = country(texts.get(i), path(field) + "[" + i + "]");
      if (!code.isEmpty()) {
        countries.add(code);
      }
    }
    return countries;
  }

  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    elements(
        field,
        (node, where) -> {
          if (node.isString() || node.isNumber()) {
            texts.add(node.asString().strip());
          } else {
            problems.accept(where, "expected a text, found " + kind(node));
          }
        });
    return texts;
  }

  List<Fields> objects(String field) {
    List<Fields> objects = new ArrayList<>();
    elements(field, (node, where) -> objects.add(new Fields(node, where, problems)));
    return objects;
  }

  private void elements(String field, BiConsumer<JsonNode, String> each) {
    JsonNode node = node(field);
    if (node.isMissingNode() || node.isNull()) {
      return;
    }
    if (!node.isArray()) {
      problem(field, "expected a list, found " + kind(node));
      return;
    }
    int i = 0;
    for (JsonNode element : node) {
      each.accept(element, path(field) + "[" + i++ + "]");
    }
  }

  Optional<Fields> object(String field) {
    JsonNode node = node(field);
    return node.isMissingNode() || node.isNull()
        ? Optional.empty()
        : Optional.of(new Fields(node, path(field), problems));
  }

  Map<String, JsonNode> all() {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    object.properties().forEach(field -> all.put(field.getKey(), field.getValue()));
    asked.addAll(all.keySet());
    return all;
  }

  void finish() {
    for (String field : object.propertyNames()) {
      if (!asked.contains(field)) {
        problem(field, "no such field; expected one of " + String.join(", ", asked));
      }
    }
  }
}
