package org.cordon.register;

import java.util.Arrays;
import java.util.function.Function;
import org.cordon.name.Memo;
import org.cordon.name.Name;
import org.cordon.name.PartKeys;
import org.cordon.name.PartSimilarity;
import org.jspecify.annotations.Nullable;

/**
 * Finds the forms of a register that agree with an asked form, and remembers the answers: real
 * names share their parts, so most questions find most of their parts remembered. The memory is
 * bounded; what has not been asked for lately makes way. Not safe for several threads.
 */
public final class NeighbourFinder {
  private static final int MEMORY_BITS = 15;
  private static final int KANA_BITS = 10;

  /** How many forms of the register are kept decoded; a power of two. */
  private static final int DECODED = 1 << 13;

  /** The lowest bit of a candidate: it was found by its Japanese reading. */
  private static final long BY_SOUND = 1;

  private static final int[] NONE = {};

  private final TokenTable tokens;
  private final KeyTable keys;
  private final PartSimilarity similarity = new PartSimilarity();
  private final Longs found = new Longs();
  private final @Nullable PartKeys[] decoded = new PartKeys[DECODED];
  private final int[] decodedTokens = new int[DECODED];
  private int[] numbers = new int[64];
  private int[] agreements = new int[64];
  private byte[] flags = new byte[64];
  private int[] japanese = new int[64];
  private boolean anyJapanese;
  private final Memo<Neighbours> single = new Memo<>(MEMORY_BITS);
  private final Memo<Neighbours> joinedSyllables = new Memo<>(MEMORY_BITS);
  private final Memo<Neighbours> kana = new Memo<>(KANA_BITS);
  private final Function<String, Neighbours> findSingle =
      form -> find(PartKeys.of(form, true), false, false);
  private final Function<String, Neighbours> findJoinedSyllables =
      form -> find(PartKeys.of(form, true), true, false);
  private final Function<String, Neighbours> findKana =
      form -> find(PartKeys.of(form, true), false, true);

  /** A finder over a register. */
  public NeighbourFinder(Register register) {
    tokens = register.tokens();
    keys = register.keys();
  }

  /**
   * The forms that agree with a form.
   *
   * @param form the asked form
   * @param isJoined whether it is several parts written as one, which must agree in sound, not just
   *     in most letters
   * @param asked the whole name: joined forms are read as syllables only if it reads as Korean or
   *     Chinese; a name in kana meets names in other letters by their sound, and the reverse
   */
  public Neighbours of(String form, boolean isJoined, Name asked) {
    if (!isJoined) {
      return asked.kana() ? kana.of(form, findKana) : single.of(form, findSingle);
    }
    // Few names share two parts in a row, so what is found for joined parts is not worth keeping.
    return asked.eastAsian() && !asked.kana()
        ? joinedSyllables.of(form, findJoinedSyllables)
        : find(PartKeys.of(form, asked.eastAsian()), true, asked.kana());
  }

  /** The listed forms that agree with a single letter. */
  public Neighbours initial(char letter) {
    return single.of(String.valueOf(letter), findSingle);
  }

  private Neighbours find(PartKeys asked, boolean isJoined, boolean isKana) {
    Longs candidates = found;
    candidates.clear();
    KeyTable.keysOf(
        asked, !isJoined, hash -> keys.find(hash, token -> candidates.add((long) token << 1)));
    KeyTable.japaneseKeys(
        asked,
        !isKana,
        isKana,
        hash -> keys.find(hash, token -> candidates.add((long) token << 1 | BY_SOUND)));
    candidates.sortUnique();
    int size = candidates.size();
    if (size == 0) {
      return Neighbours.NONE;
    }
    if (numbers.length < size) {
      numbers = new int[size * 2];
      agreements = new int[size * 2];
      flags = new byte[size * 2];
      japanese = new int[size * 2];
    }
    anyJapanese = false;
    long postings = 0;
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int token = (int) (candidates.get(i) >>> 1);
      boolean again = i + 1 < size && (int) (candidates.get(i + 1) >>> 1) == token;
      boolean bySound = (candidates.get(i) & BY_SOUND) != 0;
      if (!again
          && (bySound || tokens.mayAgree(asked, token))
          && compare(asked, token, kept, isKana)) {
        postings += tokens.postingCount(token);
        kept++;
      }
    }
    return kept == 0
        ? Neighbours.NONE
        : new Neighbours(
            Arrays.copyOf(numbers, kept),
            Arrays.copyOf(agreements, kept),
            Arrays.copyOf(flags, kept),
            anyJapanese ? Arrays.copyOf(japanese, kept) : NONE,
            postings);
  }

  /** Compares with a form of the register and notes it at a place; false when they do not agree. */
  private boolean compare(PartKeys asked, int token, int place, boolean isKana) {
    PartKeys other = keysOf(token);
    int agreement = similarity.compare(asked, other);
    int flag =
        (PartSimilarity.compareKorean(asked, other) != 0 ? Neighbours.KOREAN : 0)
            | (PartSimilarity.compareChinese(asked, other) != 0 ? Neighbours.CHINESE : 0);
    numbers[place] = token;
    agreements[place] = agreement;
    flags[place] = (byte) flag;
    japanese[place] =
        isKana
            ? PartSimilarity.compareJapanese(asked, other)
            : PartSimilarity.compareJapanese(other, asked);
    anyJapanese |= japanese[place] != 0;
    return agreement != 0 || flag != 0 || japanese[place] != 0;
  }

  /** The keys of a form of the register; the usual ones are met again and again. */
  private PartKeys keysOf(int token) {
    int place = token & DECODED - 1;
    PartKeys known = decoded[place];
    if (known == null || decodedTokens[place] != token) {
      known = tokens.keys(token);
      decoded[place] = known;
      decodedTokens[place] = token;
    }
    return known;
  }
}
