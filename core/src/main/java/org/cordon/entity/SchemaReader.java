package org.cordon.entity;

import java.io.IOException;
import java.io.InputStream;
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
 * <p>The model is read at every start of the program. So lines are split by hand in one pass, and
 * the path of a well-formed line does without regular expressions, streams and lambdas, whose first
 * use costs more than all the reading.
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
        throw new IllegalStateException(
            "the resource " + STANDARD + " is missing: rebuild the core module");
      }
      return read(STANDARD, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + STANDARD, e);
    }
  }

  /**
   * Reads a model.
   *
   * @param file the name used in messages
   * @throws IllegalArgumentException if a line is malformed; the message begins with {@code
   *     file:line:}
   */
  static Model read(String file, String text) {
    SchemaReader reader = new SchemaReader(file);
    for (int start = 0, end; start < text.length(); start = end + 1) {
      int newline = text.indexOf('\n', start);
      end = newline < 0 ? text.length() : newline;
      reader.line++;
      reader.readLine(text.substring(start, end));
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
      case "caption" ->
          current(keyword).caption = List.of(rest(words, "property names").split(" "));
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
    if (draft.isEmpty()) {
      throw problem("a schema line first", keyword);
    }
    return draft.get();
  }

  private void addProperty(SchemaDraft schema, boolean matched, StringTokenizer words) {
    String name = next(words, "the property's name");
    String type = next(words, "the property's type or ->");
    Property property =
        type.equals("->")
            ? reference(schema, name, matched, words)
            : plain(schema, name, type, matched, words);
    if (!schema.add(property)) {
      throw problem("a property that " + schema.name + " does not declare above", name);
    }
  }

  private Property reference(
      SchemaDraft schema, String name, boolean matched, StringTokenizer words) {
    String range = next(words, "the schema referred to");
    rangeLines.putIfAbsent(range, line);
    Optional<String> reverse = Optional.empty();
    if (words.hasMoreTokens()) {
      expect(words, "<-");
      reverse = Optional.of(next(words, "the name on the other side"));
    }
    return new Property(
        name,
        schema.name,
        PropertyType.ENTITY,
        matched,
        Optional.empty(),
        Optional.of(range),
        reverse);
  }

  private Property plain(
      SchemaDraft schema, String name, String typeName, boolean matched, StringTokenizer words) {
    Optional<PropertyType> type = PropertyType.of(typeName);
    if (type.isEmpty() || type.get() == PropertyType.ENTITY) {
      throw problem("a property type such as name or date, or ->", typeName);
    }
    Optional<IdentifierFormat> format = Optional.empty();
    if (type.get() == PropertyType.IDENTIFIER && words.hasMoreTokens()) {
      String formatName = words.nextToken();
      format = IdentifierFormat.of(formatName);
      if (format.isEmpty()) {
        throw problem("an identifier format such as imo or lei", formatName);
      }
    }
    return new Property(
        name, schema.name, type.get(), matched, format, Optional.empty(), Optional.empty());
  }

  private void endSchema() {
    if (draft.isPresent()) {
      SchemaDraft done = draft.get();
      for (String property : done.caption) {
        if (!done.has(property)) {
          throw problem("caption properties that " + done.name + " has", property);
        }
      }
      schemata.put(done.name, done.build());
    }
  }

  private void checkRanges() {
    for (Map.Entry<String, Integer> range : rangeLines.entrySet()) {
      if (!schemata.containsKey(range.getKey())) {
        line = range.getValue();
        throw problem("a reference to a schema of this file", range.getKey());
      }
    }
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
    return ResourceProblem.of(file, line, expected, found);
  }
}
