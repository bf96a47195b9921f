package org.cordon.lists.gb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.input.FileHead;
import org.cordon.lists.input.Workbook;

/**
 * Reads the consolidated list of financial sanctions targets as a workbook: the lines of the CSV on
 * one sheet.
 */
public final class GbWorkbookImporter implements Importer {
  /** The name of the format. */
  public static final String FORMAT = "gb-conlist-xlsx";

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    Path path = FileHead.only(files, FORMAT);
    try (Workbook workbook = Workbook.open(path, "the UK consolidated list as a workbook")) {
      Reading reading = new Reading(FileHead.name(path), sink);
      workbook.forEachRow(reading::take);
      reading.targets.finish(source);
    }
  }

  /** One pass over the rows. */
  private static final class Reading {
    private final String file;
    private final EntrySink sink;
    private final GbTargets targets;
    private boolean banner;
    private Optional<GbHeader> header = Optional.empty();

    Reading(String file, EntrySink sink) {
      this.file = file;
      this.sink = sink;
      this.targets = new GbTargets(file, GbColumn.GROUP, sink);
    }

    void take(Workbook.SheetRow row) throws ListFormatException {
      if (header.isPresent()) {
        addRow(header.get(), row);
      } else if (banner) {
        header = Optional.of(new GbHeader(file, row.cells(), GbColumn.GROUP, sink));
      } else {
        banner = true;
        if (!row.cell(0).strip().equals("Last Updated")) {
          throw new ListFormatException(
              new Problem(
                  file,
                  row.number(),
                  row.sheet(),
                  "expected the line Last Updated, found (" + row.cell(0) + ")"));
        }
        GbTargets.publish(row.cell(1), file, sink);
        GbHeader.warnSuperseded(file, row.cell(1), sink);
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
