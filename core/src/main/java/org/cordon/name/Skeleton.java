package org.cordon.name;

import java.nio.charset.StandardCharsets;

/**
 * A short phonetic skeleton, equal for the usual transliteration variants of one Arabic, Persian,
 * Slavic, Turkic or European name. Made for retrieval: it prefers to merge two names over losing a
 * variant.
 *
 * <p>One pass over the letters writes one code per consonant and drops vowels, except at both ends:
 * a word that begins with a vowel begins with {@code a}, and one that ends in a vowel (with or
 * without a silent h) ends in {@code a}, {@code i} or {@code o}. A final e alone counts as silent.
 * The ends are kept because they tell Hasan from Hasani and Said from Saida, which are different
 * people. Codes and what they merge:
 *
 * <ul>
 *   <li>{@code k}: k, q, g, gh, ck, c before a, o, u or a consonant. The Arabic qaf and the Persian
 *       and Turkic letters between k and g are written with all of them (Qadhafi, Gaddafi, Kadafi).
 *   <li>{@code h}: h and kh (Khalid, Halid; Akhmed, Ahmed); h is silent at the end of a word.
 *   <li>{@code s}: s, z, sh, ch, sch, tch, tsch, cz, sz, zh, ts, tz, soft c, final tj, and the c of
 *       Slavic -ic. French writes ch for sh (Rachid, Rashid), and the Turkish and South Slavic
 *       letters that differ only by their marks lose them in lists (Şahin, Sahin, Shahin).
 *   <li>{@code j}: j, dj, dzh, jh.
 *   <li>{@code t}: t, d, th, dh (Ahmet, Ahmed). {@code v}: v, w, f, ph, and ou before a vowel
 *       (Walid, Oualid).
 *   <li>b, p, l, r, m, n for themselves, n before b and p as m; x as {@code ks}.
 *   <li>y and i are vowels except at the start before a, o, u, where they are {@code y}; j is a
 *       vowel in final -ej, -ij, -oj (Sergej, Sergei), and silent where it only softens a consonant
 *       (Tatjana).
 *   <li>w after a vowel and before u, o or a consonant is a vowel (Dawud, Daoud; Mawlawi, Maulawi),
 *       but not before s; u before sk is {@code v} after a vowel (Kalinowski, Kalinouski).
 *   <li>After abd- the article's l is dropped before a consonant (Abdelrahman, Abdurrahman).
 * </ul>
 *
 * <p>Doubled letters count once. Digits stay; all else is skipped. Cost: two small buffers and the
 * result.
 */
public final class Skeleton {
  /** Longer skeletons are cut; no word of a name is that long. */
  private static final int MAX_LENGTH = 32;

  private static final char NONE = ' ';

  /** The letters and digits of the word, doubled letters once. */
  private final char[] in;

  private final int end;
  private final byte[] out = new byte[MAX_LENGTH + 2];
  private int length;

  /** Whether the last code came from the letter just before, with no vowel between. */
  private boolean adjacent;

  private Skeleton(String word) {
    in = new char[word.length()];
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean repeated = letter && count > 0 && in[count - 1] == c;
      if ((letter || isDigit(c)) && !repeated) {
        in[count++] = c;
      }
    }
    end = count;
  }

  /**
   * The skeleton of one word.
   *
   * @param latinAscii a lower-case ASCII word; other characters are skipped
   * @return at most 32 characters of {@code [a-z0-9]}; empty only when nothing of the word is heard
   */
  public static String of(String latinAscii) {
    return new Skeleton(latinAscii).run();
  }

  /**
   * A looser skeleton, without the final vowel: also equal for Hasan and Hasani, Zangene and
   * Zangeneh.
   *
   * @param skeleton a result of {@link #of}
   */
  public static String withoutEnding(String skeleton) {
    int last = skeleton.length() - 1;
    boolean vowel = last > 0 && isVowel(skeleton.charAt(last)) && skeleton.charAt(last) != 'y';
    return vowel ? skeleton.substring(0, last) : skeleton;
  }

  private String run() {
    for (int i = 0; i < end && length < MAX_LENGTH; ) {
      i += step(i);
    }
    return new String(out, 0, Math.min(length, MAX_LENGTH), StandardCharsets.ISO_8859_1);
  }

  /** Reads what stands at a place and returns how many letters it took. */
  private int step(int i) {
    char c = in[i];
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> vowel(i);
      case 'b' -> emit('b', next(i) == 'h' ? 2 : 1);
      case 'c' -> letterC(i);
      case 'd' -> letterD(i);
      case 'f', 'v' -> emit('v', 1);
      case 'g', 'q' -> emit('k', next(i) == 'h' ? 2 : 1);
      case 'h' -> i + 1 == end && i > 0 ? silent(1) : emit('h', 1);
      case 'j' -> letterJ(i);
      case 'k' -> next(i) == 'h' ? emit('h', 2) : emit('k', 1);
      case 'l' -> isArticle(i) ? silent(1) : emit('l', 1);
      case 'm', 'r' -> emit(c, 1);
      case 'n' -> emit(next(i) == 'b' || next(i) == 'p' ? 'm' : 'n', 1);
      case 'p' -> next(i) == 'h' ? emit('v', 2) : emit('p', 1);
      case 's' -> letterS(i);
      case 't' -> letterT(i);
      case 'w' -> letterW(i);
      case 'x' -> letterX();
      case 'z' -> emit('s', next(i) == 'h' ? 2 : 1);
      default -> digit(c);
    };
  }

  private int vowel(int i) {
    boolean glide = i == 0 && (in[i] == 'y' || in[i] == 'i') && isBackVowel(next(i));
    if (glide) {
      return emit('y', 1);
    }
    if (in[i] == 'o'
        && next(i) == 'u'
        && isVowel(at(i + 2))
        && (length != 1 || isVowel(at(i - 1)))) {
      return emit('v', 2);
    }
    if (in[i] == 'u' && isVowel(at(i - 1)) && next(i) == 's' && at(i + 2) == 'k') {
      return emit('v', 1);
    }
    if (i > 0 && endsAfter(i)) {
      return finalVowel(i);
    }
    return i == 0 ? initialVowel() : silent(1);
  }

  /** Whether the word ends after a vowel, not counting a silent h. */
  private boolean endsAfter(int i) {
    return i + 1 == end || (i + 2 == end && in[i + 1] == 'h');
  }

  private int finalVowel(int i) {
    boolean silentH = i + 2 == end;
    char code =
        switch (in[i]) {
          case 'a' -> 'a';
          case 'o', 'u' -> 'o';
          case 'i', 'y' -> 'i';
          default -> silentH ? 'a' : finalE(i);
        };
    adjacent = false;
    return code == NONE ? silent(1) : silent(emit(code, 1));
  }

  /** Final ie and ye sound like i; other e are silent, as in French. */
  private char finalE(int i) {
    return at(i - 1) == 'i' || at(i - 1) == 'y' ? 'i' : NONE;
  }

  private int initialVowel() {
    emit('a', 1);
    return silent(1);
  }

  private int letterC(int i) {
    return switch (next(i)) {
      case 'h', 'z' -> emit('s', 2);
      case 'k' -> emit('k', 2);
      case 'e', 'i', 'y' -> emit('s', 1);
      default -> emit(isSlavicEnding(i) ? 's' : 'k', 1);
    };
  }

  private int letterD(int i) {
    if (next(i) == 'z') {
      return letterDz(i);
    }
    if (next(i) == 's' && at(i + 2) == 'c' && at(i + 3) == 'h') {
      return emit('j', 4);
    }
    return next(i) == 'j' ? emit('j', 2) : emit('t', next(i) == 'h' ? 2 : 1);
  }

  /** Dz before i, m and at the end is a soft d in Belarusian (Dzmitry, Lidzia, Henadz). */
  private int letterDz(int i) {
    char after = at(i + 2);
    if (after == 'h') {
      return emit('j', 3);
    }
    return emit(after == 'i' || after == 'm' || after == NONE ? 't' : 's', 2);
  }

  private int letterJ(int i) {
    char before = at(i - 1);
    boolean vowel = i + 1 == end && (before == 'e' || before == 'i' || before == 'o');
    boolean soft =
        ("tlksvz".indexOf(before) >= 0 && isVowel(next(i)))
            || ("rnmbp".indexOf(before) >= 0 && next(i) == 'e');
    if (vowel || soft) {
      return vowel ? silent(emit('i', 1)) : silent(1);
    }
    return emit('j', next(i) == 'h' ? 2 : 1);
  }

  private int letterS(int i) {
    if (next(i) == 'h' && at(i + 2) == 'c' && at(i + 3) == 'h') {
      return emit('s', 4);
    }
    if (next(i) == 'c' && at(i + 2) == 'h') {
      return emit('s', 3);
    }
    return emit('s', next(i) == 'h' || next(i) == 'z' ? 2 : 1);
  }

  private int letterT(int i) {
    char next = next(i);
    if (next == 'c' && at(i + 2) == 'h') {
      return emit('s', 3);
    }
    if (next == 's' || next == 'z') {
      return emit('s', at(i + 2) == 'c' && at(i + 3) == 'h' ? 4 : 2);
    }
    boolean swedish = next == 'j' && i + 2 == end;
    return swedish ? emit('s', 2) : emit('t', next == 'h' ? 2 : 1);
  }

  private int letterW(int i) {
    char next = next(i);
    boolean silent = next == 'u' || next == 'o' || (!isVowel(next) && next != 's' && next != NONE);
    boolean vowel = silent && isVowel(at(i - 1));
    return vowel ? silent(1) : emit('v', next == 'h' ? 2 : 1);
  }

  private int letterX() {
    if (length > 0) {
      emit('k', 1);
    }
    return emit('s', 1);
  }

  /** The l of abdul, abdel, abdol before a consonant; what has been written of the word is abt. */
  private boolean isArticle(int i) {
    boolean afterAbd = length == 3 && out[0] == 'a' && out[1] == 'b' && out[2] == 't';
    return afterAbd && isVowel(at(i - 1)) && next(i) != NONE && !isVowel(next(i));
  }

  /**
   * South Slavic -ic is written for a soft ch; names in -ric, -nic, -lic, -mic are mostly western.
   */
  private boolean isSlavicEnding(int i) {
    return i + 1 == end && at(i - 1) == 'i' && "vdtszjc".indexOf(at(i - 2)) >= 0;
  }

  private int emit(char code, int taken) {
    if (!adjacent || out[length - 1] != code) {
      out[length++] = (byte) code;
    }
    adjacent = true;
    return taken;
  }

  private int silent(int taken) {
    adjacent = false;
    return taken;
  }

  private int digit(char c) {
    adjacent = false;
    emit(c, 1);
    return silent(1);
  }

  private char next(int i) {
    return at(i + 1);
  }

  private char at(int i) {
    return i >= 0 && i < end ? in[i] : NONE;
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
  }

  private static boolean isBackVowel(char c) {
    return c == 'a' || c == 'o' || c == 'u';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
