package org.cordon.cli.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cordon.cli.input.Reject;

/**
 * The file of rows that were no party: line, field, reason and the row itself. Made with the first
 * such row.
 */
public final class RejectsFile implements AutoCloseable {
  private final Path path;
  private Optional<CsvWriter> csv = Optional.empty();

  /** A rejects file at that path; an existing one is replaced with the first reject. */
  public RejectsFile(Path path) {
    this.path = path;
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** Adds a row. */
  public void add(Reject reject) throws IOException {
    try {
      writer()
          .writeRecord(
              String.valueOf(reject.line()), reject.field(), reject.reason(), reject.text());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private CsvWriter writer() throws IOException {
    if (csv.isEmpty()) {
      CsvWriter writer =
          CsvWriter.builder().build(Files.newBufferedWriter(path, StandardCharsets.UTF_8));
      writer.writeRecord("line", "field", "reason", "row");
      csv = Optional.of(writer);
    }
    return csv.get();
  }

  @Override
  public void close() throws IOException {
    if (csv.isPresent()) {
      csv.get().close();
    }
  }
}
