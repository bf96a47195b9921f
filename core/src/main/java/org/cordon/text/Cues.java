package org.cordon.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that tell what a name or number beside them is; see {@code cues.txt}. */
final class Cues {
  private static final Map<String, Set<String>> KINDS = read();

  private Cues() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (String line : TextResource.lines("cues.txt")) {
      int colon = line.indexOf(':');
      Set<String> words = kinds.computeIfAbsent(line.substring(0, colon), kind -> new HashSet<>());
      for (String word : line.substring(colon + 1).split(",", -1)) {
        words.add(word.strip());
      }
    }
    return kinds;
  }

  static boolean is(String kind, String word) {
    return KINDS.getOrDefault(kind, Set.of()).contains(word);
  }

  /** How many words from a place on, in one direction, a word of that kind stands; 0 for none. */
  static int distance(
      String kind, TextWords words, WordForms forms, int from, int step, int reach) {
    for (int i = 1; i <= reach; i++) {
      int word = from + i * step;
      if (word < 0 || word >= words.count) {
        return 0;
      }
      WordForms.Known known = forms.of(words, word);
      if (is(kind, known.plain()) || is(kind, known.asked())) {
        return i;
      }
    }
    return 0;
  }
}
