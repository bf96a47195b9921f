package org.cordon.entity;

import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * From names to codes. A name is looked up without regard to case, accents, punctuation, the order
 * of its words and the words "the", "of", "and".
 */
final class CountryNames {
  /** What marks a name as two different countries. */
  private static final String AMBIGUOUS = "?";

  private final Map<String, String> codes = new HashMap<>();

  /** The index of the names in the table. */
  static CountryNames english(Collection<Country> countries) {
    CountryNames names = new CountryNames();
    for (Country country : countries) {
      for (String name : country.names()) {
        names.add(name, country.code());
      }
    }
    return names;
  }

  /** The index of the names in the languages of one kind of script. */
  static CountryNames foreign(Collection<Country> countries, String languages) {
    CountryNames names = new CountryNames();
    for (String language : languages.split(" ")) {
      ULocale locale = new ULocale(language);
      for (Country country : countries) {
        if (country.code().length() == 2) {
          String region = country.code().toUpperCase(Locale.ROOT);
          names.addForeign(
              new ULocale("und_" + region).getDisplayCountry(locale), country.code(), region);
        }
      }
    }
    return names;
  }

  Optional<String> code(String name) {
    return Optional.ofNullable(codes.get(fold(name))).filter(code -> !code.equals(AMBIGUOUS));
  }

  private void add(String name, String code) {
    String before = codes.putIfAbsent(fold(name), code);
    if (before != null && !before.equals(code)) {
      throw new IllegalArgumentException(
          "countries.txt: expected each name for one country, found ("
              + name
              + ") for ("
              + before
              + ") and ("
              + code
              + ")");
    }
  }

  private void addForeign(String name, String code, String region) {
    if (!name.equals(region)) {
      codes.merge(fold(name), code, (before, now) -> before.equals(now) ? now : AMBIGUOUS);
    }
  }

  /** The words of a name in alphabetical order, without accents and filling words. */
  static String fold(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String plain = Texts.isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        word.append(Character.toLowerCase(c));
      } else if (c != '\''
          && c != '’'
          && c != '.'
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        endWord(word, words);
      } else if (c == '.' && word.length() > 1 && !afterInitial(plain, i)) {
        endWord(word, words);
      }
    }
    endWord(word, words);
    Collections.sort(words);
    return String.join(" ", words);
  }

  /** Whether the letter before a full stop stands alone, as in {@code U.S.A.}. */
  private static boolean afterInitial(String text, int stop) {
    return stop < 2 || !Character.isLetterOrDigit(text.charAt(stop - 2));
  }

  private static void endWord(StringBuilder word, List<String> words) {
    String done = word.toString();
    word.setLength(0);
    switch (done) {
      case "", "the", "of", "and" -> {}
      case "st" -> words.add("saint");
      case "rep" -> words.add("republic");
      case "dem" -> words.add("democratic");
      default -> words.add(done);
    }
  }
}
