package org.cordon.text;

import java.util.HashSet;
import java.util.Set;

/**
 * Words that anybody writes: names of the lists that are made of them alone prove nothing in a
 * text. Counted from the lists' own prose ({@code common-words.txt}) and kept by hand ({@code
 * everyday-words.txt}). Safe for several threads.
 */
public final class CommonWords {
  private static final Set<String> WORDS = read();

  private CommonWords() {}

  /** Whether a word in lower-case ASCII is common. */
  public static boolean has(String word) {
    return WORDS.contains(word);
  }

  private static Set<String> read() {
    Set<String> words = new HashSet<>();
    for (String file : new String[] {"common-words.txt", "everyday-words.txt"}) {
      for (String line : TextResource.lines(file)) {
        words.addAll(java.util.Arrays.asList(line.split(" +")));
      }
    }
    return Set.copyOf(words);
  }
}
