package org.cordon.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads a Latin word as Korean syllables. All spellings of a syllable's three parts stand in
 * tables; the cheapest division of the word into syllables wins, where syllables used in names are
 * cheap. Cost: a few dozen table steps per letter; words with letters that Korean never has are
 * refused at once.
 */
final class KoreanReader {
  private static final int MAX_LETTERS = 24;
  private static final int MAX_SYLLABLES = 5;
  private static final int COMMON = 4;
  private static final int RARE = 9;
  private static final int IMPOSSIBLE = 1_000_000;

  private record Spelling(String letters, String code) {}

  private record Step(int end, KoreanSyllable syllable) {}

  private static final Spelling[][] INITIALS =
      table(
          """
          k=k g=k kk=k gg=k n=n t=t d=t tt=t dd=t r=r l=r rh=r m=m p=p b=p pp=p bb=p s=s ss=s sh=s
          j=c ch=c jj=c tch=c h=h
          """);
  private static final Spelling[][] VOWELS =
      table(
          """
          a=a ah=a ae=e ai=e e=e eh=e ay=e i=i ee=i ie=i yi=i ui=i eui=i ih=i ey=i
          o=o oh=o eo=o eoh=o uh=o u=u oo=u eu=u wu=u woo=u wuh=wo
          ya=ya yah=ya yae=ye ye=ye yeh=ye yai=ye yo=yo yoh=yo yeo=yo yuh=yo yu=yu yoo=yu you=yu
          yeu=yu ew=yu wa=wa wah=wa oa=wa wo=wo weo=wo woh=wo we=we wae=we wai=we oe=we oi=we oy=we weh=we
          wi=wi wee=wi wie=wi
          """);

  /** Spellings that stand for a vowel only before a final consonant: young, oung, soun. */
  private static final Spelling[][] CLOSED_VOWELS =
      table("ou=o you=yo yeou=yo yuo=yo iu=yo io=yo ar=a");

  private static final Spelling[][] ENDINGS =
      table("k=k g=k ck=k c=k n=n t=t d=t l=l r=l ll=l lh=l m=m p=p b=p ng=ng");

  /** Syllables found in given names and surnames, in the order of the Korean alphabet. */
  private static final Set<String> USED_IN_NAMES =
      used(
          "가강거건걸격견겸경계고곡공곽관광교구국군권규균근금기길김나남내노녀농뇌다단달담대덕도"
              + "동두득라란래량렬련령례로룡루류륜률리린림마만매맹면명모목묘묵문미민박반방배백범변별병"
              + "보복봉부분비빈빙사산삼상새서석선설섭성세소손솔송수숙순술숭슬승시식신실심아안애양어언"
              + "엄업여연열염엽영예오옥온완왕요용우욱운웅원월위유육윤율융은을음응의이익인일임자장재전"
              + "절점정제조종좌주준중지직진집찬창채천철청초최추춘출충치칠탁태택판평표풍필하학한함해향"
              + "허헌혁현형혜호홍화환황회효후훈휘흠흥희");

  private KoreanReader() {}

  static Optional<String> read(String word) {
    if (word.isEmpty() || word.length() > MAX_LETTERS || hasForeignLetter(word)) {
      return Optional.empty();
    }
    return cheapest(word);
  }

  private static boolean hasForeignLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z' || c == 'f' || c == 'q' || c == 'v' || c == 'x' || c == 'z') {
        return true;
      }
    }
    return false;
  }

  /**
   * Shortest path from the end of the word to its start; a later step never makes an earlier one
   * dearer.
   */
  private static Optional<String> cheapest(String word) {
    int[] costs = new int[word.length() + 1];
    Step[] steps = new Step[word.length()];
    Arrays.fill(costs, IMPOSSIBLE);
    costs[word.length()] = 0;
    for (int i = word.length() - 1; i >= 0; i--) {
      for (Step step : stepsFrom(word, i)) {
        int cost = cost(step, word) + costs[step.end()];
        if (cost < costs[i]) {
          costs[i] = cost;
          steps[i] = step;
        }
      }
    }
    return costs[0] >= IMPOSSIBLE ? Optional.empty() : join(steps);
  }

  /** One syllable may be rare; a word with more of them, or a long one, is not a Korean name. */
  private static Optional<String> join(Step[] steps) {
    List<String> keys = new ArrayList<>();
    int rare = 0;
    for (int i = 0; i < steps.length; i = steps[i].end()) {
      keys.add(steps[i].syllable().key());
      rare += isUsedInNames(steps[i]) ? 0 : 1;
    }
    boolean korean = keys.size() <= MAX_SYLLABLES && (rare == 0 || keys.size() < 3 && rare == 1);
    return korean ? Optional.of(String.join("-", keys)) : Optional.empty();
  }

  /** Rare syllables are dear, and so is a division that one would not make by eye. */
  private static int cost(Step step, String word) {
    int cost = isUsedInNames(step) ? COMMON : RARE;
    return cost + (dividesOddly(step, word) ? 1 : 0) + (dividesVowels(step, word) ? 2 : 0);
  }

  /**
   * A consonant before a vowel belongs to the next syllable; but ng is one letter, never n and g.
   */
  private static boolean dividesOddly(Step step, String word) {
    String ending = step.syllable().ending();
    if (ending.isEmpty() || ending.equals("ng") || step.end() == word.length()) {
      return false;
    }
    char next = word.charAt(step.end());
    return "aeiouwy".indexOf(next) >= 0 || (ending.equals("n") && next == 'g');
  }

  /** Two vowel letters are mostly one vowel: neum is one syllable, not ne and um. */
  private static boolean dividesVowels(Step step, String word) {
    boolean open = step.syllable().ending().isEmpty() && step.end() < word.length();
    return open && "aeiou".indexOf(word.charAt(step.end())) >= 0;
  }

  private static boolean isUsedInNames(Step step) {
    return USED_IN_NAMES.contains(step.syllable().key());
  }

  private static List<Step> stepsFrom(String word, int start) {
    List<Step> steps = new ArrayList<>();
    addVowels(word, start, "", steps);
    for (Spelling initial : INITIALS[word.charAt(start)]) {
      if (word.startsWith(initial.letters(), start)) {
        addVowels(word, start + initial.letters().length(), initial.code(), steps);
      }
    }
    return steps;
  }

  private static void addVowels(String word, int at, String initial, List<Step> steps) {
    if (at >= word.length()) {
      return;
    }
    for (Spelling vowel : VOWELS[word.charAt(at)]) {
      if (word.startsWith(vowel.letters(), at) && fits(initial, vowel)) {
        int next = at + vowel.letters().length();
        steps.add(new Step(next, KoreanSyllable.merged(initial, vowel.code(), "")));
        addEndings(word, next, initial, vowel.code(), steps);
      }
    }
    for (Spelling vowel : CLOSED_VOWELS[word.charAt(at)]) {
      if (word.startsWith(vowel.letters(), at)) {
        addEndings(word, at + vowel.letters().length(), initial, vowel.code(), steps);
      }
    }
  }

  /** The diphthong of 희 and 의 stands after no other consonants in names; elsewhere u and i part. */
  private static boolean fits(String initial, Spelling vowel) {
    return !vowel.letters().equals("ui") || initial.isEmpty() || initial.equals("h");
  }

  private static void addEndings(
      String word, int at, String initial, String vowel, List<Step> steps) {
    if (at >= word.length()) {
      return;
    }
    for (Spelling ending : ENDINGS[word.charAt(at)]) {
      if (word.startsWith(ending.letters(), at)) {
        int end = at + ending.letters().length();
        steps.add(new Step(end, KoreanSyllable.merged(initial, vowel, ending.code())));
      }
    }
  }

  /** Spellings by their first letter, in the order written. */
  private static Spelling[][] table(String pairs) {
    Map<Character, List<Spelling>> byLetter = new TreeMap<>();
    for (String pair : pairs.strip().split("\\s+")) {
      int cut = pair.indexOf('=');
      Spelling spelling = new Spelling(pair.substring(0, cut), pair.substring(cut + 1));
      byLetter.computeIfAbsent(pair.charAt(0), letter -> new ArrayList<>()).add(spelling);
    }
    Spelling[][] table = new Spelling['z' + 1][0];
    byLetter.forEach((letter, spellings) -> table[letter] = spellings.toArray(new Spelling[0]));
    return table;
  }

  private static Set<String> used(String syllables) {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < syllables.length(); i++) {
      keys.add(Korean.hangulKey(syllables.substring(i, i + 1)));
    }
    return Set.copyOf(keys);
  }
}
