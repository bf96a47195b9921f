package org.cordon.name;

import java.util.ArrayList;
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

  /** No syllable has more letters: three of a consonant, four of a vowel, two of a final. */
  private static final int LONGEST_SYLLABLE = 9;

  private record Spelling(String letters, String code, int number) {}

  /** A syllable with what is asked of it again and again. */
  private record Known(String key, String ending, boolean used) {}

  private static final List<String> INITIAL_CODES = new ArrayList<>(List.of(""));
  private static final List<String> VOWEL_CODES = new ArrayList<>();
  private static final List<String> ENDING_CODES = new ArrayList<>(List.of(""));

  private static final Spelling[][] INITIALS =
      table(
          INITIAL_CODES,
          """
          k=k g=k kk=k gg=k n=n t=t d=t tt=t dd=t r=r l=r rh=r m=m p=p b=p pp=p bb=p s=s ss=s sh=s
          j=c ch=c jj=c tch=c h=h
          """);
  private static final Spelling[][] VOWELS =
      table(
          VOWEL_CODES,
          """
          a=a ah=a ae=e ai=e e=e eh=e ay=e i=i ee=i ie=i yi=i ui=i eui=i ih=i ey=i
          o=o oh=o eo=o eoh=o uh=o u=u oo=u eu=u wu=u woo=u wuh=wo
          ya=ya yah=ya yae=ye ye=ye yeh=ye yai=ye yo=yo yoh=yo yeo=yo yuh=yo yu=yu yoo=yu you=yu
          yeu=yu ew=yu wa=wa wah=wa oa=wa wo=wo weo=wo woh=wo we=we wae=we wai=we oe=we oi=we oy=we weh=we
          wi=wi wee=wi wie=wi
          """);

  /** Spellings that stand for a vowel only before a final consonant: young, oung, soun. */
  private static final Spelling[][] CLOSED_VOWELS =
      table(VOWEL_CODES, "ou=o you=yo yeou=yo yuo=yo iu=yo io=yo ar=a");

  private static final Spelling[][] ENDINGS =
      table(ENDING_CODES, "k=k g=k ck=k c=k n=n t=t d=t l=l r=l ll=l lh=l m=m p=p b=p ng=ng");

  /** Syllables found in given names and surnames, in the order of the Korean alphabet. */
  private static final Set<String> USED_IN_NAMES =
      used(
          "가강거건걸격견겸경계고곡공곽관광교구국군권규균근금기길김나남내노녀농뇌다단달담대덕도"
              + "동두득라란래량렬련령례로룡루류륜률리린림마만매맹면명모목묘묵문미민박반방배백범변별병"
              + "보복봉부분비빈빙사산삼상새서석선설섭성세소손솔송수숙순술숭슬승시식신실심아안애양어언"
              + "엄업여연열염엽영예오옥온완왕요용우욱운웅원월위유육윤율융은을음응의이익인일임자장재전"
              + "절점정제조종좌주준중지직진집찬창채천철청초최추춘출충치칠탁태택판평표풍필하학한함해향"
              + "허헌혁현형혜호홍화환황회효후훈휘흠흥희");

  private static final Known[][][] SYLLABLES = syllables();
  private static final Spelling NO_LETTERS = new Spelling("", "", 0);

  private final String word;
  private final int[] costs;
  private final int[] ends;
  private final Known[] syllables;

  private KoreanReader(String word) {
    this.word = word;
    costs = new int[word.length() + 1];
    ends = new int[word.length()];
    syllables = new Known[word.length()];
  }

  static Optional<String> read(String word) {
    if (word.isEmpty() || word.length() > MAX_LETTERS || hasForeignLetter(word)) {
      return Optional.empty();
    }
    return new KoreanReader(word).cheapest();
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
   * dearer. Nothing leads over a stretch as long as the longest syllable where none can begin.
   */
  private Optional<String> cheapest() {
    int dead = 0;
    for (int i = word.length() - 1; i >= 0; i--) {
      costs[i] = IMPOSSIBLE;
      stepsFrom(i);
      dead = costs[i] < IMPOSSIBLE ? 0 : dead + 1;
      if (dead == LONGEST_SYLLABLE) {
        return Optional.empty();
      }
    }
    return costs[0] >= IMPOSSIBLE ? Optional.empty() : join();
  }

  /** One syllable may be rare; a word with more of them, or a long one, is not a Korean name. */
  private Optional<String> join() {
    List<String> keys = new ArrayList<>();
    int rare = 0;
    for (int i = 0; i < word.length(); i = ends[i]) {
      keys.add(syllables[i].key());
      rare += syllables[i].used() ? 0 : 1;
    }
    boolean korean = keys.size() <= MAX_SYLLABLES && (rare == 0 || keys.size() < 3 && rare == 1);
    return korean ? Optional.of(String.join("-", keys)) : Optional.empty();
  }

  /** Takes a syllable from {@code start} to {@code end} if that makes the word cheaper. */
  private void step(int start, int end, Known syllable) {
    if (costs[end] >= IMPOSSIBLE) {
      return;
    }
    int cost = cost(syllable, end) + costs[end];
    if (cost < costs[start]) {
      costs[start] = cost;
      ends[start] = end;
      syllables[start] = syllable;
    }
  }

  /** Rare syllables are dear, and so is a division that one would not make by eye. */
  private int cost(Known syllable, int end) {
    int cost = syllable.used() ? COMMON : RARE;
    return cost + (dividesOddly(syllable, end) ? 1 : 0) + (dividesVowels(syllable, end) ? 2 : 0);
  }

  /**
   * A consonant before a vowel belongs to the next syllable; but ng is one letter, never n and g.
   */
  private boolean dividesOddly(Known syllable, int end) {
    String ending = syllable.ending();
    if (ending.isEmpty() || ending.equals("ng") || end == word.length()) {
      return false;
    }
    char next = word.charAt(end);
    return "aeiouwy".indexOf(next) >= 0 || (ending.equals("n") && next == 'g');
  }

  /** Two vowel letters are mostly one vowel: neum is one syllable, not ne and um. */
  private boolean dividesVowels(Known syllable, int end) {
    boolean open = syllable.ending().isEmpty() && end < word.length();
    return open && "aeiou".indexOf(word.charAt(end)) >= 0;
  }

  private void stepsFrom(int start) {
    addVowels(start, start, NO_LETTERS);
    for (Spelling initial : INITIALS[word.charAt(start)]) {
      if (word.startsWith(initial.letters(), start)) {
        addVowels(start, start + initial.letters().length(), initial);
      }
    }
  }

  private void addVowels(int start, int at, Spelling initial) {
    if (at >= word.length()) {
      return;
    }
    for (Spelling vowel : VOWELS[word.charAt(at)]) {
      if (word.startsWith(vowel.letters(), at) && fits(initial.code(), vowel)) {
        int next = at + vowel.letters().length();
        step(start, next, SYLLABLES[initial.number()][vowel.number()][0]);
        addEndings(start, next, initial, vowel);
      }
    }
    for (Spelling vowel : CLOSED_VOWELS[word.charAt(at)]) {
      if (word.startsWith(vowel.letters(), at)) {
        addEndings(start, at + vowel.letters().length(), initial, vowel);
      }
    }
  }

  /** The diphthong of 희 and 의 stands after no other consonants in names; elsewhere u and i part. */
  private static boolean fits(String initial, Spelling vowel) {
    return !vowel.letters().equals("ui") || initial.isEmpty() || initial.equals("h");
  }

  private void addEndings(int start, int at, Spelling initial, Spelling vowel) {
    if (at >= word.length()) {
      return;
    }
    for (Spelling ending : ENDINGS[word.charAt(at)]) {
      if (word.startsWith(ending.letters(), at)) {
        int end = at + ending.letters().length();
        step(start, end, SYLLABLES[initial.number()][vowel.number()][ending.number()]);
      }
    }
  }

  /** All syllables by the numbers of the codes of their three parts. */
  private static Known[][][] syllables() {
    Known[][][] all = new Known[INITIAL_CODES.size()][VOWEL_CODES.size()][ENDING_CODES.size()];
    for (int i = 0; i < all.length; i++) {
      for (int v = 0; v < all[i].length; v++) {
        for (int e = 0; e < all[i][v].length; e++) {
          KoreanSyllable syllable =
              KoreanSyllable.merged(INITIAL_CODES.get(i), VOWEL_CODES.get(v), ENDING_CODES.get(e));
          String key = syllable.key();
          all[i][v][e] = new Known(key, syllable.ending(), USED_IN_NAMES.contains(key));
        }
      }
    }
    return all;
  }

  private static int number(List<String> codes, String code) {
    int known = codes.indexOf(code);
    if (known < 0) {
      codes.add(code);
    }
    return known < 0 ? codes.size() - 1 : known;
  }

  /** Spellings by their first letter, in the order written. */
  private static Spelling[][] table(List<String> codes, String pairs) {
    Map<Character, List<Spelling>> byLetter = new TreeMap<>();
    for (String pair : pairs.strip().split("\\s+")) {
      int cut = pair.indexOf('=');
      String code = pair.substring(cut + 1);
      Spelling spelling = new Spelling(pair.substring(0, cut), code, number(codes, code));
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
