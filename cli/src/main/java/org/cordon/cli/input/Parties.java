package org.cordon.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordon.cli.CliException;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.csv.CsvOptions;
import org.cordon.lists.csv.EntityRows;
import org.cordon.lists.csv.RowReader.RowEntity;

/** Opens inputs. */
public final class Parties {
  private static final int HEAD = 4096;

  private Parties() {}

  /**
   * Opens an input for reading.
   *
   * @param name what it is called in messages
   * @param in its bytes; closed with the reader
   * @param format its form
   * @param rules which column is which property, see {@code ColumnMapping.of}; may be empty
   * @throws CliException if it cannot be read as such a form, or a rule is wrong
   */
  public static PartyReader open(
      String name, InputStream in, InputFormat format, List<String> rules) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    return switch (format) {
      case csv -> csv(name, buffered, rules);
      case json -> json(name, buffered, rules);
      case auto ->
          looksLikeJson(name, buffered) ? json(name, buffered, rules) : csv(name, buffered, rules);
    };
  }

  /**
   * A party of values given one by one, cleaned like a row of a file.
   *
   * @param values property to values; properties without values are passed over
   * @param schema what it is; empty to take the most general kind that has all these properties
   * @throws CliException if it has neither a name nor an identifier
   * @throws IllegalArgumentException if a property or the schema is unknown
   */
  public static Party of(Map<String, List<String>> values, Optional<String> schema) {
    return GivenParty.of(values, schema);
  }

  /** A row that was read as a party. */
  static Party party(RowEntity row) {
    return new Party(
        row.line(),
        row.entity(),
        row.doubts().stream()
            .map(doubt ->
                doubt.field().isEmpty() ? doubt.reason() : doubt.field() + ": " + doubt.reason())
            .toList());
  }

  private static PartyReader csv(String name, InputStream in, List<String> rules)
      throws IOException {
    try {
      return new CsvParties(EntityRows.open(name, in, CsvOptions.STANDARD, rules, false));
    } catch (ListFormatException e) {
      throw CliException.badInput(e);
    } catch (IllegalArgumentException e) {
      throw CliException.usage("--map: " + e.getMessage());
    }
  }

  private static PartyReader json(String name, InputStream in, List<String> rules)
      throws IOException {
    if (firstCharacter(in) == '[') {
      in.close();
      throw CliException.badInput(
          name
              + ": expected one JSON object per line, found an array"
              + System.lineSeparator()
              + "Take it apart first, e.g.: jq -c '.[]' FILE | cordon screen -");
    }
    return new JsonParties(name, in, rules);
  }

  private static boolean looksLikeJson(String name, InputStream in) throws IOException {
    char first = firstCharacter(in);
    return first == '{' || first == '[' && !name.endsWith(".csv");
  }

  // The first character that is neither white space nor part of a byte order mark; a NUL when there
  // is none.
  private static char firstCharacter(InputStream in) throws IOException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    for (byte b : head) {
      char c = (char) (b & 0xFF);
      if (!Character.isWhitespace(c) && c != 0xEF && c != 0xBB && c != 0xBF) {
        return c;
      }
    }
    return '\0';
  }
}
