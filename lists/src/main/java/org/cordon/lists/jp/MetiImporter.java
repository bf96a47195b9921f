package org.cordon.lists.jp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cordon.entity.ListEntry;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.input.EntryDraft;
import org.cordon.lists.input.EntryPart;
import org.cordon.lists.input.FileHead;
import org.cordon.lists.input.NameForm;
import org.cordon.lists.input.NameForms;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.Workbook;
import org.cordon.lists.input.Workbook.SheetRow;

/**
 * Reads the Foreign End User List of Japan's Ministry of Economy, Trade and Industry. Its numbers
 * are given anew with each edition, so the key of an entry is its country and name.
 */
public final class MetiImporter implements Importer {
  /** The name of the format. */
  public static final String FORMAT = "jp-meti-xlsx";

  private static final List<String> HEADINGS =
      List.of(
          "No.",
          "Country or Region",
          "Company or Organization",
          "Also Known As",
          "Type of WMD",
          "Conventional Weapons");

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
    try (Workbook workbook = Workbook.open(path, "the METI end-user list as a workbook")) {
      Reading reading = new Reading(source, FileHead.name(path), sink);
      workbook.forEachRow(reading::take);
      reading.finish();
    }
  }

  /** The aliases of a cell: a list with a dot before each, one of which may take several lines. */
  static List<String> aliases(String cell) {
    List<String> aliases = new ArrayList<>();
    for (String line : cell.split("\\n")) {
      boolean starts = line.strip().matches("[・･].*");
      String text = Values.tidy(starts ? line.strip().substring(1) : line);
      if (text.isEmpty()) {
        continue;
      }
      boolean goesOn = !starts && !aliases.isEmpty();
      aliases.add(goesOn ? aliases.removeLast() + " " + text : text);
    }
    return aliases;
  }

  /** One pass over the rows. */
  private static final class Reading {
    private final Source source;
    private final String file;
    private final EntrySink sink;
    private final Map<String, Integer> keys = new HashMap<>();
    private boolean headed;
    private long rows;

    Reading(Source source, String file, EntrySink sink) {
      this.source = source;
      this.file = file;
      this.sink = sink;
    }

    void take(SheetRow row) throws ListFormatException {
      if (!headed) {
        checkHeadings(row);
        headed = true;
        return;
      }
      rows++;
      if (row.cell(2).isBlank()) {
        sink.reject(
            new Problem(file, row.number(), HEADINGS.get(2), "expected a name, found none"));
      } else {
        sink.entry(entry(row));
      }
    }

    private void checkHeadings(SheetRow row) throws ListFormatException {
      for (int i = 0; i < HEADINGS.size(); i++) {
        if (!Values.tidy(row.cell(i)).endsWith(HEADINGS.get(i))) {
          throw new ListFormatException(
              new Problem(
                  file,
                  row.number(),
                  row.sheet(),
                  "expected the column "
                      + HEADINGS.get(i)
                      + ", found ("
                      + Values.tidy(row.cell(i))
                      + ")"));
        }
      }
    }

    private ListEntry entry(SheetRow row) {
      String[] lands = row.cell(1).strip().split("\\n");
      String land = Values.tidy(lands[lands.length - 1]);
      String key = Values.slug(land + " " + row.cell(2));
      int times = keys.merge(key, 1, Integer::sum);
      String unique = times == 1 ? key : key + "-" + times;
      EntryDraft draft = new EntryDraft(source, unique, "Organization", file, row.number(), sink);
      EntryPart subject = draft.subject();
      addNames(subject, "name", List.of(row.cell(2)), row, 2);
      addNames(subject, "alias", aliases(row.cell(3)), row, 3);
      subject.country("country", land, row.cell(1), HEADINGS.get(1));
      draft.topic("export.control");
      EntryPart sanction = draft.sanction();
      draft.programme("Foreign End User List", "");
      sanction.put("recordId", row.cell(0), HEADINGS.get(0));
      addReason(sanction, row, 4);
      addReason(sanction, row, 5);
      for (int i = HEADINGS.size(); i < row.cells().size(); i++) {
        subject.note(row.cell(i), row.cell(i), "column " + (i + 1));
      }
      return draft.build();
    }

    private static void addNames(
        EntryPart subject, String property, List<String> texts, SheetRow row, int column) {
      for (String text : texts) {
        for (NameForm form : NameForms.of(text, false)) {
          String kind = form.property(property);
          subject.put(kind, form.text(), row.cell(column), HEADINGS.get(column), "");
        }
      }
    }

    private static void addReason(EntryPart sanction, SheetRow row, int column) {
      String text = row.cell(column);
      String reason = Values.tidy(text).isEmpty() ? "" : HEADINGS.get(column) + ": " + text;
      sanction.put("reason", reason, text, HEADINGS.get(column), "");
    }

    void finish() throws ListFormatException {
      if (rows == 0) {
        throw new ListFormatException(new Problem(file, 0, "", "expected entries, found none"));
      }
    }
  }
}
