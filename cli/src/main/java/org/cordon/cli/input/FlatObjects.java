package org.cordon.cli.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cordon.lists.csv.ColumnMapping;
import org.cordon.lists.csv.CsvLine;
import org.cordon.lists.csv.RowReader;
import tools.jackson.databind.JsonNode;

/**
 * Reads JSON objects like {@code {"name": "...", "birth_date": "..."}}: the keys are guessed like a
 * CSV header.
 */
final class FlatObjects {
  /** Files have few distinct sets of keys; a hostile one must not fill the memory. */
  private static final int MAPPINGS = 200;

  private final String name;
  private final List<String> rules;
  private final Map<List<String>, Optional<RowReader>> readers =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, Optional<RowReader>> eldest) {
          return size() > MAPPINGS;
        }
      };

  FlatObjects(String name, List<String> rules) {
    this.name = name;
    this.rules = rules;
  }

  Row row(Lines.Line line, JsonNode object) {
    List<String> keys = List.copyOf(object.propertyNames());
    List<String> cells = new ArrayList<>();
    for (String key : keys) {
      Optional<String> text = text(object.path(key));
      if (text.isEmpty()) {
        return new Reject(
            line.number(),
            key,
            "expected a text, a number or a list of texts, found an object",
            line.text());
      }
      cells.add(text.get());
    }
    Optional<RowReader> reader = readers.computeIfAbsent(keys, this::reader);
    return reader.isPresent()
        ? read(reader.get(), line, cells)
        : new Reject(
            line.number(),
            "",
            "expected a key for the name, found " + String.join(", ", keys),
            line.text());
  }

  private Row read(RowReader reader, Lines.Line line, List<String> cells) {
    try {
      CsvLine.Row row = new CsvLine.Row(line.number(), cells);
      return Parties.party(reader.read(name, row, "line-" + line.number()));
    } catch (RowReader.RowRefused e) {
      var problem = e.problem(name, line.number());
      return new Reject(line.number(), problem.field(), problem.reason(), line.text());
    }
  }

  private Optional<RowReader> reader(List<String> keys) {
    try {
      ColumnMapping mapping = ColumnMapping.guess(keys).with(applicable(keys));
      return mapping.givesName() ? Optional.of(new RowReader(mapping, false)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      throw JsonParties.wrongRule(e);
    }
  }

  // Objects need not have all keys: a rule for a key that this one lacks does not apply to it.
  private List<String> applicable(List<String> keys) {
    return rules.stream()
        .filter(
            rule -> rule.contains(":=") || keys.stream().anyMatch(key -> rule.endsWith("=" + key)))
        .toList();
  }

  private static Optional<String> text(JsonNode node) {
    if (node.isArray()) {
      return node.valueStream().allMatch(JsonNode::isValueNode)
          ? Optional.of(
              node.valueStream().map(FlatObjects::scalar).collect(Collectors.joining(";")))
          : Optional.empty();
    }
    return node.isValueNode() ? Optional.of(scalar(node)) : Optional.empty();
  }

  private static String scalar(JsonNode node) {
    return node.isNull() ? "" : node.asString();
  }
}
