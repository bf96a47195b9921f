package org.cordon.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the word lists beside this package: lines, with comments from {@code #} on. */
final class TextResource {
  private TextResource() {}

  /** The lines that say something. */
  static List<String> lines(String name) {
    try (InputStream in = TextResource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource (" + name + ") is missing from the program");
      }
      List<String> lines = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        int comment = line.indexOf('#');
        String content = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (!content.isEmpty()) {
          lines.add(content);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource (" + name + ")", e);
    }
  }
}
