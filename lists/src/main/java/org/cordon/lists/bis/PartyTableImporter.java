package org.cordon.lists.bis;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.csv.CsvLimits;
import org.cordon.lists.csv.CsvLine;
import org.cordon.lists.csv.CsvLines;
import org.cordon.lists.input.Digests;
import org.cordon.lists.input.FileHead;
import org.cordon.lists.input.Values;

/**
 * Reads the tables of the Bureau of Industry and Security and of the State Department, whose layout
 * is known by the header. The rows of one party, which need not stand together, become one entry;
 * its key is made of its name and its oldest notice. Where each column goes is in {@code
 * docs/sources/us-bis.md}.
 */
public final class PartyTableImporter implements Importer {
  /** The format of the Denied Persons List, {@code dpl.txt}. */
  public static final String DENIED_PERSONS = "bis-dpl";

  /** The format of the source lists of the International Trade Administration. */
  public static final String SOURCE_LISTS = "us-ita-csv";

  private final String format;
  private final char delimiter;
  private final Set<Layout> layouts;

  private PartyTableImporter(String format, char delimiter, Set<Layout> layouts) {
    this.format = format;
    this.delimiter = delimiter;
    this.layouts = layouts;
  }

  /** The importer of {@value #DENIED_PERSONS}. */
  public static PartyTableImporter deniedPersons() {
    return new PartyTableImporter(DENIED_PERSONS, '\t', EnumSet.of(Layout.DENIED_PERSONS));
  }

  /** The importer of {@value #SOURCE_LISTS}. */
  public static PartyTableImporter sourceLists() {
    return new PartyTableImporter(
        SOURCE_LISTS, ',', EnumSet.complementOf(EnumSet.of(Layout.DENIED_PERSONS)));
  }

  @Override
  public String format() {
    return format;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    Path path = FileHead.only(files, format);
    FileHead.check(path, "a table with a header (" + format + ")");
    String file = FileHead.name(path);
    try (CsvLines lines =
        CsvLines.open(file, Files.newInputStream(path), delimiter, CsvLimits.STANDARD)) {
      new Reading(source, file, sink).read(lines);
    } catch (CharacterCodingException e) {
      throw new ListFormatException(
          new Problem(
              file, 0, "", "expected the encoding of the byte order mark, found other bytes"));
    }
  }

  /** One pass over the rows. */
  private final class Reading {
    private final Source source;
    private final String file;
    private final EntrySink sink;
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private long rows;

    Reading(Source source, String file, EntrySink sink) {
      this.source = source;
      this.file = file;
      this.sink = sink;
    }

    void read(CsvLines lines) throws IOException, ListFormatException {
      List<String> header = header(lines);
      Layout layout =
          Layout.of(header)
              .filter(layouts::contains)
              .orElseThrow(
                  () -> fail("expected the header of a list of " + format + ", found " + header));
      for (Optional<CsvLine> line = lines.next(); line.isPresent(); line = lines.next()) {
        switch (line.get()) {
          case CsvLine.Row row -> row(layout, header, row);
          case CsvLine.Fault fault ->
              sink.reject(new Problem(file, fault.line(), "", fault.reason()));
        }
      }
      finish();
    }

    private List<String> header(CsvLines lines) throws IOException, ListFormatException {
      Optional<CsvLine> first = lines.next();
      if (first.isPresent() && first.get() instanceof CsvLine.Row row) {
        return row.cells().stream().map(Values::tidy).toList();
      }
      throw fail("expected a header line, found none that can be read");
    }

    private ListFormatException fail(String reason) {
      return new ListFormatException(new Problem(file, 1, "header", reason));
    }

    private void row(Layout layout, List<String> header, CsvLine.Row row) {
      if (row.isBlank()) {
        return;
      }
      Optional<String> fault = fault(header, row);
      if (fault.isPresent()) {
        sink.reject(new Problem(file, row.line(), "", fault.get()));
        return;
      }
      Map<String, String> cells = cells(header, row);
      String name = cell(layout, Layout.Role.NAME, cells);
      if (name.isEmpty()) {
        sink.reject(new Problem(file, row.line(), "name", "expected a name, found none"));
        return;
      }
      rows++;
      String key = Digests.key(name, Notices.oldest(cell(layout, Layout.Role.NOTICE, cells)));
      parties
          .computeIfAbsent(key, k -> new Party(source, layout, k, file + ":" + row.line()))
          .add(cells);
    }

    /** Nameless columns at the end of the header may be missing from rows, or be empty. */
    private static Optional<String> fault(List<String> header, CsvLine.Row row) {
      long named = header.stream().filter(name -> !name.isEmpty()).count();
      int found = row.cells().size();
      boolean more = row.cells().stream().skip(named).anyMatch(cell -> !cell.isBlank());
      return found < named || more
          ? Optional.of("expected " + named + " columns, found " + found)
          : Optional.empty();
    }

    private static Map<String, String> cells(List<String> header, CsvLine.Row row) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < header.size() && i < row.cells().size(); i++) {
        if (!header.get(i).isEmpty()) {
          cells.put(header.get(i), Values.tidy(row.cells().get(i)));
        }
      }
      return cells;
    }

    private static String cell(Layout layout, Layout.Role role, Map<String, String> cells) {
      return cells.entrySet().stream()
          .filter(entry -> layout.role(entry.getKey()) == role)
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse("");
    }

    private void finish() throws ListFormatException {
      if (rows == 0) {
        throw new ListFormatException(
            new Problem(file, 0, "", "expected rows below the header, found none"));
      }
      parties.values().forEach(party -> sink.entry(party.entry(source)));
      if (rows > parties.size()) {
        sink.warn(
            new Problem(
                file,
                0,
                "",
                rows
                    + " rows are "
                    + parties.size()
                    + " parties; rows of one party are one entry"));
      }
    }
  }
}
