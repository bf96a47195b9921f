package org.cordon.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the lexicon's resource files: {@code #} comments, blank lines, and lines {@code CODE: form,
 * form}.
 *
 * @param name the file's name, for messages
 * @param groups its lines, in file order
 */
record LexiconFile(String name, List<Group> groups) {

  /** One line: a code and the forms that belong to it, as written. */
  record Group(String code, List<String> forms, int line) {}

  static LexiconFile read(String name) {
    return new LexiconFile(name, parse(name, new String(bytes(name), StandardCharsets.UTF_8)));
  }

  /** The lines of a resource without comments and blank lines. */
  static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    for (String line : new String(bytes(name), StandardCharsets.UTF_8).split("\n", -1)) {
      int comment = line.indexOf('#');
      String content = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (!content.isEmpty()) {
        lines.add(content);
      }
    }
    return lines;
  }

  /** The content of a resource. */
  static byte[] bytes(String name) {
    try (InputStream in = LexiconFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the resource (" + name + ") is missing from the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource (" + name + ")", e);
    }
  }

  static List<Group> parse(String name, String text) {
    List<Group> groups = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String content = line.strip();
      if (!content.isEmpty() && content.charAt(0) != '#') {
        groups.add(parseLine(name, content, number));
      }
    }
    return groups;
  }

  private static Group parseLine(String name, String line, int number) {
    int colon = line.indexOf(':');
    if (colon < 1) {
      throw new IllegalStateException(
          name + ":" + number + ": expected (CODE: form, form), found (" + line + ")");
    }
    List<String> forms = new ArrayList<>();
    for (String form : line.substring(colon + 1).split(",", -1)) {
      if (!form.isBlank()) {
        forms.add(form.strip());
      }
    }
    return new Group(line.substring(0, colon).strip(), List.copyOf(forms), number);
  }
}
