package org.cordon.lists.jp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Source;
import org.cordon.lists.input.FileHead;
import org.cordon.lists.input.Workbook;

/**
 * Reads the asset-freeze list of Japan's Ministry of Finance: a workbook with one sheet per regime,
 * each with columns of its own.
 */
public final class MofImporter implements Importer {
  /** The name of the format. */
  public static final String FORMAT = "jp-mof-xlsx";

  @Override
  public String format() {
    return FORMAT;
  }

  /** 2: names in brackets are names of their own. */
  @Override
  public int version() {
    return 2;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    Path path = FileHead.only(files, FORMAT);
    try (Workbook workbook = Workbook.open(path, "the asset-freeze list as a workbook")) {
      MofReading reading = new MofReading(source, FileHead.name(path), sink);
      workbook.forEachRow(reading::take);
      reading.finish();
    }
  }
}
