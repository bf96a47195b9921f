package org.cordon.lists.gb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.csv.CsvLimits;
import org.cordon.lists.csv.CsvLine;
import org.cordon.lists.csv.CsvLines;
import org.cordon.lists.input.FileHead;
import org.cordon.lists.input.Values;

/**
 * Reads the British lists as CSV: a banner with the date, a header, rows. Columns are bound by
 * name. Bytes that are no UTF-8 are read as Windows-1252, which the consolidated list was written
 * in until 2018.
 */
public final class GbCsvImporter implements Importer {
  private static final Pattern DATE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");

  private final String format;
  private final GbColumn key;

  private GbCsvImporter(String format, GbColumn key) {
    this.format = format;
    this.key = key;
  }

  /**
   * The consolidated list of financial sanctions targets ({@code ConList.csv}), format {@code
   * gb-conlist-csv}. It was superseded, which every import is told.
   */
  public static GbCsvImporter conlist() {
    return new GbCsvImporter("gb-conlist-csv", GbColumn.GROUP);
  }

  /** The UK Sanctions List ({@code UK-Sanctions-List.csv}), format {@code gb-uksl-csv}. */
  public static GbCsvImporter uksl() {
    return new GbCsvImporter("gb-uksl-csv", GbColumn.UNIQUE);
  }

  @Override
  public String format() {
    return format;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    Path path = FileHead.only(files, format);
    String file = FileHead.name(path);
    try (CsvLines lines =
        CsvLines.open(file, Files.newInputStream(path), ',', CsvLimits.STANDARD)) {
      String date = banner(file, lines);
      GbTargets.publish(date, file, sink);
      if (key == GbColumn.GROUP) {
        GbHeader.warnSuperseded(file, date, sink);
      }
      GbHeader header = new GbHeader(file, row(file, lines, "a header").cells(), key, sink);
      GbTargets targets = new GbTargets(file, key, sink);
      rows(file, lines, header, targets, sink);
      targets.finish(source);
    }
  }

  private static String banner(String file, CsvLines lines)
      throws IOException, ListFormatException {
    String text = Values.join(row(file, lines, "a line with the date of the list").cells());
    Matcher date = DATE.matcher(text);
    if (date.find()) {
      return date.group();
    }
    if (GbColumn.of(text.split(",", 2)[0]).filter(GbColumn.NAME_6::equals).isPresent()) {
      throw new ListFormatException(
          new Problem(
              file, 1, "", "expected a line with the date of the list, found the header at once"));
    }
    return text;
  }

  private static CsvLine.Row row(String file, CsvLines lines, String expected)
      throws IOException, ListFormatException {
    Optional<CsvLine> line = lines.next();
    if (line.isPresent() && line.get() instanceof CsvLine.Row row) {
      return row;
    }
    String found =
        line.map(fault -> ((CsvLine.Fault) fault).reason()).orElse("the end of the file");
    throw new ListFormatException(
        new Problem(
            file,
            line.map(CsvLine::line).orElse(0L),
            "",
            "expected " + expected + ", found: " + found));
  }

  private static void rows(
      String file, CsvLines lines, GbHeader header, GbTargets targets, EntrySink sink)
      throws IOException {
    for (Optional<CsvLine> line = lines.next(); line.isPresent(); line = lines.next()) {
      switch (line.get()) {
        case CsvLine.Row row when header.fits(row.cells()) ->
            targets.add(header.row(row.line(), row.cells(), targets));
        case CsvLine.Row row ->
            sink.reject(
                new Problem(
                    file,
                    row.line(),
                    "",
                    "expected " + header.size() + " columns, found " + row.cells().size()));
        case CsvLine.Fault fault ->
            sink.reject(new Problem(file, fault.line(), "", fault.reason()));
      }
    }
  }
}
