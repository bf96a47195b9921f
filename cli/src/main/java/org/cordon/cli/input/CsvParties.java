package org.cordon.cli.input;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cordon.cli.CliException;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.csv.ColumnMapping;
import org.cordon.lists.csv.EntityRows;
import org.cordon.lists.csv.RowReader.RowEntity;

/** Parties from a delimited file with a header line. */
final class CsvParties implements PartyReader {
  private final EntityRows rows;

  CsvParties(EntityRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Row> next() throws IOException {
    try {
      return rows.next().map(CsvParties::row);
    } catch (ListFormatException e) {
      throw CliException.badInput(e);
    }
  }

  private static Row row(EntityRows.Item item) {
    return switch (item) {
      case EntityRows.Found(RowEntity row) -> Parties.party(row);
      case EntityRows.Broken(var problem, String text) ->
          new Reject(problem.line(), problem.field(), problem.reason(), text);
    };
  }

  @Override
  public String description() {
    ColumnMapping mapping = rows.mapping();
    String bound =
        mapping.bindings().stream()
            .map(binding -> binding.property() + " = " + binding.header())
            .collect(Collectors.joining(", "));
    String constant =
        mapping.constants().entrySet().stream()
            .map(entry -> ", " + entry.getKey() + " := " + entry.getValue())
            .sorted()
            .collect(Collectors.joining());
    String unused =
        mapping.unbound().isEmpty() ? "" : "; not used: " + String.join(", ", mapping.unbound());
    return "columns: " + bound + constant + unused;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
