package org.cordon.intake.measures;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cordon.measure.GoodsCode;

/**
 * The official table of HS codes that need a situational licence for Russia and Belarus (annex of
 * the Public Notice on Trade of Strategic Items). A table in CSV has one column of codes, found by
 * its heading ({@code HS}, {@code HSK}, {@code code}, 품목번호, 세번); a cell may hold several.
 */
public final class KrSituationalList {
  private static final List<String> HEADINGS = List.of("hs", "code", "품목번호", "세번", "코드");
  private static final int LEAST = 4;

  private final Set<String> digits = new TreeSet<>();
  private int rows;

  private KrSituationalList() {}

  /**
   * Reads a table.
   *
   * @throws IOException if the file cannot be read, has no column of codes, or a row holds none;
   *     the message names file and line
   */
  public static KrSituationalList read(Path file) throws IOException {
    KrSituationalList list = new KrSituationalList();
    String text = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
    int column = -1;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
      for (CsvRecord row : reader) {
        if (column < 0) {
          column = column(row).orElse(-1);
        } else {
          list.row(file, row, column);
        }
      }
    }
    if (column < 0 || list.digits.isEmpty()) {
      throw new IOException(
          file + ": expected a column of HS codes with a heading such as HS or code, found none");
    }
    return list;
  }

  private static Optional<Integer> column(CsvRecord row) {
    for (int i = 0; i < row.getFieldCount(); i++) {
      String heading = row.getField(i).strip().toLowerCase(java.util.Locale.ROOT);
      if (HEADINGS.stream().anyMatch(heading::contains)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private void row(Path file, CsvRecord row, int column) throws IOException {
    String cell = column < row.getFieldCount() ? row.getField(column).strip() : "";
    for (String part : cell.split("[,;/\\n]+", -1)) {
      Optional<String> code = GoodsCode.digits(part.strip()).filter(each -> each.length() >= LEAST);
      if (code.isEmpty()) {
        throw new IOException(
            file
                + ":"
                + row.getStartingLineNumber()
                + ": expected an HS code of 4 to 10 digits, found ("
                + part
                + ")");
      }
      digits.add(code.get());
    }
    rows++;
  }

  /** How many different codes it has. */
  public int codes() {
    return digits.size();
  }

  /** How many rows it has. */
  public int rows() {
    return rows;
  }

  /** The table as a measure file. */
  public String yaml(LocalDate from) {
    StringBuilder yaml =
        new StringBuilder(
            """
            # Made by cordon measures import-kr of the official table of codes.
            instrument: kr-situational-list
            title: 'Public Notice on Trade of Strategic Items (Republic of Korea)'
            regime: kr-export
            authority: 'Ministry of Trade, Industry and Energy'
            operator: kr
            amends: ['KR-SL-GAP', 'KR-SL-1', 'KR-SL-2', 'KR-SL-3', 'KR-SL-4']
            hookText: 'goods that leave, cross or are brokered from the Republic of Korea'
            measures:
              - id: KR-SL-TABLE-%s
                paragraph: 'annex for Russia and Belarus'
                effect: licence-required
                policy: 'refused in principle'
                subject: goods
                direction: to
                territory: [ru, by]
                activities: [supply, transit, brokering]
                from: %s
                summary: 'Situational licence for listed non-strategic items to Russia or Belarus'
                source: 'official table of codes, as imported'
                confirmed: true
                exempt:
                  - text: 'situational licence'
                    permit: 'Ministry of Trade, Industry and Energy'
                goods:
                  origin: 'official table of codes'
                  confirmed: true
                  codes:
            """
                .formatted(from, from));
    digits.forEach(code -> yaml.append("        - '").append(code).append("'\n"));
    return yaml.toString();
  }
}
