package org.cordon.intake.transaction;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cordon.measure.FactSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads transactions: one JSON object, a list of them, JSON lines, or CSV with a header line. Which
 * of these it is, the first characters tell. What is broken is handed on as such; nothing is
 * dropped. For one thread.
 */
public final class Transactions {
  private static final int LARGEST = 256 << 20;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final TransactionJson json;

  /**
   * A reader.
   *
   * @param schema the facts that may be stated
   * @param activities the words for activities
   * @param otherwise the day of transactions that state none
   */
  public Transactions(FactSchema schema, Set<String> activities, Optional<LocalDate> otherwise) {
    this.json = new TransactionJson(schema, activities, otherwise);
  }

  /**
   * Reads all of an input, in its order.
   *
   * @throws IOException if it cannot be read or is larger than 256 MiB
   */
  public void read(InputStream in, Consumer<Given> sink) throws IOException {
    read(text(in), sink);
  }

  /**
   * All of an input as text, without byte order marks.
   *
   * @throws IOException if it cannot be read or is larger than 256 MiB
   */
  public static String text(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new IOException("expected at most 256 MiB of transactions; split the file");
    }
    return new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
  }

  /** Reads all of a text, in its order. */
  public void read(String text, Consumer<Given> sink) {
    String start = text.stripLeading();
    if (start.startsWith("[")) {
      whole(text, sink);
    } else if (start.startsWith("{")) {
      objects(text, sink);
    } else {
      csv(text, sink);
    }
  }

  private void whole(String text, Consumer<Given> sink) {
    try {
      long number = 0;
      for (JsonNode node : JSON.readTree(text)) {
        number++;
        sink.accept(json.read(node, 0));
      }
      if (number == 0) {
        sink.accept(broken(1, "expected transactions, found an empty list"));
      }
    } catch (JacksonException e) {
      sink.accept(broken(line(e), "expected JSON: " + firstLine(e)));
    }
  }

  /** One object over several lines, or one object a line. */
  private void objects(String text, Consumer<Given> sink) {
    try {
      JsonNode node = JSON.readTree(text);
      sink.accept(json.read(node, 1));
      return;
    } catch (JacksonException e) {
      if (text.strip().lines().limit(2).count() < 2 || !isObject(text)) {
        sink.accept(broken(line(e), "expected a JSON object: " + firstLine(e)));
        return;
      }
    }
    long number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (!line.isBlank()) {
        sink.accept(line(line, number));
      }
    }
  }

  private static boolean isObject(String text) {
    String first = text.stripLeading().lines().findFirst().orElse("").strip();
    return first.endsWith("}");
  }

  private Given line(String line, long number) {
    try {
      return json.read(JSON.readTree(line), number);
    } catch (JacksonException e) {
      return broken(number, "expected a JSON object: " + firstLine(e));
    }
  }

  private void csv(String text, Consumer<Given> sink) {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      Iterator<NamedCsvRecord> iterator = rows.iterator();
      while (iterator.hasNext()) {
        NamedCsvRecord row = iterator.next();
        sink.accept(json.read(CsvRow.object(row), row.getStartingLineNumber()));
      }
    } catch (de.siegmar.fastcsv.reader.CsvParseException e) {
      sink.accept(broken(0, "expected JSON or CSV with a header line: " + e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long line(JacksonException e) {
    return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
  }

  private static String firstLine(JacksonException e) {
    return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
  }

  private static Given broken(long line, String reason) {
    return new Given.Broken("", List.of(new TransactionProblem(Math.max(0, line), "", "", reason)));
  }
}
