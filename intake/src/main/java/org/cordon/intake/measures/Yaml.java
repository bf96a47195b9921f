package org.cordon.intake.measures;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML document as a tree with lines. Scalars stay texts until asked for, so {@code no} and
 * {@code 07} mean what they say; nothing is constructed from tags, and aliases are refused. Faults
 * are collected. For one thread.
 */
final class Yaml {
  private static final int LARGEST = 5_000_000;
  private static final int DEEPEST = 20;

  private final String file;
  private final List<MeasureFileException.Fault> faults;
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /** One table for each map, however often it is asked for: defaults count for many measures. */
  private final Map<Node, Table> tables = new IdentityHashMap<>();

  Yaml(String file, List<MeasureFileException.Fault> faults) {
    this.file = file;
    this.faults = faults;
  }

  String file() {
    return file;
  }

  /** The root of the only document, if it is a map. */
  Optional<Table> read(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGEST);
    options.setNestingDepthLimit(DEEPEST);
    options.setMaxAliasesForCollections(0);
    try {
      Node root = new org.yaml.snakeyaml.Yaml(options).compose(new StringReader(text));
      if (root instanceof MappingNode map) {
        return Optional.of(table(map));
      }
      fault(1, "expected a map of fields, found " + (root == null ? "nothing" : "another value"));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      fault(line, "expected YAML, found " + e.getProblem());
    } catch (YAMLException e) {
      fault(0, "expected one YAML document, found " + firstLine(String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  void fault(int line, String reason) {
    faults.add(new MeasureFileException.Fault(file, line, reason));
  }

  private Table table(MappingNode map) {
    return tables.computeIfAbsent(map, node -> new Table(map));
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** A map of the document. Every field must be asked for: {@link #finish} reports the others. */
  final class Table {
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final int line;
    private Optional<Table> defaults = Optional.empty();

    Table(MappingNode map) {
      this.line = Yaml.line(map);
      for (NodeTuple tuple : map.getValue()) {
        String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "(no text)";
        if (!seen.add(tuple.getValueNode())) {
          fault(Yaml.line(tuple.getKeyNode()), name + ": aliases are not allowed; write it out");
        }
        if (fields.putIfAbsent(name, tuple.getValueNode()) != null) {
          fault(Yaml.line(tuple.getKeyNode()), name + ": the field stands twice");
        }
        lines.putIfAbsent(name, Yaml.line(tuple.getKeyNode()));
      }
    }

    int line() {
      return line;
    }

    int line(String field) {
      return lines.getOrDefault(field, line);
    }

    void inherit(Table from) {
      defaults = Optional.of(from);
    }

    boolean has(String field) {
      return fields.containsKey(field);
    }

    private Optional<Node> node(String field) {
      asked.add(field);
      Optional<Node> inherited = defaults.flatMap(table -> table.node(field));
      return Optional.ofNullable(fields.get(field)).or(() -> inherited);
    }

    /** A text; empty if there is none. */
    String text(String field) {
      Optional<Node> node = node(field);
      if (node.isEmpty()) {
        return "";
      }
      if (node.get() instanceof ScalarNode scalar) {
        return scalar.getValue().strip();
      }
      fault(Yaml.line(node.get()), field + ": expected a text, found a list or a map");
      return "";
    }

    /** A text that must be there. */
    String required(String field) {
      String text = text(field);
      if (text.isEmpty()) {
        fault(line, field + ": expected a text, found none");
      }
      return text;
    }

    boolean flag(String field, boolean otherwise) {
      String text = text(field);
      return switch (text) {
        case "true" -> true;
        case "false" -> false;
        case "" -> otherwise;
        default -> {
          fault(line(field), field + ": expected true or false, found (" + text + ")");
          yield otherwise;
        }
      };
    }

    /** A flag that must be there, here or among the defaults. */
    boolean requiredFlag(String field) {
      if (node(field).isEmpty()) {
        fault(line, field + ": expected true or false, found none");
      }
      return flag(field, false);
    }

    Optional<LocalDate> date(String field) {
      String text = text(field);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(LocalDate.parse(text));
      } catch (DateTimeException e) {
        fault(line(field), field + ": expected a day like 2017-12-22, found (" + text + ")");
        return Optional.empty();
      }
    }

    double number(String field, double otherwise) {
      String text = text(field);
      if (text.isEmpty()) {
        return otherwise;
      }
      try {
        return Double.parseDouble(text);
      } catch (NumberFormatException e) {
        fault(line(field), field + ": expected a number, found (" + text + ")");
        return otherwise;
      }
    }

    /** One of some words. */
    String word(String field, String otherwise, Set<String> words) {
      String text = text(field);
      if (text.isEmpty()) {
        return otherwise;
      }
      if (!words.contains(text)) {
        fault(
            line(field),
            field + ": expected one of " + String.join(", ", words) + ", found (" + text + ")");
        return otherwise;
      }
      return text;
    }

    /** A list of texts with their lines. */
    List<Text> texts(String field) {
      List<Text> texts = new ArrayList<>();
      for (Node node : sequence(field)) {
        if (node instanceof ScalarNode scalar) {
          texts.add(new Text(scalar.getValue().strip(), Yaml.line(node)));
        } else {
          fault(Yaml.line(node), field + ": expected a list of texts, found a list or a map in it");
        }
      }
      return texts;
    }

    List<String> words(String field) {
      return texts(field).stream().map(Text::value).toList();
    }

    List<Table> tables(String field) {
      List<Table> tables = new ArrayList<>();
      for (Node node : sequence(field)) {
        if (node instanceof MappingNode map) {
          tables.add(Yaml.this.table(map));
        } else {
          fault(Yaml.line(node), field + ": expected a list of maps, found a text or a list in it");
        }
      }
      return tables;
    }

    private List<Node> sequence(String field) {
      Optional<Node> node = node(field);
      if (node.isEmpty()) {
        return List.of();
      }
      if (node.get() instanceof SequenceNode sequence) {
        return sequence.getValue();
      }
      fault(Yaml.line(node.get()), field + ": expected a list, found another value");
      return List.of();
    }

    Optional<Table> table(String field) {
      Optional<Node> node = node(field);
      if (node.isEmpty()) {
        return Optional.empty();
      }
      if (node.get() instanceof MappingNode map) {
        return Optional.of(Yaml.this.table(map));
      }
      fault(Yaml.line(node.get()), field + ": expected a map, found another value");
      return Optional.empty();
    }

    /** Reports fields that nobody asked for. */
    void finish() {
      for (String field : fields.keySet()) {
        if (!asked.contains(field)) {
          fault(line(field), field + ": no such field here; expected " + String.join(", ", asked));
        }
      }
    }
  }

  /** A text and the line on which it stands. */
  record Text(String value, int line) {}
}
