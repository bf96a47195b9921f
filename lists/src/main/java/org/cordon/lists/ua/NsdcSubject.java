package org.cordon.lists.ua;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cordon.lists.input.Values;
import tools.jackson.databind.JsonNode;

/**
 * One subject of the register.
 *
 * @param node the JSON object
 */
record NsdcSubject(JsonNode node) {
  static final Set<String> KNOWN =
      Set.of(
          "sid",
          "name",
          "translit",
          "aliases",
          "bd",
          "dd",
          "citizenships",
          "identifiers",
          "attributes",
          "actions",
          "status",
          "type");

  String key() {
    return Values.tidy(node.path("sid").asString(""));
  }

  /** What is wrong with it; empty if nothing is. */
  String fault() {
    if (!node.isObject()) {
      return "expected an object, found another value";
    }
    if (key().isEmpty() || key().length() > 200) {
      return "expected a sid of at most 200 characters, found (" + key() + ")";
    }
    boolean named = List.of("name", "translit").stream().anyMatch(field -> !texts(field).isEmpty());
    return named ? "" : "expected a name, found none in subject " + key();
  }

  /** Nothing says the kind for sure: a birth date or a citizenship makes a person. */
  String schema() {
    String type = String.join(" ", texts("type")).toLowerCase(Locale.ROOT);
    if (type.contains("individual") || type.contains("фізичн")) {
      return "Person";
    }
    if (type.contains("legal") || type.contains("юридичн")) {
      return "Organization";
    }
    boolean person = !texts("bd").isEmpty() || !texts("citizenships").isEmpty();
    return person ? "Person" : "LegalEntity";
  }

  /** Whether the register says that the sanctions are over. */
  boolean isExpired() {
    String status = String.join(" ", texts("status")).toLowerCase(Locale.ROOT);
    return status.contains("expired") || status.contains("inactive") || status.contains("excluded");
  }

  /** All texts under a name, whether it holds one, a list, or objects. */
  List<String> texts(String field) {
    return texts(node.path(field));
  }

  static List<String> texts(JsonNode value) {
    List<String> texts = new ArrayList<>();
    collect(value, texts);
    return texts;
  }

  private static void collect(JsonNode value, List<String> texts) {
    if (value.isArray()) {
      value.forEach(element -> collect(element, texts));
    } else if (value.isObject()) {
      texts.add(inWords(value));
    } else if (!value.isNull() && !value.isMissingNode()) {
      texts.add(value.asString(""));
    }
    texts.removeIf(String::isBlank);
  }

  /** An object with one text is that text; others keep the names of their fields. */
  private static String inWords(JsonNode object) {
    List<String> parts = new ArrayList<>();
    object
        .properties()
        .forEach(field -> {
          String text = String.join(", ", texts(field.getValue()));
          if (!text.isBlank()) {
            parts.add(object.size() == 1 ? text : field.getKey() + ": " + text);
          }
        });
    return String.join("; ", parts);
  }
}
