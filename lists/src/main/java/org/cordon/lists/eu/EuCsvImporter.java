package org.cordon.lists.eu;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.DateText;
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
import org.cordon.lists.input.XmlListReader;
import org.cordon.lists.input.XmlRecord;

/**
 * Reads the EU's Financial Sanctions Files as CSV, versions 1.1 and 1.0: one row per fact, bound by
 * the names of the columns, gathered by the number of the subject and then read like the XML form.
 * The CSV does not say which names are weak but in their remarks; the XML is the better choice.
 */
public final class EuCsvImporter implements Importer {
  /** The name of the format. */
  public static final String FORMAT = "eu-fsf-csv";

  private static final Set<String> DATES = Set.of("fileGenerationDate", "Date_file");
  private static final Set<String> KEYS = Set.of("Entity_LogicalId", "Entity_logical_id");
  private static final EuCsvColumn KEY = new EuCsvColumn("", "logicalId", false);

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    Path path = FileHead.only(files, FORMAT);
    String file = FileHead.name(path);
    FileHead.check(path, "the EU financial sanctions files as CSV");
    try (CsvTable table = CsvTable.open(path, CsvOptions.STANDARD)) {
      Reading reading = new Reading(file, table.header(), sink);
      for (Optional<CsvLine> line = table.next(); line.isPresent(); line = table.next()) {
        reading.take(line.get());
      }
      table.warnings().forEach(sink::warn);
      reading.finish(source);
    }
  }

  /** One pass over the rows. */
  private static final class Reading {
    private final String file;
    private final EntrySink sink;
    private final List<String> header;
    private final List<Optional<EuCsvColumn>> columns;
    private final Map<String, EuCsvEntity> entities = new LinkedHashMap<>();
    private String date = "";

    Reading(String file, List<String> header, EntrySink sink) throws ListFormatException {
      this.file = file;
      this.sink = sink;
      this.header = header;
      this.columns = header.stream().map(EuCsvColumn::of).toList();
      Set<String> names = new HashSet<>(header);
      if (names.stream().noneMatch(KEYS::contains) || names.stream().noneMatch(DATES::contains)) {
        throw new ListFormatException(
            new Problem(
                file,
                1,
                "",
                "expected the columns fileGenerationDate, Entity_LogicalId ..., found "
                    + Values.join(header.subList(0, Math.min(8, header.size())))));
      }
      header.stream().filter(this::isUnknown).distinct().forEach(this::warnUnknown);
    }

    private boolean isUnknown(String column) {
      return !column.isEmpty() && !DATES.contains(column) && EuCsvColumn.of(column).isEmpty();
    }

    private void warnUnknown(String column) {
      sink.warn(new Problem(file, 1, column, "a column that Cordon does not know; kept as a note"));
    }

    void take(CsvLine line) {
      switch (line) {
        case CsvLine.Row row -> take(row);
        case CsvLine.Fault fault ->
            sink.reject(new Problem(file, fault.line(), "", fault.reason()));
      }
    }

    private void take(CsvLine.Row row) {
      Map<EuCsvColumn, String> cells = new LinkedHashMap<>();
      List<String> others = new ArrayList<>();
      for (int i = 0; i < header.size(); i++) {
        String text = row.cells().get(i);
        Optional<EuCsvColumn> column = columns.get(i);
        if (DATES.contains(header.get(i))) {
          date = date.isEmpty() ? text.strip() : date;
        } else if (!text.isBlank() && column.isPresent()) {
          cells.putIfAbsent(column.get(), text);
        } else if (!text.isBlank()) {
          others.add(header.get(i) + ": " + text.strip());
        }
      }
      add(row.line(), cells, others);
    }

    private void add(long line, Map<EuCsvColumn, String> cells, List<String> others) {
      String key = Values.tidy(cells.getOrDefault(KEY, ""));
      if (key.matches("\\d{1,12}")) {
        entities.computeIfAbsent(key, number -> new EuCsvEntity(line)).add(cells, others);
      } else {
        sink.reject(
            new Problem(file, line, "Entity_LogicalId", "expected a number, found (" + key + ")"));
      }
    }

    void finish(Source source) throws ListFormatException {
      publish();
      XmlListReader reader =
          new XmlListReader(FORMAT, "the EU financial sanctions files as CSV", sink);
      for (EuCsvEntity gathered : entities.values()) {
        XmlRecord record = gathered.record();
        reader.take(
            file,
            record,
            EuFsfImporter.key(record),
            EuFsfImporter.named(record),
            (name, entity) -> new EuFsfEntry(source, name, entity, sink).build());
      }
      reader.finish(file);
    }

    /** {@code 21/12/2018}, while the other dates of the file are ISO. */
    private void publish() {
      DateText.DAY_MONTH_YEAR
          .parse(Values.tidy(date))
          .ifPresentOrElse(
              read -> sink.published(read.from().toString()),
              () ->
                  sink.warn(
                      new Problem(
                          file,
                          2,
                          "fileGenerationDate",
                          "expected a date such as 31/12/2025, found (" + date + ")")));
    }
  }
}
