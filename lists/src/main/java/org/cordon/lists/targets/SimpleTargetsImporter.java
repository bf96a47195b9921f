package org.cordon.lists.targets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.csv.CsvLine;
import org.cordon.lists.csv.CsvOptions;
import org.cordon.lists.csv.CsvTable;

/**
 * Reads {@code targets.simple.csv}, the flat table of targets that OpenSanctions publishes.
 *
 * <p>Columns are bound by name, for a sixteenth ({@code program_ids}) was added in the middle of
 * the fifteen. Cells may hold line breaks; cells with several values are semicolon-delimited rows
 * themselves. A column that is not known is reported once and kept in {@code notes}.
 */
public final class SimpleTargetsImporter implements Importer {
  /** The format's name. */
  public static final String FORMAT = "targets-simple-csv";

  private static final List<String> REQUIRED = List.of("id", "schema", "name");

  private final CsvOptions options;

  /** An importer with the standard limits. */
  public SimpleTargetsImporter() {
    this(CsvOptions.STANDARD);
  }

  SimpleTargetsImporter(CsvOptions options) {
    this.options = options;
  }

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    if (files.isEmpty()) {
      throw new ListFormatException(
          new Problem(source.name(), 0, "", "expected targets.simple.csv, found no file"));
    }
    Set<String> ids = new HashSet<>();
    for (Path file : files) {
      try (CsvTable table =
          CsvTable.open(String.valueOf(file.getFileName()), Files.newInputStream(file), options)) {
        read(source, table, ids, sink);
      }
    }
  }

  private static void read(Source source, CsvTable table, Set<String> ids, EntrySink sink)
      throws IOException, ListFormatException {
    requireColumns(table);
    TargetRow reader = new TargetRow(source, table.header());
    for (String column : reader.unknownColumns()) {
      sink.warn(
          new Problem(
              table.name(), 1, column, "this column is not known; its cells are kept as notes"));
    }
    boolean any = false;
    for (Optional<CsvLine> line = table.next(); line.isPresent(); line = table.next()) {
      any = true;
      switch (line.get()) {
        case CsvLine.Fault fault ->
            sink.reject(new Problem(table.name(), fault.line(), "", fault.reason()));
        case CsvLine.Row row -> take(reader, table.name(), row, ids, sink);
      }
    }
    if (!any) {
      throw new ListFormatException(
          new Problem(
              table.name(), 1, "", "expected rows under the header, found none; fetch it again"));
    }
    table.warnings().forEach(sink::warn);
  }

  private static void requireColumns(CsvTable table) throws ListFormatException {
    for (String column : REQUIRED) {
      if (!table.header().contains(column)) {
        throw new ListFormatException(
            new Problem(
                table.name(),
                1,
                "header",
                "expected the columns id, schema and name of targets.simple.csv, found ("
                    + String.join(", ", table.header().stream().limit(20).toList())
                    + ")"));
      }
    }
  }

  private static void take(
      TargetRow reader, String file, CsvLine.Row row, Set<String> ids, EntrySink sink) {
    Optional<Problem> problem = reader.problem(file, row);
    if (problem.isPresent()) {
      sink.reject(problem.get());
    } else if (!ids.add(reader.id(row))) {
      sink.reject(
          new Problem(
              file, row.line(), "id", "the id (" + reader.id(row) + ") stood on a line before"));
    } else {
      sink.entry(reader.entry(file, row, sink));
    }
  }
}
