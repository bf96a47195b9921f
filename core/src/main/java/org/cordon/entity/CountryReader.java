package org.cordon.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code countries.txt}; that file's head describes the format. */
final class CountryReader {
  private static final String STANDARD = "countries.txt";

  private final String file;
  private final Map<String, Country> countries = new LinkedHashMap<>();
  private int line;

  private CountryReader(String file) {
    this.file = file;
  }

  static Map<String, Country> readStandard() {
    try (InputStream in = CountryReader.class.getResourceAsStream(STANDARD)) {
      if (in == null) {
        throw new IllegalStateException(
            "the resource " + STANDARD + " is missing: rebuild the core module");
      }
      return read(STANDARD, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + STANDARD, e);
    }
  }

  /**
   * Reads a table of countries.
   *
   * @throws IllegalArgumentException if a line is malformed; the message begins with {@code
   *     file:line:}
   */
  static Map<String, Country> read(String file, String text) {
    CountryReader reader = new CountryReader(file);
    for (int start = 0, end; start < text.length(); start = end + 1) {
      int newline = text.indexOf('\n', start);
      end = newline < 0 ? text.length() : newline;
      reader.line++;
      reader.readLine(text.substring(start, end));
    }
    reader.checkReferences();
    return reader.countries;
  }

  private void readLine(String text) {
    int comment = text.indexOf('#');
    String content = (comment < 0 ? text : text.substring(0, comment)).strip();
    if (content.isEmpty()) {
      return;
    }
    List<String> columns = split(content, '|');
    if (columns.size() < 2) {
      throw problem("CODE [ALPHA3] | LABEL", content);
    }
    List<String> codes = split(columns.getFirst(), ' ');
    Country country = country(codes, columns);
    if (codes.size() > 2 || countries.putIfAbsent(country.code(), country) != null) {
      throw problem(
          "a code that no line above has, and at most an alpha-3 code after it",
          columns.getFirst());
    }
  }

  private Country country(List<String> codes, List<String> columns) {
    List<String> names = new ArrayList<>();
    names.add(columns.get(1));
    String within = "";
    Set<String> claimed = new LinkedHashSet<>();
    List<String> successors = new ArrayList<>();
    for (String column : columns.subList(2, columns.size())) {
      int space = column.indexOf(' ');
      String key = space < 0 ? column : column.substring(0, space);
      String value = space < 0 ? "" : column.substring(space + 1).strip();
      switch (key) {
        case "also", "people" -> names.addAll(split(value, ';'));
        case "within" -> within = value;
        case "claimed" -> claimed.addAll(split(value, ' '));
        case "successors" -> successors.addAll(split(value, ' '));
        default -> throw problem("also, people, within, claimed or successors", key);
      }
    }
    String alpha3 = codes.size() > 1 ? codes.get(1) : "";
    return new Country(
        codes.getFirst(), alpha3, columns.get(1), names, within, claimed, successors);
  }

  private void checkReferences() {
    for (Country country : countries.values()) {
      List<String> codes = new ArrayList<>(country.claimed());
      codes.addAll(country.successors());
      codes.add(country.within());
      for (String code : codes) {
        if (!code.isEmpty() && !countries.containsKey(code)) {
          throw new IllegalArgumentException(
              file
                  + ": expected the codes after ("
                  + country.code()
                  + ") to have lines, found ("
                  + code
                  + ")");
        }
      }
    }
  }

  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == separator) {
        String part = text.substring(start, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private IllegalArgumentException problem(String expected, String found) {
    return ResourceProblem.of(file, line, expected, found);
  }
}
