package org.cordon.intake.goods;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cuts text into the word pieces that the sentence model was trained on, as BERT does: small
 * letters without accents, split at blanks and punctuation, each word by its longest known
 * beginnings (Devlin et al. 2018). Immutable.
 */
final class WordPieces {
  /** Words longer than this are unknown to the model. */
  private static final int LONGEST_WORD = 100;

  private static final String UNKNOWN = "[UNK]";
  private static final String BEGIN = "[CLS]";
  private static final String END = "[SEP]";

  private final Map<String, Integer> numbers;

  private WordPieces(Map<String, Integer> numbers) {
    this.numbers = Map.copyOf(numbers);
  }

  /**
   * The pieces of a tokenizer file as Hugging Face publishes it.
   *
   * @throws IOException if it cannot be read or lacks a piece that every sentence needs
   */
  static WordPieces read(InputStream in) throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    JsonNode vocabulary = JsonMapper.shared().readTree(in).path("model").path("vocab");
    vocabulary.properties().forEach(each -> numbers.put(each.getKey(), each.getValue().asInt()));
    for (String needed : List.of(UNKNOWN, BEGIN, END)) {
      if (!numbers.containsKey(needed)) {
        throw new IOException("expected the piece " + needed + " in the model's words, found none");
      }
    }
    return new WordPieces(numbers);
  }

  /** The numbers of a text's pieces between begin and end, at most so many. */
  long[] numbers(String text, int limit) {
    List<Integer> found = new ArrayList<>();
    found.add(number(BEGIN));
    for (String word : words(text)) {
      pieces(word, found);
    }
    int length = Math.min(found.size(), limit - 1);
    long[] cut = new long[length + 1];
    for (int i = 0; i < length; i++) {
      cut[i] = found.get(i);
    }
    cut[length] = number(END);
    return cut;
  }

  private int number(String piece) {
    return numbers.getOrDefault(piece, 0);
  }

  private void pieces(String word, List<Integer> into) {
    int before = into.size();
    int from = 0;
    while (from < word.length()) {
      int to = end(word, from);
      if (to == from || word.length() > LONGEST_WORD) {
        into.subList(before, into.size()).clear();
        into.add(number(UNKNOWN));
        return;
      }
      into.add(number(key(word, from, to)));
      from = to;
    }
  }

  private int end(String word, int from) {
    int to = word.length();
    while (to > from && !numbers.containsKey(key(word, from, to))) {
      to--;
    }
    return to;
  }

  private static String key(String word, int from, int to) {
    return from == 0 ? word.substring(0, to) : "##" + word.substring(from, to);
  }

  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> {
          if (Character.isLetterOrDigit(c) && !Character.isIdeographic(c)) {
            word.appendCodePoint(c);
          } else {
            flush(word, words);
            if (!Character.isWhitespace(c) && !Character.isISOControl(c)) {
              words.add(Character.toString(c));
            }
          }
        });
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
