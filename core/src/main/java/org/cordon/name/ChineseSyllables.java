package org.cordon.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * All syllables of standard Chinese in pinyin and in Wade-Giles without its apostrophes and marks,
 * each with a code in which both spellings of one syllable agree.
 *
 * <p>The table is the pinyin syllabary; Wade-Giles follows from it by rule. Losing the apostrophes
 * makes Wade-Giles ambiguous, so the codes merge b p, d t, g k, z c, and zh ch j q; the lost
 * diaeresis merges yu with wu after the last group; zi and ji, which Wade-Giles writes chih and
 * chi, stay apart only where their consonants do.
 */
final class ChineseSyllables {
  private static final String PINYIN =
      """
      -: a o e ai ei ao ou an en ang eng er
      b: a o ai ei ao an en ang eng i ie iao ian in ing u
      p: a o ai ei ao ou an en ang eng i ie iao ian in ing u
      m: a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u
      f: a o ei ou an en ang eng u
      d: a e ai ei ao ou an en ang eng ong i ie iao iu ian ing u uo ui uan un
      t: a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un
      n: a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan ue
      l: a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un ue
      g: a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
      k: a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang
      h: a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
      j: i ia ie iao iu ian in iang ing iong u ue uan un
      q: i ia ie iao iu ian in iang ing iong u ue uan un
      x: i ia ie iao iu ian in iang ing iong u ue uan un
      zh: a e ai ao ou an en ang eng ong i u ua uo uai ui uan un uang
      ch: a e ai ao ou an en ang eng ong i u uo uai ui uan un uang
      sh: a e ai ei ao ou an en ang eng i u ua uo uai ui uan un uang
      r: e ao ou an en ang eng ong i u uo ui uan un
      z: a e ai ei ao ou an en ang eng ong i u uo ui uan un
      c: a e ai ao ou an en ang eng ong i u uo ui uan un
      s: a e ai ao ou an en ang eng ong i u uo ui uan un
      y: a o e ao ou an ang i in ing ong u ue uan un
      w: a o ai ei an en ang eng u
      """;

  /** Syllables whose Wade-Giles spelling follows no rule. */
  private static final String IRREGULAR =
      """
      zi=tzu zi=tsu ci=tzu si=szu si=ssu er=erh yi=i you=yu yan=yen ye=yeh yue=yueh ge=ko ke=ko
      he=ho zhi=chih chi=chih shi=shih ri=jih luo=lo duo=to tuo=to nuo=no ruo=jo suo=so zuo=tso
      cuo=tso zhuo=cho chuo=cho gui=kuei kui=kuei e=o lu=lv nu=nv lue=lve lu=lyu nu=nyu yong=yung
      """;

  private static final Map<String, String> CODES = build();

  /** Where a walk through the letters of syllables begins, see {@link #step}. */
  static final int ROOT = 1;

  /** Where no syllable goes on. */
  static final int NOWHERE = 0;

  private static final int LETTERS = 26;
  private static final int[] TREE = tree();

  private ChineseSyllables() {}

  /** The place after one more letter of a syllable. */
  static int step(int place, char letter) {
    int index = letter - 'a';
    return index < 0 || index >= LETTERS ? NOWHERE : TREE[place * (LETTERS + 1) + index];
  }

  /** Whether the letters stepped over are a whole syllable with a code. */
  static boolean isSyllable(int place) {
    return TREE[place * (LETTERS + 1) + LETTERS] != 0;
  }

  /** All syllables letter by letter: for each place 26 next places, and whether one ends there. */
  private static int[] tree() {
    int width = LETTERS + 1;
    int[] tree = new int[width * (2 + CODES.keySet().stream().mapToInt(String::length).sum())];
    int places = ROOT + 1;
    for (Map.Entry<String, String> syllable : CODES.entrySet()) {
      int place = ROOT;
      for (char letter : syllable.getKey().toCharArray()) {
        int index = place * width + letter - 'a';
        if (tree[index] == NOWHERE) {
          tree[index] = places++;
        }
        place = tree[index];
      }
      tree[place * width + LETTERS] = syllable.getValue().isEmpty() ? 0 : 1;
    }
    return Arrays.copyOf(tree, places * width);
  }

  /** The code of a syllable; empty when it is none. */
  static String code(String syllable) {
    return CODES.getOrDefault(syllable, "");
  }

  private static Map<String, String> build() {
    Map<String, String> codes = new HashMap<>();
    PINYIN
        .lines()
        .forEach(line -> {
          String initial = line.substring(0, line.indexOf(':')).replace("-", "");
          for (String rest : line.substring(line.indexOf(':') + 2).split(" ")) {
            codes.put(initial + rest, codeOf(initial, rest));
          }
        });
    addWadeGiles(codes);
    return Map.copyOf(codes);
  }

  /**
   * Pinyin has precedence: a Wade-Giles spelling that is also pinyin keeps the code of the pinyin.
   */
  private static void addWadeGiles(Map<String, String> codes) {
    Map<String, String> pinyin = Map.copyOf(codes);
    for (String pair : IRREGULAR.strip().split("\\s+")) {
      int cut = pair.indexOf('=');
      codes.putIfAbsent(pair.substring(cut + 1), pinyin.getOrDefault(pair.substring(0, cut), ""));
    }
    pinyin.keySet().stream()
        .sorted()
        .forEach(
            syllable -> codes.putIfAbsent(wadeGiles(syllable), pinyin.getOrDefault(syllable, "")));
  }

  private static String wadeGiles(String pinyin) {
    int cut = initialLength(pinyin);
    String initial = pinyin.substring(0, cut);
    String rest = pinyin.substring(cut);
    String latin =
        switch (initial) {
          case "b" -> "p";
          case "d" -> "t";
          case "g" -> "k";
          case "z", "c" -> "ts";
          case "zh", "j", "q" -> "ch";
          case "x" -> "hs";
          case "r" -> "j";
          default -> initial;
        };
    return latin + wadeGilesFinal(rest);
  }

  private static String wadeGilesFinal(String rest) {
    return switch (rest) {
      case "ian" -> "ien";
      case "ie" -> "ieh";
      case "ue" -> "ueh";
      case "ong" -> "ung";
      case "iong" -> "iung";
      default -> rest;
    };
  }

  private static int initialLength(String pinyin) {
    int length = 0;
    while (length < pinyin.length() && "aeiou".indexOf(pinyin.charAt(length)) < 0) {
      length++;
    }
    return length;
  }

  private static String codeOf(String initial, String rest) {
    String code =
        switch (initial) {
          case "b" -> "p";
          case "d" -> "t";
          case "g" -> "k";
          case "z" -> "c";
          case "zh", "ch", "j", "q" -> "j";
          default -> initial;
        };
    return code + rest;
  }
}
