package org.cordon.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Recorded exceptions to a rule: lines of {@code thing: reason}; {@code #} at the start of a line
 * is a comment.
 */
final class Exceptions {
  private Exceptions() {}

  /** The things excepted, each with its reason. */
  static Map<String, String> read(String resource) {
    Map<String, String> exceptions = new LinkedHashMap<>();
    for (String line : text(resource).lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(": ");
      if (colon < 0 || line.length() - colon < 12) {
        throw new IllegalStateException(
            resource + ": expected 'thing: reason' with a reason of some words, found: " + line);
      }
      exceptions.put(line.substring(0, colon).strip(), line.substring(colon + 2).strip());
    }
    return exceptions;
  }

  private static String text(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Exceptions.class.getResourceAsStream("/" + resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
