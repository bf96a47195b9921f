package org.cordon.lists.csl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.csv.CsvLine;
import org.cordon.lists.csv.CsvOptions;
import org.cordon.lists.csv.CsvTable;
import org.cordon.lists.input.FileHead;
import org.cordon.lists.input.Values;

/**
 * Reads the US Consolidated Screening List as CSV, of any year: 27 columns in 2016, 28 in 2019, 29
 * since 2022, bound by name. Where each column goes is in {@code docs/sources/us-csl.md}.
 */
public final class CslCsvImporter implements Importer {
  /** The name of the format. */
  public static final String FORMAT = "csl-csv";

  private static final List<String> NEEDED =
      List.of("source", "entity_number", "type", "name", "addresses", "alt_names");

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    Path path = FileHead.only(files, FORMAT);
    FileHead.check(path, "the Consolidated Screening List as CSV");
    CslReader reader = new CslReader(source, sink);
    try (CsvTable table = CsvTable.open(path, CsvOptions.STANDARD)) {
      Map<String, Integer> columns = columns(table, sink);
      long rows = 0;
      for (Optional<CsvLine> line = table.next(); line.isPresent(); line = table.next()) {
        rows++;
        switch (line.get()) {
          case CsvLine.Row row -> reader.read(record(table, columns, row, reader));
          case CsvLine.Fault fault ->
              sink.reject(new Problem(table.name(), fault.line(), "", fault.reason()));
        }
      }
      finish(table, rows, sink);
      reader.finish(table.name());
    }
  }

  private static void finish(CsvTable table, long rows, EntrySink sink) throws ListFormatException {
    if (rows == 0) {
      throw new ListFormatException(
          new Problem(table.name(), 0, "", "expected rows below the header, found none"));
    }
    table.warnings().forEach(sink::warn);
    if (table.repeatedHeaders() > 0) {
      sink.warn(
          new Problem(
              table.name(),
              0,
              "header",
              "the header line stands in the file " + (table.repeatedHeaders() + 1) + " times"));
    }
  }

  private static Map<String, Integer> columns(CsvTable table, EntrySink sink)
      throws ListFormatException {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < table.header().size(); i++) {
      columns.putIfAbsent(table.header().get(i), i);
    }
    for (String needed : NEEDED) {
      if (!columns.containsKey(needed)) {
        throw new ListFormatException(
            new Problem(
                table.name(),
                1,
                "header",
                "expected the columns of the Consolidated Screening List, found none named "
                    + needed));
      }
    }
    for (String column : table.header()) {
      if (!isKnown(column)) {
        sink.warn(
            new Problem(
                table.name(), 1, column, "a column that Cordon does not know; kept as notes"));
      }
    }
    return columns;
  }

  private static boolean isKnown(String column) {
    return CslRecord.TEXTS.contains(column)
        || CslRecord.LISTS.contains(column)
        || column.equals("ids")
        || column.equals("addresses")
        || column.isEmpty();
  }

  private static CslRecord record(
      CsvTable table, Map<String, Integer> columns, CsvLine.Row row, CslReader reader) {
    Map<String, String> texts = new HashMap<>();
    for (String column : columns.keySet()) {
      if (CslRecord.TEXTS.contains(column) || !isKnown(column)) {
        texts.put(column, cell(columns, row, column));
      }
    }
    Map<String, List<String>> lists = new HashMap<>();
    for (String column : CslRecord.LISTS) {
      lists.put(column, values(cell(columns, row, column)));
    }
    return new CslRecord(
        table.name(),
        row.line(),
        texts,
        lists,
        CslId.parse(cell(columns, row, "ids"), reader.facts()::isLabel).stream()
            .filter(id -> !id.document().number().isEmpty())
            .toList(),
        values(cell(columns, row, "addresses")).stream().map(CslAddress::parse).toList());
  }

  private static String cell(Map<String, Integer> columns, CsvLine.Row row, String column) {
    Integer index = columns.get(column);
    return index == null ? "" : Values.tidy(row.cells().get(index));
  }

  private static List<String> values(String cell) {
    List<String> values = new ArrayList<>();
    for (String value : cell.split(";\\s+")) {
      if (!value.isBlank()) {
        values.add(value.strip());
      }
    }
    return values;
  }
}
