package org.cordon.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cordon.name.ScriptKind;
import org.cordon.name.Scripts;

/** What inflection adds to names, by script; see {@code endings.txt}. Safe for several threads. */
final class Endings {
  private static final int SHORTEST = 3;
  private static final int SHORTEST_HANGUL = 2;
  private static final Map<ScriptKind, List<String>> ENDINGS = read();

  private Endings() {}

  private static Map<ScriptKind, List<String>> read() {
    Map<ScriptKind, List<String>> endings = new EnumMap<>(ScriptKind.class);
    for (String line : TextResource.lines("endings.txt")) {
      int colon = line.indexOf(':');
      List<String> forms = new ArrayList<>();
      for (String form : line.substring(colon + 1).split(",", -1)) {
        forms.add(form.strip());
      }
      endings.put(ScriptKind.valueOf(line.substring(0, colon)), List.copyOf(forms));
    }
    return endings;
  }

  /** What is left of a folded word without each ending or beginning that it may have. */
  static List<String> stems(String folded) {
    ScriptKind script = Scripts.of(folded);
    int shortest = script == ScriptKind.HANGUL ? SHORTEST_HANGUL : SHORTEST;
    List<String> stems = new ArrayList<>();
    for (String ending : ENDINGS.getOrDefault(script, List.of())) {
      String stem = stem(folded, ending);
      if (stem.length() >= shortest && stem.length() < folded.length()) {
        stems.add(stem);
      }
    }
    return stems;
  }

  private static String stem(String word, String ending) {
    if (ending.endsWith("-")) {
      String beginning = ending.substring(0, ending.length() - 1);
      return word.startsWith(beginning) ? word.substring(beginning.length()) : "";
    }
    return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
  }
}
