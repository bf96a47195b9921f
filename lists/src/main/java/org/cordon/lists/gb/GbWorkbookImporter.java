package org.cordon.lists.gb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.input.FileHead;
import org.cordon.lists.input.OpenSheets;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.Workbook;

/**
 * Reads the British lists as spreadsheets: the lines of the CSV on one sheet. The consolidated list
 * came as a workbook ({@code .xlsx}), the UK Sanctions List comes as an OpenDocument spreadsheet
 * ({@code .ods}).
 */
public final class GbWorkbookImporter implements Importer {
  private final String format;
  private final GbColumn key;

  private GbWorkbookImporter(String format, GbColumn key) {
    this.format = format;
    this.key = key;
  }

  /** The consolidated list, format {@code gb-conlist-xlsx}. */
  public static GbWorkbookImporter conlist() {
    return new GbWorkbookImporter("gb-conlist-xlsx", GbColumn.GROUP);
  }

  /** The UK Sanctions List, format {@code gb-uksl-ods}. */
  public static GbWorkbookImporter uksl() {
    return new GbWorkbookImporter("gb-uksl-ods", GbColumn.UNIQUE);
  }

  @Override
  public String format() {
    return format;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    Path path = FileHead.only(files, format);
    Reading reading = new Reading(FileHead.name(path), key, sink);
    if (key == GbColumn.GROUP) {
      try (Workbook workbook = Workbook.open(path, "the UK consolidated list as a workbook")) {
        workbook.forEachRow(reading::take);
      }
    } else {
      OpenSheets.forEachRow(path, "the UK Sanctions List as a spreadsheet", reading::take);
    }
    reading.targets.finish(source);
  }

  /** One pass over the rows. */
  private static final class Reading {
    private static final Pattern DATE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");

    private final String file;
    private final GbColumn key;
    private final EntrySink sink;
    private final GbTargets targets;
    private boolean banner;
    private Optional<GbHeader> header = Optional.empty();

    Reading(String file, GbColumn key, EntrySink sink) {
      this.file = file;
      this.key = key;
      this.sink = sink;
      this.targets = new GbTargets(file, key, sink);
    }

    void take(Workbook.SheetRow row) throws ListFormatException {
      if (header.isPresent()) {
        addRow(header.get(), row);
      } else if (banner) {
        header = Optional.of(new GbHeader(file, row.cells(), key, sink));
      } else {
        banner = true;
        publish(row);
      }
    }

    /**
     * {@code Last Updated | 10/04/2025} of the one list, {@code Report Date: 02/09/2026} of the
     * other.
     */
    private void publish(Workbook.SheetRow row) throws ListFormatException {
      Matcher date = DATE.matcher(Values.join(row.cells()));
      if (!date.find() || GbColumn.of(row.cell(0)).filter(GbColumn.NAME_6::equals).isPresent()) {
        throw new ListFormatException(
            new Problem(
                file,
                row.number(),
                row.sheet(),
                "expected the line Last Updated with a date, found (" + row.cell(0) + ")"));
      }
      GbTargets.publish(date.group(), file, sink);
      if (key == GbColumn.GROUP) {
        GbHeader.warnSuperseded(file, date.group(), sink);
      }
    }

    /** Rows of a workbook end with their last filled cell. */
    private void addRow(GbHeader known, Workbook.SheetRow row) {
      int width = known.size();
      boolean fits = row.cells().size() <= width;
      if (fits) {
        List<String> cells = IntStream.range(0, width).mapToObj(row::cell).toList();
        targets.add(known.row(row.number(), cells, targets));
      } else {
        sink.reject(
            new Problem(
                file,
                row.number(),
                row.sheet(),
                "expected " + width + " columns, found " + row.cells().size()));
      }
    }
  }
}
