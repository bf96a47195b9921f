package org.cordon.bench.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cordon.name.NameKind;
import org.cordon.name.PartKind;
import org.cordon.name.Rarity;
import org.cordon.register.NameTable;
import org.cordon.register.Register;

/**
 * Counts how many targets of a register have each part in their names, and writes the common ones
 * as the engine's rarity table. A part is counted once a target, under its phonetic skeleton; see
 * {@code Rarity}.
 */
public final class RarityLearning {
  /** Parts of fewer targets are called rare and not listed: their counts are chance. */
  private static final int FEWEST = 8;

  private static final double STEPS_A_BIT = 2;
  private static final int LINE = 110;

  private RarityLearning() {}

  /** The table for names of that kind as the text of a resource file. */
  public static String table(Register register, NameKind kind) {
    Map<String, Integer> counts = new HashMap<>();
    int targets = 0;
    for (int target = 0; target < register.size(); target++) {
      Set<String> keys = keysOf(register, target, kind);
      targets += keys.isEmpty() ? 0 : 1;
      keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    return text(register, kind, counts, targets);
  }

  private static Set<String> keysOf(Register register, int target, NameKind kind) {
    NameTable names = register.names();
    Set<String> keys = new HashSet<>();
    int first = register.targets().nameStart(target);
    for (int name = first; name < first + register.targets().nameCount(target); name++) {
      int head = names.head(name);
      if (NameTable.kind(head) == kind) {
        addKeys(register, names.unitStart(name), NameTable.unitCount(head), keys);
      }
    }
    return keys;
  }

  private static void addKeys(Register register, int start, int count, Set<String> keys) {
    for (int i = start; i < start + count; i++) {
      long unit = register.names().unit(i);
      PartKind kind = NameTable.partKind(unit);
      boolean counted =
          kind == PartKind.WORD || kind == PartKind.PATRONYMIC || kind == PartKind.GENERIC;
      if (counted && NameTable.span(unit) == 1 && NameTable.quality(unit) == 1) {
        keys.add(Rarity.key(register.tokens().form(NameTable.form(unit))));
      }
    }
  }

  private static String text(
      Register register, NameKind kind, Map<String, Integer> counts, int targets) {
    Map<Double, List<String>> byBits = new TreeMap<>();
    counts.forEach((key, count) -> {
      if (count >= FEWEST) {
        double bits = Math.log((double) targets / count) / Math.log(2);
        byBits
            .computeIfAbsent(Math.round(bits * STEPS_A_BIT) / STEPS_A_BIT, b -> new ArrayList<>())
            .add(key);
      }
    });
    StringBuilder text = new StringBuilder(head(register, kind, targets));
    byBits.forEach((bits, keys) -> lines(text, bits, keys.stream().sorted().toList()));
    return text.toString();
  }

  private static String head(Register register, NameKind kind, int targets) {
    StringBuilder head = new StringBuilder();
    head.append(
        "# How much the common parts of names say, in bits: 5 bits means that the names of one in"
            + " 32\n");
    head.append(
        "# subjects have this part. Written by (cordon bench learn); not to be edited by hand.\n"
            + "#\n");
    head.append(
        "# Format: BITS: key, key, ...   A key is a phonetic skeleton, or the part itself when that"
            + " is short.\n");
    head.append("# Counted over the names of ").append(targets).append(" subjects (");
    head.append(kind.name().toLowerCase(Locale.ROOT)).append(") of these editions:\n");
    return head.append(LearnedFrom.editions(register)).append('\n').toString();
  }

  private static void lines(StringBuilder text, double bits, List<String> keys) {
    String code = String.format(Locale.ROOT, "%.1f: ", bits);
    StringBuilder line = new StringBuilder(code);
    for (String key : keys) {
      if (line.length() + key.length() > LINE) {
        text.append(line.substring(0, line.length() - 2)).append('\n');
        line = new StringBuilder(code);
      }
      line.append(key).append(", ");
    }
    text.append(line.substring(0, line.length() - 2)).append('\n');
  }
}
