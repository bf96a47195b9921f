package org.cordon.intake.transaction;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row of CSV as the JSON object that it stands for. Columns: {@code id}, {@code kind}, {@code
 * date}, {@code contractDate}, {@code from}, {@code to}, {@code via} (with semicolons), {@code
 * endUse}, {@code endUseCountry}, {@code activities}; the one goods line as {@code code}, {@code
 * nomenclature}, {@code edition}, {@code description}, {@code quantity}, {@code unit}, {@code
 * value}, {@code currency}, {@code origin}, {@code eccn}; the vessel as {@code vessel.name}, {@code
 * vessel.imoNumber}, {@code vessel.flag}; a party as {@code consignee.name}, {@code
 * consignee.country} with any role before the dot; further facts as {@code facts.NAME}.
 */
final class CsvRow {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final Set<String> GOODS =
      Set.of(
          "code",
          "nomenclature",
          "edition",
          "description",
          "quantity",
          "unit",
          "value",
          "currency",
          "origin",
          "eccn");

  private static final Set<String> NUMBERS = Set.of("quantity", "value", "edition");
  private static final Set<String> LISTS = Set.of("activities");

  private CsvRow() {}

  static ObjectNode object(NamedCsvRecord row) {
    ObjectNode object = NODES.objectNode();
    ObjectNode goods = NODES.objectNode();
    ObjectNode route = NODES.objectNode();
    Map<String, ObjectNode> parties = new LinkedHashMap<>();
    row.getFieldsAsMap()
        .forEach((column, cell) -> {
          String name = column.strip();
          String value = cell.strip();
          if (!value.isEmpty()) {
            put(object, goods, route, parties, name, value);
          }
        });
    if (!object.has("kind")) {
      object.put("kind", "shipment");
    }
    if (!route.isEmpty()) {
      object.set("route", route);
    }
    if (!goods.isEmpty()) {
      object.set("goods", NODES.arrayNode().add(goods));
    }
    ArrayNode list = NODES.arrayNode();
    parties.values().forEach(list::add);
    if (!list.isEmpty()) {
      object.set("parties", list);
    }
    return object;
  }

  private static void put(
      ObjectNode object,
      ObjectNode goods,
      ObjectNode route,
      Map<String, ObjectNode> parties,
      String name,
      String value) {
    int dot = name.indexOf('.');
    if (GOODS.contains(name)) {
      scalar(goods, name, value);
    } else if (name.equals("from") || name.equals("to")) {
      route.put(name, value);
    } else if (name.equals("via")) {
      route.set("via", list(value));
    } else if (LISTS.contains(name)) {
      object.set(name, list(value));
    } else if (name.startsWith("facts.")) {
      fact(object.withObject("/facts"), name.substring(dot + 1), value);
    } else if (name.startsWith("vessel.")) {
      object.withObject("/vessel").withObject("/properties").put(name.substring(dot + 1), value);
    } else if (dot > 0) {
      party(parties, name.substring(0, dot), name.substring(dot + 1), value);
    } else {
      object.put(name, value);
    }
  }

  private static void fact(ObjectNode facts, String name, String value) {
    if (value.equals("true") || value.equals("false")) {
      facts.put(name, value.equals("true"));
    } else {
      scalar(facts, name, value);
    }
  }

  private static void scalar(ObjectNode node, String name, String value) {
    boolean number = value.matches("[0-9]{1,15}(\\.[0-9]{1,9})?");
    if (number && (NUMBERS.contains(name) || !GOODS.contains(name))) {
      node.put(name, new BigDecimal(value));
    } else {
      node.put(name, value);
    }
  }

  private static void party(
      Map<String, ObjectNode> parties, String role, String property, String value) {
    ObjectNode party =
        parties.computeIfAbsent(
            role,
            key -> {
              ObjectNode made = NODES.objectNode();
              made.put("role", key);
              return made;
            });
    if (property.equals("schema")) {
      party.put("schema", value);
    } else {
      party.withObject("/properties").set(property, list(value));
    }
  }

  private static ArrayNode list(String value) {
    ArrayNode list = NODES.arrayNode();
    for (String part : value.split(";", -1)) {
      if (!part.isBlank()) {
        list.add(part.strip());
      }
    }
    return list;
  }
}
