package org.cordon.bench.screening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cordon.bench.BenchTable;

/**
 * A file of parties: people that are listed, or people that are not.
 *
 * @param name the file's name
 * @param rows its rows in file order; at least one
 */
public record PartyFile(String name, List<PartyRow> rows) {
  private static final List<String> COLUMNS =
      List.of("full_name", "gender", "date_of_birth", "place_of_birth", "nationality");
  private static final String ANSWER = "listed_name";

  /** Copies the rows. */
  public PartyFile {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file whose rows say which listed name is the right answer.
   *
   * @throws org.cordon.bench.BenchFileException if it is not CSV, lacks a column or a name, or has
   *     no rows
   */
  public static PartyFile positives(Path file) {
    List<String> columns = new ArrayList<>(COLUMNS);
    columns.add(ANSWER);
    BenchTable table = BenchTable.read(file, columns);
    return new PartyFile(
        table.file(), table.rows().stream().map(row -> party(row, row.filled(ANSWER))).toList());
  }

  /**
   * Reads a file of people who are not listed.
   *
   * @throws org.cordon.bench.BenchFileException if it is not CSV, lacks a column or a name, or has
   *     no rows
   */
  public static PartyFile negatives(Path file) {
    BenchTable table = BenchTable.read(file, COLUMNS);
    return new PartyFile(table.file(), table.rows().stream().map(row -> party(row, "")).toList());
  }

  private static PartyRow party(BenchTable.Row row, String listedName) {
    return new PartyRow(
        row.file(),
        row.line(),
        listedName,
        row.filled("full_name"),
        row.value("gender"),
        row.value("date_of_birth"),
        row.value("place_of_birth"),
        row.value("nationality"));
  }
}
