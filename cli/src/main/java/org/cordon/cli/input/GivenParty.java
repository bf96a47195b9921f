package org.cordon.cli.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordon.entity.Cleaned;
import org.cordon.entity.Cleaner;
import org.cordon.entity.Entity;
import org.cordon.entity.Model;
import org.cordon.entity.Property;
import org.cordon.entity.PropertyType;
import org.cordon.entity.Schema;
import org.cordon.entity.Statement;

/**
 * Makes a party of values that were given one by one. What is wrong is an error: whoever gave it is
 * there to be told.
 */
final class GivenParty {
  /**
   * From the most general kind to particular ones; the first that has all given properties is
   * taken.
   */
  private static final List<String> KINDS =
      List.of("Thing", "LegalEntity", "Person", "Vessel", "Organization", "Company", "Airplane");

  private GivenParty() {}

  static Party of(Map<String, List<String>> values, Optional<String> schemaName) {
    Map<String, List<String>> given = new LinkedHashMap<>(values);
    given.values().removeIf(texts -> texts.stream().allMatch(String::isBlank));
    Schema schema = schemaName.map(GivenParty::matchable).orElseGet(() -> inferred(given));
    List<Statement> statements = new ArrayList<>();
    given.forEach(
        (name, texts) -> texts.forEach(text -> statements.add(statement(schema, name, text))));
    Entity entity = new Entity("asked", schema, statements);
    if (entity.valuesOf(PropertyType.NAME).isEmpty()
        && entity.valuesOf(PropertyType.IDENTIFIER).isEmpty()) {
      throw new IllegalArgumentException("expected a name or an identifier, found neither");
    }
    return new Party(1, entity, List.of());
  }

  private static Schema matchable(String name) {
    List<String> kinds =
        Model.standard().schemata().stream().filter(Schema::matchable).map(Schema::name).toList();
    return kinds.stream()
        .filter(name::equalsIgnoreCase)
        .findFirst()
        .map(Model.standard()::require)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "schema: expected one of " + String.join(", ", kinds) + ", found (" + name + ")"));
  }

  private static Schema inferred(Map<String, List<String>> given) {
    return KINDS.stream()
        .map(Model.standard()::require)
        .filter(schema -> schema.properties().keySet().containsAll(given.keySet()))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no kind of party has all of the properties "
                    + String.join(", ", given.keySet())
                    + "; say the kind with --schema"));
  }

  private static Statement statement(Schema schema, String name, String text) {
    Property property =
        schema
            .property(name)
            .orElseThrow(() -> new IllegalArgumentException(schema + " has no property " + name));
    return switch (Cleaner.clean(property, text)) {
      case Cleaned.Accepted(String clean) -> new Statement(name, clean, text, "", "");
      case Cleaned.Rejected wrong ->
          throw new IllegalArgumentException(name + ": " + wrong.message());
    };
  }
}
