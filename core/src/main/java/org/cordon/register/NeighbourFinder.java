package org.cordon.register;

import java.util.Arrays;
import java.util.function.Function;
import org.cordon.name.Memo;
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

  /** How many forms of the register are kept decoded; a power of two. */
  private static final int DECODED = 1 << 13;

  private final TokenTable tokens;
  private final KeyTable keys;
  private final PartSimilarity similarity = new PartSimilarity();
  private final Longs found = new Longs();
  private final @Nullable PartKeys[] decoded = new PartKeys[DECODED];
  private final int[] decodedTokens = new int[DECODED];
  private int[] numbers = new int[64];
  private int[] agreements = new int[64];
  private byte[] flags = new byte[64];
  private final Memo<Neighbours> single = new Memo<>(MEMORY_BITS);
  private final Memo<Neighbours> joinedSyllables = new Memo<>(MEMORY_BITS);
  private final Function<String, Neighbours> findSingle =
      form -> find(PartKeys.of(form, true), false);
  private final Function<String, Neighbours> findJoinedSyllables =
      form -> find(PartKeys.of(form, true), true);

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
   * @param eastAsian whether the whole name reads as Korean or Chinese: only then are joined forms
   *     read as syllables
   */
  public Neighbours of(String form, boolean isJoined, boolean eastAsian) {
    if (!isJoined) {
      return single.of(form, findSingle);
    }
    // Few names share two parts in a row, so what is found for joined parts is not worth keeping.
    return eastAsian
        ? joinedSyllables.of(form, findJoinedSyllables)
        : find(PartKeys.of(form, false), true);
  }

  /** The listed forms that agree with a single letter. */
  public Neighbours initial(char letter) {
    return of(String.valueOf(letter), false, false);
  }

  private Neighbours find(PartKeys asked, boolean isJoined) {
    Longs candidates = found;
    candidates.clear();
    KeyTable.keysOf(asked, !isJoined, hash -> keys.find(hash, token -> candidates.add(token)));
    candidates.sortUnique();
    int size = candidates.size();
    if (size == 0) {
      return Neighbours.NONE;
    }
    if (numbers.length < size) {
      numbers = new int[size * 2];
      agreements = new int[size * 2];
      flags = new byte[size * 2];
    }
    long postings = 0;
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int token = (int) candidates.get(i);
      if (tokens.mayAgree(asked, token) && compare(asked, token, kept)) {
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
            postings);
  }

  /** Compares with a form of the register and notes it at a place; false when they do not agree. */
  private boolean compare(PartKeys asked, int token, int place) {
    PartKeys other = keysOf(token);
    int agreement = similarity.compare(asked, other);
    int flag =
        (PartSimilarity.compareKorean(asked, other) != 0 ? Neighbours.KOREAN : 0)
            | (PartSimilarity.compareChinese(asked, other) != 0 ? Neighbours.CHINESE : 0);
    numbers[place] = token;
    agreements[place] = agreement;
    flags[place] = (byte) flag;
    return agreement != 0 || flag != 0;
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
