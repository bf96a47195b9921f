package org.cordon.lists.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Several values in one cell. */
public final class SeveralValues {
  private SeveralValues() {}

  /**
   * Cuts a cell that is a semicolon-delimited row itself, as OpenSanctions writes them: values that hold {@code ;}, quotes
   * or line breaks are quoted again. A line break outside quotes parts values too.
   *
   * @param cell the cell, without its own quotes
   * @return the values, stripped, without empty ones; the whole cell as one value when its quotes do not fit
   */
  public static List<String> semicolons(String cell) {
    if (cell.isBlank()) {
      return List.of();
    }
    List<String> values = new ArrayList<>();
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(';')
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(cell.strip())) {
      rows.forEach(row -> values.addAll(row.getFields()));
    } catch (CsvParseException e) {
      return List.of(cell.strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
  }
}
