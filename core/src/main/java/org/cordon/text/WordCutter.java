package org.cordon.text;

import org.cordon.name.Romanizer;

/**
 * Cuts text into words. Plain letters take a fast path; words with other letters, apostrophes or
 * hyphens at the end of a line take a slow one that gives the same hash for the same folded
 * letters. Not safe for several threads.
 */
final class WordCutter {
  /** Words of at most so many letters before a full stop are abbreviations: Mr., Gen., Co. */
  private static final int ABBREVIATION = 3;

  private static final char SOFT_HYPHEN = '\u00ad';
  private static final byte[] FOLDED = new byte[128];

  static {
    for (char c = '0'; c <= '9'; c++) {
      FOLDED[c] = (byte) c;
    }
    for (char c = 'a'; c <= 'z'; c++) {
      FOLDED[c] = (byte) c;
      FOLDED[c - 'a' + 'A'] = (byte) c;
    }
  }

  private final StringBuilder raw = new StringBuilder();
  private char[] text = {};
  private int length;
  private TextWords words = new TextWords();

  /** Cuts the first characters of a text. */
  void cut(char[] newText, int newLength, TextWords out) {
    text = newText;
    length = newLength;
    words = out;
    out.begin(newText, newLength);
    int gap = TextWords.BREAK | TextWords.SENTENCE;
    int at = 0;
    while (at < length) {
      char c = text[at];
      if (c == ' ') {
        at++;
      } else if (isWord(c)) {
        at = word(at, gap);
        gap = 0;
      } else {
        gap |= mark(c, at);
        at++;
      }
    }
  }

  private static boolean isWord(char c) {
    if (c < 128) {
      return FOLDED[c] != 0;
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private int mark(char c, int at) {
    return switch (c) {
      case '.' -> endsSentence(at) ? TextWords.BREAK | TextWords.SENTENCE : 0;
      case '!', '?' -> TextWords.BREAK | TextWords.SENTENCE;
      case ',', '\u060c', '\u3001' -> TextWords.COMMA;
      case '\n' -> isBlankLine(at) ? TextWords.BREAK | TextWords.SENTENCE : 0;
      case '-', '\u2010', '\u2011' -> TextWords.HYPHEN;
      case '\r',
          '&',
          '[',
          ']',
          '\'',
          '\u2019',
          '*',
          '_',
          SOFT_HYPHEN,
          '\u200b',
          '\u200c',
          '\u200e' ->
          0;
      case '"', '\u201c', '\u201d', '\u00ab', '\u00bb' -> TextWords.BREAK;
      default ->
          Character.isWhitespace(c) && c != '\t' || Character.isSpaceChar(c) ? 0 : TextWords.BREAK;
    };
  }

  private boolean endsSentence(int at) {
    boolean short1 =
        words.count > 0
            && words.end[words.count - 1] == at
            && at - words.start[words.count - 1] <= ABBREVIATION;
    return !short1;
  }

  private boolean isBlankLine(int at) {
    int next = at + 1;
    while (next < length && text[next] != '\n' && Character.isWhitespace(text[next])) {
      next++;
    }
    return next < length && text[next] == '\n';
  }

  /** Reads the word that starts here; the place behind it. */
  private int word(int start, int gap) {
    long hash = WordHash.SEED;
    int at = start;
    int upper = 0;
    int digits = 0;
    while (at < length && text[at] < 128 && FOLDED[text[at]] != 0) {
      char c = text[at];
      hash = WordHash.step(hash, FOLDED[c]);
      upper += c <= 'Z' && c >= 'A' ? 1 : 0;
      digits |= c <= '9' ? TextWords.DIGITS : 0;
      at++;
    }
    if (at < length && isOdd(start, at)) {
      return slowWord(start, gap);
    }
    char first = text[start];
    int flags = digits | (first >= 'A' && first <= 'Z' ? TextWords.CAPITAL : 0);
    flags |= upper > 1 && upper == at - start ? TextWords.UPPER : 0;
    words.add(start, at, hash, flags | gap);
    return isPossessive(at) ? at + 2 : at;
  }

  /** Whether a word goes on behind its plain letters. */
  private boolean isOdd(int start, int at) {
    char c = text[at];
    if (c == ' ' || c == ',') {
      return false;
    }
    if (c >= 128 && (isWord(c) || c == SOFT_HYPHEN)) {
      return true;
    }
    if (isApostrophe(c)) {
      return !isPossessive(at) && at + 1 < length && isWord(text[at + 1]);
    }
    return c == '-' && isCutByLine(at) || c == '.' && isAcronym(start, at);
  }

  private boolean isAcronym(int start, int at) {
    return at - start == 1 && at + 2 < length && isWord(text[at + 1]) && text[at + 2] == '.';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '`';
  }

  /** {@code 's} that ends a word. */
  private boolean isPossessive(int at) {
    return at + 1 < length
        && isApostrophe(text[at])
        && (text[at + 1] == 's' || text[at + 1] == 'S')
        && (at + 2 >= length || !isWord(text[at + 2]));
  }

  /** A hyphen, the end of the line, and a small letter: the word was cut by the line. */
  private boolean isCutByLine(int at) {
    int next = afterLine(at);
    if (next <= 0 || next >= length) {
      return false;
    }
    boolean shouted =
        at > 0 && Character.isUpperCase(text[at - 1]) && Character.isUpperCase(text[next]);
    return shouted || Character.isLowerCase(text[next]);
  }

  private int afterLine(int at) {
    int next = at + 1;
    while (next < length && text[next] == ' ' || next < length && text[next] == '\r') {
      next++;
    }
    if (next >= length || text[next] != '\n') {
      return -1;
    }
    next++;
    while (next < length && text[next] == ' ') {
      next++;
    }
    return next;
  }

  private int slowWord(int start, int gap) {
    if (Syllabary.isSyllabic(text[start])) {
      return syllabic(start, gap);
    }
    raw.setLength(0);
    int end = start;
    int at = start;
    while (at < length) {
      char c = text[at];
      if (isWord(c) && !Syllabary.isSyllabic(c)) {
        raw.append(c);
        end = ++at;
      } else if (c == SOFT_HYPHEN || c == '.' && isAcronym(at - 1, at) && raw.length() < 8) {
        at++;
      } else if (isApostrophe(c) && !isPossessive(at) && at + 1 < length && isWord(text[at + 1])) {
        at++;
      } else if (c == '-' && isCutByLine(at)) {
        at = afterLine(at);
      } else {
        break;
      }
    }
    addFolded(start, end, gap);
    return isPossessive(at) ? at + 2 : at;
  }

  private void addFolded(int start, int end, int gap) {
    String folded = Romanizer.fold(raw.toString());
    long hash = WordHash.SEED;
    int flags = gap;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 128) {
        flags |= TextWords.FOREIGN;
        hash = WordHash.step(hash, c);
      } else if (FOLDED[c] != 0) {
        hash = WordHash.step(hash, FOLDED[c]);
        flags |= c <= '9' ? TextWords.DIGITS : 0;
      }
    }
    words.add(start, end, hash, flags | caseOf());
  }

  private int caseOf() {
    char first = raw.charAt(0);
    if (Character.isUpperCase(first) || Character.isTitleCase(first)) {
      boolean upper = raw.length() > 1 && raw.chars().noneMatch(Character::isLowerCase);
      return upper ? TextWords.CAPITAL | TextWords.UPPER : TextWords.CAPITAL;
    }
    return Character.isLowerCase(first) || Character.isDigit(first) ? 0 : TextWords.UNCASED;
  }

  private int syllabic(int start, int gap) {
    int at = start;
    long hash = WordHash.SEED;
    while (at < length && Syllabary.isSyllabic(text[at])) {
      hash = WordHash.step(hash, text[at]);
      at++;
    }
    words.add(start, at, hash, gap | TextWords.SYLLABIC | TextWords.FOREIGN | TextWords.UNCASED);
    return at;
  }
}
