package org.cordon.name;

import java.nio.charset.StandardCharsets;

/**
 * A short phonetic skeleton, equal for the usual transliteration variants of one Arabic, Persian, Slavic,
 * Turkic or European name. Made for retrieval: it prefers to merge two names over losing a variant.
 *
 * <p>One pass over the letters writes one code per consonant and drops vowels, except that a word that
 * begins with a vowel begins with {@code a}. Codes and what they merge:
 *
 * <ul>
 *   <li>{@code k}: k, q, g, gh, ck, c before a, o, u or a consonant. The Arabic qaf and the Persian and
 *       Turkic letters between k and g are written with all of them (Qadhafi, Gaddafi, Kadafi).
 *   <li>{@code h}: h and kh (Khalid, Halid; Akhmed, Ahmed); h is silent at the end of a word.
 *   <li>{@code s}: s, z, sh, sch, sz, zh, ts, tz, soft c. Turkish and South Slavic letters that differ only
 *       by their marks lose them in lists (Şahin, Sahin, Shahin).
 *   <li>{@code c}: ch, tch, tsch, cz, and the c of Slavic -ic. {@code j}: j, dj, dzh, jh.
 *   <li>{@code t}: t, d, th, dh (Ahmet, Ahmed). {@code v}: v, w, f, ph, and ou before a vowel (Walid, Oualid).
 *   <li>b, p, l, r, m, n for themselves, n before b and p as m; x as {@code ks}.
 *   <li>y and i are vowels except at the start before a, o, u, where they are {@code y}; j is a vowel in
 *       final -ej, -ij, -oj (Sergej, Sergei), and silent in tj, lj, kj, sj, vj before a vowel (Tatjana).
 *   <li>w after a vowel and before u, o or a consonant is a vowel (Dawud, Daoud; Mawlawi, Maulawi).
 *   <li>After abd- the article's l is dropped before a consonant (Abdelrahman, Abdurrahman).
 * </ul>
 *
 * <p>Doubled letters count once. Digits stay; all else is skipped. Cost: two small buffers and the result.
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
    if (in[i] == 'o' && next(i) == 'u' && isVowel(at(i + 2)) && (length != 1 || isVowel(at(i - 1)))) {
      return emit('v', 2);
    }
    return i == 0 ? initialVowel() : silent(1);
  }

  private int initialVowel() {
    emit('a', 1);
    return silent(1);
  }

  private int letterC(int i) {
    return switch (next(i)) {
      case 'h', 'z' -> emit('c', 2);
      case 'k' -> emit('k', 2);
      case 'e', 'i', 'y' -> emit('s', 1);
      default -> emit(isSlavicEnding(i) ? 'c' : 'k', 1);
    };
  }

  private int letterD(int i) {
    if (next(i) == 'z') {
      return at(i + 2) == 'h' ? emit('j', 3) : emit('s', 2);
    }
    if (next(i) == 's' && at(i + 2) == 'c' && at(i + 3) == 'h') {
      return emit('j', 4);
    }
    return next(i) == 'j' ? emit('j', 2) : emit('t', next(i) == 'h' ? 2 : 1);
  }

  private int letterJ(int i) {
    char before = at(i - 1);
    boolean vowel = i + 1 == end && (before == 'e' || before == 'i' || before == 'o');
    boolean soft = "tlksv".indexOf(before) >= 0 && isVowel(next(i));
    if (vowel || soft) {
      return silent(1);
    }
    return emit('j', next(i) == 'h' ? 2 : 1);
  }

  private int letterS(int i) {
    boolean shch = next(i) == 'h' && at(i + 2) == 'c' && at(i + 3) == 'h';
    boolean sch = next(i) == 'c' && at(i + 2) == 'h';
    if (shch || sch) {
      return emit('s', shch ? 4 : 3);
    }
    return emit('s', next(i) == 'h' || next(i) == 'z' ? 2 : 1);
  }

  private int letterT(int i) {
    char next = next(i);
    if (next == 'c' && at(i + 2) == 'h') {
      return emit('c', 3);
    }
    if (next == 's' || next == 'z') {
      return at(i + 2) == 'c' && at(i + 3) == 'h' ? emit('c', 4) : emit('s', 2);
    }
    return emit('t', next == 'h' ? 2 : 1);
  }

  private int letterW(int i) {
    char next = next(i);
    boolean vowel = isVowel(at(i - 1)) && next != NONE && (next == 'u' || next == 'o' || !isVowel(next));
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

  /** South Slavic -ic is written for a soft ch; names in -ric, -nic, -lic, -mic are mostly western. */
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
