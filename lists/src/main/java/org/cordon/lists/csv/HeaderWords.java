package org.cordon.lists.csv;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which property a word means, read from a resource of lines {@code property: word, word}. */
final class HeaderWords {
  private final Map<String, String> propertyByWord;

  private HeaderWords(Map<String, String> propertyByWord) {
    this.propertyByWord = Map.copyOf(propertyByWord);
  }

  /**
   * Reads a resource beside this class.
   *
   * @throws IllegalStateException if a word stands there for two properties or a line has no colon
   */
  static HeaderWords read(String resource) {
    Map<String, String> words = new HashMap<>();
    for (String line : lines(resource)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        readLine(resource, line, words);
      }
    }
    return new HeaderWords(words);
  }

  private static List<String> lines(String resource) {
    try (InputStream in = HeaderWords.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "expected the resource " + resource + " beside this class, found none");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void readLine(String resource, String line, Map<String, String> words) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalStateException(resource + ": expected PROPERTY: WORD, found (" + line + ")");
    }
    String property = line.substring(0, colon).strip();
    for (String word : line.substring(colon + 1).split(",")) {
      String before = words.put(plain(word), property);
      if (before != null && !before.equals(property)) {
        throw new IllegalStateException(
            resource + ": (" + word.strip() + ") stands for two properties");
      }
    }
  }

  /** The property that a column name means; the property's own name always means itself. */
  Optional<String> property(String header) {
    String word = plain(header);
    String property = propertyByWord.get(word);
    if (property == null) {
      property = propertyByWord.get(word.replaceFirst("[0-9]+$", ""));
    }
    return Optional.ofNullable(property);
  }

  /** Lower case letters and digits without accents. */
  static String plain(String word) {
    StringBuilder plain = new StringBuilder();
    String decomposed = Normalizer2.getNFKDInstance().normalize(word).toLowerCase(Locale.ROOT);
    decomposed.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
