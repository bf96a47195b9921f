package org.cordon.bench.aliases;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cordon.bench.speed.JaroWinkler;

/**
 * Tells with plain means whether two names have anything in common, without the engine that is
 * measured: what counts as findable must not move when the engine learns. Not safe for several
 * threads.
 */
final class PlainWords {
  private static final double LIKE = 0.8;
  private static final int SHORTEST_LIKE = 3;
  private static final int LONGEST_ACRONYM = 8;

  /** Words that two names may have in common by chance. */
  private static final Set<String> EMPTY =
      Set.of(
          """
          al el ul an ad as ar bin ben ibn bint abu abou umm abd de la le von van der the of and for
          in co ltd llc inc company limited corporation corp jsc ooo oao zao pao pjsc group general
          haji hajji mullah sheikh shaykh maulavi mawlawi dr mr mrs sa srl gmbh organization
          obschestvo obshchestvo aktsionernoe ogranichennoi otvetstvennostiu otvetstvennostyu\
          """
              .split("\\s+", -1));

  private final Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
  private final JaroWinkler jaroWinkler = new JaroWinkler();

  /** The words of a name in ICU's romanisation, in lower-case ASCII. */
  List<String> of(String name) {
    List<String> words = new ArrayList<>();
    for (String word :
        latin.transliterate(name).replaceAll("['’ʼ`ʻʹ]", "").split("[^a-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /**
   * Whether a word of one name is like a word of the other: equal, equal in its consonants (two or
   * more, doubled ones as one), or at least 0.8 by Jaro-Winkler (three letters or more); or the
   * names are so when all words are joined. Connecting words, ranks and legal forms do not count.
   */
  boolean share(List<String> words1, List<String> words2) {
    List<String> full2 = full(words2);
    for (String word1 : full(words1)) {
      if (full2.stream().anyMatch(word2 -> alike(word1, word2))) {
        return true;
      }
    }
    return alike(String.join("", words1), String.join("", words2));
  }

  private boolean alike(String word1, String word2) {
    boolean longEnough = Math.min(word1.length(), word2.length()) >= SHORTEST_LIKE;
    String consonants = consonants(word1);
    return word1.equals(word2)
        || consonants.length() >= 2 && consonants.equals(consonants(word2))
        || longEnough && jaroWinkler.similarity(word1, word2) >= LIKE;
  }

  /** Whether one name is made of the first letters of the other's words. */
  static boolean acronym(List<String> words1, List<String> words2) {
    return isAcronymOf(words1, words2) || isAcronymOf(words2, words1);
  }

  private static boolean isAcronymOf(List<String> shorter, List<String> longer) {
    String letters = String.join("", shorter);
    boolean possible =
        letters.length() >= 2
            && letters.length() <= LONGEST_ACRONYM
            && longer.size() >= letters.length();
    return possible && (letters.equals(initials(longer)) || letters.equals(initials(full(longer))));
  }

  private static List<String> full(List<String> words) {
    return words.stream().filter(word -> !EMPTY.contains(word)).toList();
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }

  /** Whether a full word of one name is a word of the other. */
  static boolean shareEqual(List<String> words1, List<String> words2) {
    return full(words1).stream().anyMatch(words2::contains);
  }

  /** Whether all full words of one name are words of the other. */
  static boolean contained(List<String> words1, List<String> words2) {
    return isIn(full(words1), words2) || isIn(full(words2), words1);
  }

  private static boolean isIn(List<String> shorter, List<String> longer) {
    return !shorter.isEmpty() && longer.containsAll(shorter);
  }

  /** Whether two names have the same words in whatever order. */
  static boolean sameWords(List<String> words1, List<String> words2) {
    return words1.size() == words2.size() && Set.copyOf(words1).equals(Set.copyOf(words2));
  }

  private static String consonants(String word) {
    StringBuilder consonants = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean vowel = "aeiouyw".indexOf(c) >= 0;
      boolean doubled = i > 0 && word.charAt(i - 1) == c;
      if (!vowel && !doubled) {
        consonants.append(c);
      }
    }
    return consonants.toString();
  }
}
