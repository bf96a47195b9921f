package org.cordon.lists.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads the sheets of an {@code .xlsx} workbook row by row. What it unpacks to is measured before
 * ({@link WorkbookGuard}). Phonetic guides of Japanese cells are left out.
 */
public final class Workbook implements AutoCloseable {
  private static final int MOST_COLUMNS = 1 << 14;

  private final String file;
  private final ReadableWorkbook workbook;

  private Workbook(String file, ReadableWorkbook workbook) {
    this.file = file;
    this.workbook = workbook;
  }

  /**
   * A row with at least one filled cell.
   *
   * @param sheet the name of its sheet
   * @param number its number, from 1
   * @param cells the texts of its cells from column A on, as published; numbers as they are stored
   */
  public record SheetRow(String sheet, long number, List<String> cells) {
    /** Copies the cells. */
    public SheetRow {
      cells = List.copyOf(cells);
    }

    /** A cell as published; empty beyond the last. */
    public String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
  }

  /** Takes rows. */
  public interface Rows {
    /** Takes one row. */
    void take(SheetRow row) throws ListFormatException;
  }

  /**
   * Opens a workbook.
   *
   * @param path the file
   * @param expected what it should be, e.g. {@code the METI end-user list as a workbook}
   * @throws ListFormatException if it is no workbook, is damaged or unpacks to too much
   */
  public static Workbook open(Path path, String expected) throws IOException, ListFormatException {
    String file = FileHead.name(path);
    WorkbookGuard.check(path, expected);
    try {
      return new Workbook(file, new ReadableWorkbook(path.toFile()));
    } catch (RuntimeException | IOException e) {
      throw damaged(file, "", e);
    }
  }

  /**
   * Hands over all filled rows of all sheets in order.
   *
   * @throws ListFormatException if a sheet is damaged
   */
  public void forEachRow(Rows rows) throws ListFormatException {
    for (Sheet sheet : sheets()) {
      try (Stream<Row> stream = sheet.openStream()) {
        for (Row row : (Iterable<Row>) stream::iterator) {
          Optional<SheetRow> filled = read(sheet.getName(), row);
          if (filled.isPresent()) {
            rows.take(filled.get());
          }
        }
      } catch (IOException | RuntimeException e) {
        throw damaged(file, sheet.getName(), e);
      }
    }
  }

  private List<Sheet> sheets() throws ListFormatException {
    try (Stream<Sheet> sheets = workbook.getSheets()) {
      return sheets.toList();
    } catch (RuntimeException e) {
      throw damaged(file, "", e);
    }
  }

  private Optional<SheetRow> read(String sheet, Row row) {
    List<String> cells = new ArrayList<>();
    boolean filled = false;
    for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
      String text = row.getOptionalCell(i).map(Workbook::text).orElse("");
      filled |= !text.isBlank();
      cells.add(text);
    }
    return filled ? Optional.of(new SheetRow(sheet, row.getRowNum(), cells)) : Optional.empty();
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      return cell.asNumber().stripTrailingZeros().toPlainString();
    }
    Object value = cell.getValue();
    return value == null ? "" : value.toString();
  }

  /** The library answers damage with bare runtime exceptions of many kinds. */
  private static ListFormatException damaged(String file, String sheet, Exception e) {
    String why = Values.tidy(String.valueOf(e.getMessage()));
    return new ListFormatException(
        new Problem(
            file,
            0,
            sheet,
            "expected a whole .xlsx workbook, found one that cannot be read: " + why));
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
