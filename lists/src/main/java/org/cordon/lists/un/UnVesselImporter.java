package org.cordon.lists.un;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.input.FileHead;

/**
 * Reads the vessels designated under resolution 1718, which the UN publishes as PDF only, from a
 * CSV with one row per vessel and these columns (bound by name; those after {@code name} may be
 * missing):
 *
 * <pre>
 * number, name, former_or_other_names, imo, mmsi, flags, call_signs, vessel_type, designation_dates, measure_..., ...
 * economic_resource_of, other_information</pre>
 *
 * Several values in a cell are separated by {@code "; "}.
 */
public final class UnVesselImporter implements Importer {
  /** The name of the format. */
  public static final String FORMAT = "un-1718-vessels";

  private static final int MAX_RECORD_CHARS = 1 << 20;

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    Path path = FileHead.only(files, FORMAT);
    FileHead.check(path, "the UN 1718 vessels as CSV");
    String file = FileHead.name(path);
    try (InputStream in = Files.newInputStream(path);
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
        CsvReader<NamedCsvRecord> rows = csv().ofNamedCsvRecord(text)) {
      read(source, file, rows, sink);
    } catch (CsvParseException e) {
      throw fault(file, "expected CSV, found text that cannot be parsed: " + e.getMessage());
    } catch (UncheckedIOException e) {
      throw decoding(file, e.getCause() == null ? new IOException(e) : e.getCause());
    } catch (CharacterCodingException e) {
      throw decoding(file, e);
    }
  }

  private static CsvReader.CsvReaderBuilder csv() {
    return CsvReader.builder()
        .detectBomHeader(false)
        .maxBufferSize(MAX_RECORD_CHARS)
        .skipEmptyLines(true)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  private static void read(
      Source source, String file, CsvReader<NamedCsvRecord> rows, EntrySink sink)
      throws ListFormatException {
    Set<String> numbers = new HashSet<>();
    boolean any = false;
    for (NamedCsvRecord row : rows) {
      if (!any && !row.getHeader().containsAll(List.of("number", "name", "imo"))) {
        throw fault(
            file,
            "expected the columns number, name, imo ..., found "
                + String.join(", ", row.getHeader()));
      }
      any = true;
      String fault = fault(row, numbers);
      if (fault.isEmpty()) {
        sink.entry(new UnVessel(source, file, row, sink).build());
      } else {
        sink.reject(new Problem(file, row.getStartingLineNumber(), "", fault));
      }
    }
    if (!any) {
      throw fault(file, "expected vessels, found none");
    }
  }

  private static String fault(NamedCsvRecord row, Set<String> numbers) {
    if (row.getFieldCount() != row.getHeader().size()) {
      return "expected " + row.getHeader().size() + " fields, found " + row.getFieldCount();
    }
    String number = row.getField("number").strip();
    if (!number.matches("\\d{1,6}")) {
      return "expected a number, found (" + number + ")";
    }
    if (row.getField("name").isBlank()) {
      return "expected a name, found none";
    }
    return numbers.add(number) ? "" : "expected a new number, found (" + number + ") again";
  }

  private static ListFormatException decoding(String file, IOException e) throws IOException {
    if (e instanceof CharacterCodingException) {
      return fault(file, "expected UTF-8 text, found other bytes");
    }
    throw e;
  }

  private static ListFormatException fault(String file, String reason) {
    return new ListFormatException(new Problem(file, 0, "", reason));
  }
}
