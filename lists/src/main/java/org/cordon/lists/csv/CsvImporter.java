package org.cordon.lists.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.entity.Statement;
import org.cordon.lists.Disk;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;

/**
 * Reads a house watch list: any delimited file with a header line and a column of names.
 *
 * <p>Columns are guessed from their names ({@link ColumnMapping#guess}). Where that is not enough,
 * rules are given with the files: a second file whose name ends with {@code .mapping} and that
 * holds one rule a line ({@link ColumnMapping#of}). So the rules are kept with the edition, and the
 * edition can be read again as it was.
 *
 * <p>A row without a key of its own is known by a digest of its cells: it keeps its key as long as
 * it does not change. A row that cannot be read, or whose key stood before, is rejected with its
 * line.
 */
public final class CsvImporter implements Importer {
  /** The format's name. */
  public static final String FORMAT = "csv";

  /** How the name of a file with rules ends. */
  public static final String MAPPING_SUFFIX = ".mapping";

  private static final long LARGEST_MAPPING = 1 << 16;

  private final CsvOptions options;
  private final List<String> rules;

  /** An importer that guesses, and heeds the rules given with the files. */
  public CsvImporter() {
    this(CsvOptions.STANDARD, List.of());
  }

  /**
   * An importer with rules of its own, to which those given with the files are added.
   *
   * @param options how to read
   * @param rules see {@link ColumnMapping#of}
   */
  public CsvImporter(CsvOptions options, List<String> rules) {
    this.options = options;
    this.rules = List.copyOf(rules);
  }

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    List<String> all = new ArrayList<>(rules);
    List<Path> tables = new ArrayList<>();
    for (Path file : files) {
      if (name(file).toLowerCase(Locale.ROOT).endsWith(MAPPING_SUFFIX)) {
        all.addAll(rulesIn(file));
      } else {
        tables.add(file);
      }
    }
    if (tables.isEmpty()) {
      throw new ListFormatException(
          new Problem(source.name(), 0, "", "expected a delimited file, found none"));
    }
    Set<String> keys = new HashSet<>();
    for (Path table : tables) {
      read(source, table, all, keys, sink);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static List<String> rulesIn(Path file) throws IOException, ListFormatException {
    if (Files.size(file) > LARGEST_MAPPING) {
      throw new ListFormatException(
          new Problem(
              name(file),
              0,
              "",
              "expected rules (property=column, one a line), found a file above 64 KiB"));
    }
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
        .replace("\ufeff", "")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  private void read(Source source, Path file, List<String> all, Set<String> keys, EntrySink sink)
      throws IOException, ListFormatException {
    try (EntityRows rows =
        EntityRows.open(name(file), Files.newInputStream(file), options, all, true)) {
      long count = 0;
      for (Optional<EntityRows.Item> item = rows.next(); item.isPresent(); item = rows.next()) {
        count++;
        switch (item.get()) {
          case EntityRows.Found found -> take(source, name(file), found.row(), keys, sink);
          case EntityRows.Broken broken -> sink.reject(broken.problem());
        }
      }
      rows.warnings().forEach(sink::warn);
      if (count == 0) {
        throw new ListFormatException(
            new Problem(name(file), 0, "", "expected rows below the header, found none"));
      }
    } catch (IllegalArgumentException e) {
      throw new ListFormatException(
          new Problem(name(file), 1, "mapping", String.valueOf(e.getMessage())));
    }
  }

  private static void take(
      Source source, String file, RowReader.RowEntity row, Set<String> keys, EntrySink sink) {
    String key = row.keyed() ? row.entity().id() : digest(row.entity());
    if (!keys.add(key)) {
      sink.reject(
          new Problem(
              file,
              row.line(),
              "id",
              "the key (" + key + ") stood on a line before; the first one is kept"));
      return;
    }
    row.doubts().forEach(sink::warn);
    sink.entry(entry(source, key, row, file + ":" + row.line()));
  }

  private static ListEntry entry(Source source, String key, RowReader.RowEntity row, String place) {
    String id = source.name() + "-" + key;
    Entity subject = new Entity(id, row.entity().schema(), row.entity().statements());
    Entity.Builder sanction =
        Entity.builder(id + "-sanction", Model.standard().require("Sanction"));
    sanction.add("entity", id, "").add("authority", source.authority(), "");
    for (String program : subject.values("program")) {
      sanction.add("program", program, "program");
    }
    row.listing().forEach(sanction::add);
    return new ListEntry(source.name(), key, subject, List.of(sanction.build()), place);
  }

  /**
   * Twelve hexadecimal digits: among a million rows a clash has a chance of one in five hundred,
   * and it is reported.
   */
  private static String digest(Entity entity) {
    MessageDigest sha = Disk.sha256();
    sha.update(entity.schema().name().getBytes(StandardCharsets.UTF_8));
    for (Statement statement : entity.statements()) {
      String text =
          "\n" + statement.property() + "=" + statement.original() + "@" + statement.field();
      sha.update(text.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(sha.digest(), 0, 6);
  }
}
