package org.cordon.lists.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;

/**
 * The rows of a delimited file as entities, one by one in constant memory: the way by which customer files come in to be
 * screened, and house watch lists to be imported. For one thread.
 *
 * <pre>{@code
 * try (EntityRows rows = EntityRows.open("customers.csv", in, CsvOptions.STANDARD, List.of("schema=Person"), false)) {
 *   for (Optional<EntityRows.Item> item = rows.next(); item.isPresent(); item = rows.next()) {
 *     switch (item.get()) {
 *       case EntityRows.Found found -> screen(found.row().entity());
 *       case EntityRows.Broken broken -> rejects.write(broken.text(), broken.problem());
 *     }
 *   }
 * }
 * }</pre>
 */
public final class EntityRows implements AutoCloseable {
  private final CsvTable table;
  private final ColumnMapping mapping;
  private final RowReader reader;

  /** A row of the file, read or broken. */
  public sealed interface Item {}

  /**
   * A row that was read.
   *
   * @param row the row as an entity; its id is the row's key, or {@code line-N} when the file has no keys
   */
  public record Found(RowReader.RowEntity row) implements Item {}

  /**
   * A row that could not be read.
   *
   * @param problem where and why
   * @param text the row as it stands in the file, at most its first 1,000 characters; for a rejects file
   */
  public record Broken(Problem problem, String text) implements Item {}

  private EntityRows(CsvTable table, ColumnMapping mapping, RowReader reader) {
    this.table = table;
    this.mapping = mapping;
    this.reader = reader;
  }

  /**
   * Opens a file: its mapping is guessed from the header, then changed by the rules.
   *
   * @param name what the file is called in messages
   * @param stream the bytes; closed with this object, and when opening fails
   * @param options how to read
   * @param rules see {@link ColumnMapping#of}; may be empty
   * @param keepUnbound whether cells of columns without a property are kept as {@code notes}
   * @throws ListFormatException if the file is empty, something else than delimited text, or has no column of names
   * @throws IllegalArgumentException if a rule is wrong
   * @throws IOException if the bytes cannot be read
   */
  public static EntityRows open(
      String name, InputStream stream, CsvOptions options, List<String> rules, boolean keepUnbound)
      throws IOException, ListFormatException {
    CsvTable table = CsvTable.open(name, stream, options);
    try {
      ColumnMapping mapping = ColumnMapping.guess(table.header()).with(rules);
      if (!mapping.givesName()) {
        throw new ListFormatException(
            new Problem(
                name,
                1,
                "header",
                "expected a column of names, found the columns ("
                    + String.join(", ", table.header())
                    + "); say which one it is with name=COLUMN"));
      }
      return new EntityRows(table, mapping, new RowReader(mapping, keepUnbound));
    } catch (ListFormatException | RuntimeException e) {
      table.close();
      throw e;
    }
  }

  /** Which column is which property. */
  public ColumnMapping mapping() {
    return mapping;
  }

  /** The table that is read. */
  public CsvTable table() {
    return table;
  }

  /**
   * The next row; nothing at the end. Blank rows are passed over.
   *
   * @throws ListFormatException if the bytes cannot be decoded
   * @throws IOException if they cannot be read
   */
  public Optional<Item> next() throws IOException, ListFormatException {
    Optional<CsvLine> line = table.next();
    while (line.isPresent() && line.get() instanceof CsvLine.Row row && row.isBlank()) {
      line = table.next();
    }
    return line.map(this::item);
  }

  private Item item(CsvLine line) {
    return switch (line) {
      case CsvLine.Fault fault ->
          new Broken(new Problem(table.name(), fault.line(), "", fault.reason()), fault.text());
      case CsvLine.Row row -> read(row);
    };
  }

  private Item read(CsvLine.Row row) {
    try {
      return new Found(reader.read(table.name(), row, "line-" + row.line()));
    } catch (RowReader.RowRefused e) {
      return new Broken(e.problem(table.name(), row.line()), text(row));
    }
  }

  private String text(CsvLine.Row row) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().fieldSeparator(table.delimiter()).build(text)) {
      writer.writeRecord(row.cells());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String line = text.toString().stripTrailing();
    return line.substring(0, Math.min(1_000, line.length()));
  }

  /** What is odd about the file as a whole, as far as read; ask after the last row. */
  public List<Problem> warnings() {
    return table.warnings();
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
