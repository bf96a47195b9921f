package org.cordon.bench.pairs;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.cordon.bench.BenchTable;
import org.cordon.entity.Schema;

/** Reads labelled pairs. */
final class PairsFile {
  private static final List<String> COLUMNS = List.of("schema", "name1", "name2", "is_match");

  private final Function<String, Optional<Schema>> schemata;

  PairsFile(Function<String, Optional<Schema>> schemata) {
    this.schemata = schemata;
  }

  List<Pair> read(Path file) {
    return BenchTable.read(file, COLUMNS).rows().stream().map(this::pair).toList();
  }

  private Pair pair(BenchTable.Row row) {
    return new Pair(
        row.line(),
        schema(row),
        row.filled("name1"),
        row.filled("name2"),
        isMatch(row),
        row.value("quality"));
  }

  private Schema schema(BenchTable.Row row) {
    String name = row.value("schema");
    return schemata
        .apply(name)
        .orElseThrow(() ->
            row.problem("schema", "expected a known schema such as Person, found (" + name + ")"));
  }

  private static boolean isMatch(BenchTable.Row row) {
    String value = row.value("is_match");
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw row.problem("is_match", "expected true or false, found (" + value + ")");
    };
  }
}
