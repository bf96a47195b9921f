package org.cordon.bench;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A benchmark file: UTF-8 CSV with a header, its columns bound by name. Columns that nobody asks
 * for are passed over.
 *
 * @param file the file's name, for messages and reports
 * @param rows its rows in file order; at least one
 */
public record BenchTable(String file, List<Row> rows) {
  /** Copies the rows. */
  public BenchTable {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file whole.
   *
   * @param required the columns that must be there
   * @throws BenchFileException if it is missing, not UTF-8, not CSV, has no rows, lacks a column,
   *     or has a row with more or fewer fields than its header
   */
  public static BenchTable read(Path path, List<String> required) {
    String file = String.valueOf(path.getFileName());
    List<CsvRecord> records = records(path, file);
    if (records.size() < 2) {
      throw new BenchFileException(
          file + ": expected a header and at least one row, found neither or no row");
    }
    List<String> header = header(file, records.getFirst(), required);
    List<Row> rows = new ArrayList<>(records.size() - 1);
    for (CsvRecord csv : records.subList(1, records.size())) {
      rows.add(row(file, header, csv));
    }
    return new BenchTable(file, rows);
  }

  private static List<CsvRecord> records(Path path, String file) {
    // A decoder that reports, because the default replaces bad bytes in silence.
    var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    try (var reader = new InputStreamReader(Files.newInputStream(path), decoder);
        CsvReader<CsvRecord> csv =
            CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(dropBom(reader))) {
      return csv.stream().toList();
    } catch (CsvParseException | UncheckedIOException | IOException problem) {
      throw new BenchFileException(file + ": " + reason(problem), problem);
    }
  }

  private static Reader dropBom(Reader reader) throws IOException {
    BufferedReader buffered = new BufferedReader(reader);
    buffered.mark(1);
    if (buffered.read() != '\uFEFF') {
      buffered.reset();
    }
    return buffered;
  }

  private static String reason(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof MalformedInputException) {
        return "expected UTF-8, found other bytes; save the file as UTF-8";
      }
      if (cause instanceof NoSuchFileException) {
        return "no such file";
      }
    }
    return "cannot be read as CSV: " + problem.getMessage();
  }

  private static List<String> header(String file, CsvRecord record, List<String> required) {
    List<String> header = record.getFields();
    for (String column : required) {
      if (header.stream().filter(column::equals).count() != 1) {
        throw BenchFileException.at(
            file,
            record.getStartingLineNumber(),
            "",
            "expected the column (" + column + ") once, found the columns " + header);
      }
    }
    return header;
  }

  private static Row row(String file, List<String> header, CsvRecord csv) {
    if (csv.getFieldCount() != header.size()) {
      throw BenchFileException.at(
          file,
          csv.getStartingLineNumber(),
          "",
          "expected " + header.size() + " fields as in the header, found " + csv.getFieldCount());
    }
    return new Row(file, csv.getStartingLineNumber(), header, csv.getFields());
  }

  /**
   * One row.
   *
   * @param file the file's name
   * @param line the line it starts on, from 1
   * @param header the names of the columns
   * @param fields its values, one for each column
   */
  public record Row(String file, long line, List<String> header, List<String> fields) {
    /** The value of a column; empty when there is no such column. */
    public Optional<String> find(String column) {
      int index = header.indexOf(column);
      return index < 0 ? Optional.empty() : Optional.of(fields.get(index).strip());
    }

    /**
     * The value of a column without white space around it; the empty text when there is no such
     * column.
     */
    public String value(String column) {
      return find(column).orElse("");
    }

    /**
     * The value of a column that must be filled.
     *
     * @throws BenchFileException if it is blank
     */
    public String filled(String column) {
      String value = value(column);
      if (value.isEmpty()) {
        throw problem(column, "expected a value, found none");
      }
      return value;
    }

    /** An exception about this row, to be thrown. */
    public BenchFileException problem(String column, String reason) {
      return BenchFileException.at(file, line, column, reason);
    }
  }
}
