package org.cordon.bench.aliases;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cordon.name.ScriptKind;
import org.cordon.name.Scripts;

/**
 * What kind of question an alias is.
 *
 * @param script the script of most letters of the alias
 * @param others the script of most of the target's other names
 * @param cross whether none of the other names is in the alias's script
 * @param weak whether the source calls it a weak alias
 * @param elsewhere whether another target has the same name, squeezed
 * @param difference how it differs from the other names
 * @param schema the target's schema
 * @param source the source of the target's first entry
 */
record Traits(
    ScriptKind script,
    ScriptKind others,
    boolean cross,
    boolean weak,
    boolean elsewhere,
    Difference difference,
    String schema,
    String source) {

  static ScriptKind mostly(List<ScriptKind> scripts) {
    Map<ScriptKind, Integer> counts = new EnumMap<>(ScriptKind.class);
    scripts.forEach(script -> counts.merge(script, 1, Integer::sum));
    ScriptKind best = scripts.getFirst();
    for (Map.Entry<ScriptKind, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    return best;
  }

  static List<ScriptKind> scripts(List<ListedName> names) {
    return names.stream().map(name -> Scripts.of(name.text())).toList();
  }

  /** Whether an engine that knows names alone could find the target by it. */
  boolean findable() {
    return difference.findable();
  }

  String pair() {
    return label(script) + " asked, listed " + (cross ? label(others) : "also " + label(script));
  }

  static String label(ScriptKind script) {
    return script.name().toLowerCase(Locale.ROOT);
  }
}
