package org.cordon.intake.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the rules beside this package: lines without comments, fields between bars. */
final class Rules {
  private Rules() {}

  /** The fields of each line, cut at the mark. */
  static List<List<String>> read(String name, String mark) {
    try (InputStream in = Rules.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource (" + name + ") is missing from the program");
      }
      List<List<String>> rules = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> fields = new ArrayList<>();
          for (String field : line.split(mark, -1)) {
            fields.add(field.strip());
          }
          rules.add(fields);
        }
      }
      return rules;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource (" + name + ")", e);
    }
  }

  static Pattern pattern(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Sets of words between semicolons: a sentence must hold one of each. */
  static List<Pattern> sets(String text) {
    List<Pattern> sets = new ArrayList<>();
    for (String set : text.split(" ; ", -1)) {
      sets.add(pattern(set.strip()));
    }
    return sets;
  }

  static boolean holds(List<Pattern> sets, String sentence) {
    return sets.stream().allMatch(set -> set.matcher(sentence).find());
  }
}
