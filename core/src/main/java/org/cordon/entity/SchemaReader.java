package org.cordon.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * Reads {@code schemata.txt}; that file's head describes the format.
 *
 * <p>The model is read at every start of the program, so lines are split by hand: no regular expressions, one pass.
 */
final class SchemaReader {
  private static final String STANDARD = "schemata.txt";

  private final String file;
  private final Map<String, Schema> schemata = new LinkedHashMap<>();
  private final Map<String, Integer> rangeLines = new LinkedHashMap<>();
  private Optional<SchemaDraft> draft = Optional.empty();
  private int line;

  private SchemaReader(String file) {
    this.file = file;
  }

  /** The model that lies beside this class. */
  static Model readStandard() {
    try (InputStream in = SchemaReader.class.getResourceAsStream(STANDARD)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + STANDARD + " is missing: rebuild the core module");
      }
      return read(STANDARD, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readAllLines());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + STANDARD, e);
    }
  }

  /**
   * Reads a model.
   *
   * @param file the name used in messages
   * @throws IllegalArgumentException if a line is malformed; the message begins with {@code file:line:}
   */
  static Model read(String file, List<String> lines) {
    SchemaReader reader = new SchemaReader(file);
    for (String line : lines) {
      reader.line++;
      reader.readLine(line);
    }
    reader.endSchema();
    reader.checkRanges();
    return new Model(Collections.unmodifiableMap(reader.schemata));
  }

  private void readLine(String text) {
    int comment = text.indexOf('#');
    String content = (comment < 0 ? text : text.substring(0, comment)).strip();
    if (content.isEmpty()) {
      return;
    }
    StringTokenizer words = new StringTokenizer(content);
    String keyword = words.nextToken();
    switch (keyword) {
      case "schema" -> startSchema(words);
      case "plural" -> current(keyword).plural = rest(words, "the label for several");
      case "matchable" -> current(keyword).matchable = true;
      case "edge" -> current(keyword).edge = true;
      case "caption" -> current(keyword).caption = List.of(rest(words, "property names").split(" "));
      case "*", "-" -> addProperty(current(keyword), keyword.equals("*"), words);
      default -> throw problem("schema, plural, matchable, edge, caption, * or -", keyword);
    }
    if (words.hasMoreTokens()) {
      throw problem("the end of the line", words.nextToken());
    }
  }

  private void startSchema(StringTokenizer words) {
    endSchema();
    SchemaDraft next = new SchemaDraft(next(words, "the schema's name"));
    if (schemata.containsKey(next.name)) {
      throw problem("a schema that is not declared above", next.name);
    }
    if (words.hasMoreTokens()) {
      expect(words, ":");
      next.extend(parent(next(words, "a parent schema")));
      while (words.hasMoreTokens()) {
        next.extend(parent(words.nextToken()));
      }
    }
    draft = Optional.of(next);
  }

  private Schema parent(String name) {
    Schema parent = schemata.get(name);
    if (parent == null) {
      throw problem("a parent schema declared above", name);
    }
    return parent;
  }

  private SchemaDraft current(String keyword) {
    return draft.orElseThrow(() -> problem("a schema line first", keyword));
  }

  private void addProperty(SchemaDraft schema, boolean matched, StringTokenizer words) {
    String name = next(words, "the property's name");
    String type = next(words, "the property's type or ->");
    Property property =
        type.equals("->") ? reference(schema, name, matched, words) : plain(schema, name, type, matched, words);
    if (!schema.add(property)) {
      throw problem("a property that " + schema.name + " does not declare above", name);
    }
  }

  private Property reference(SchemaDraft schema, String name, boolean matched, StringTokenizer words) {
    String range = next(words, "the schema referred to");
    rangeLines.putIfAbsent(range, line);
    Optional<String> reverse = Optional.empty();
    if (words.hasMoreTokens()) {
      expect(words, "<-");
      reverse = Optional.of(next(words, "the name on the other side"));
    }
    return new Property(
        name, schema.name, PropertyType.ENTITY, matched, Optional.empty(), Optional.of(range), reverse);
  }

  private Property plain(
      SchemaDraft schema, String name, String typeName, boolean matched, StringTokenizer words) {
    PropertyType type =
        PropertyType.of(typeName)
            .filter(found -> found != PropertyType.ENTITY)
            .orElseThrow(() -> problem("a property type such as name or date, or ->", typeName));
    Optional<IdentifierFormat> format = Optional.empty();
    if (type == PropertyType.IDENTIFIER && words.hasMoreTokens()) {
      String formatName = words.nextToken();
      format = IdentifierFormat.of(formatName);
      if (format.isEmpty()) {
        throw problem("an identifier format such as imo or lei", formatName);
      }
    }
    return new Property(name, schema.name, type, matched, format, Optional.empty(), Optional.empty());
  }

  private void endSchema() {
    draft.ifPresent(
        done -> {
          List<String> unknown = done.caption.stream().filter(name -> !done.has(name)).toList();
          if (!unknown.isEmpty()) {
            throw problem("caption properties that " + done.name + " has", String.join(" ", unknown));
          }
          schemata.put(done.name, done.build());
        });
  }

  private void checkRanges() {
    rangeLines.forEach(
        (range, at) -> {
          if (!schemata.containsKey(range)) {
            line = at;
            throw problem("a reference to a schema of this file", range);
          }
        });
  }

  private void expect(StringTokenizer words, String word) {
    String found = next(words, word);
    if (!found.equals(word)) {
      throw problem(word, found);
    }
  }

  private String next(StringTokenizer words, String expected) {
    if (!words.hasMoreTokens()) {
      throw problem(expected, "the end of the line");
    }
    return words.nextToken();
  }

  private String rest(StringTokenizer words, String expected) {
    StringBuilder rest = new StringBuilder(next(words, expected));
    while (words.hasMoreTokens()) {
      rest.append(' ').append(words.nextToken());
    }
    return rest.toString();
  }

  private IllegalArgumentException problem(String expected, String found) {
    return new IllegalArgumentException(
        file + ":" + line + ": expected " + expected + ", found (" + found + "); see the head of schemata.txt");
  }
}
