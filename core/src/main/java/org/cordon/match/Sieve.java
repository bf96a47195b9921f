package org.cordon.match;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.cordon.register.NameTable;
import org.cordon.register.Neighbours;
import org.cordon.register.TokenTable;

/**
 * Sifts the names that have leading parts of an asked name: only those that have parts of enough
 * weight pass.
 *
 * <p>The postings of the leading units mark names in a small array, a bit for each asked part that
 * the name may have; the postings of the other units add to marks that are there. Whoever reaches
 * the needed weight passes. Names are taken in blocks, so that the array stays in the processor's
 * cache whatever the size of the register, and postings are read in their order. A list of others
 * that is so long that looking at the marked names themselves is cheaper is not read; its parts
 * then count as had. The marks are never less than what a name has, so the sieve is exact: it drops
 * nothing that could pass {@link NameComparison#most}. No allocation for each name.
 */
final class Sieve {
  /** How many names are taken at once: 256 KB of marks. */
  static final int BLOCK = 1 << 15;

  private static final int INITIAL_SHIFT = Integer.SIZE;

  /** How many postings can be read in the time in which one name is looked at. */
  private static final int POSTINGS_PER_NAME = 48;

  private final TokenTable tokens;
  private final int nameCount;
  private final int block;
  private final long[] marks;
  private final int[] marked;
  private int markedCount;
  private int lists;
  private int leadingLists;
  private int[] next = new int[64];
  private int[] end = new int[64];
  private long[] mask = new long[64];
  private long leadingPostings;
  private long assumed;

  /**
   * A sieve over the names of a register.
   *
   * @param block how many names are taken at once, at least 1; makes no difference to the result
   */
  Sieve(TokenTable tokens, NameTable names, int block) {
    this.tokens = tokens;
    this.block = block;
    nameCount = names.size();
    marks = new long[Math.min(block, nameCount)];
    marked = new int[marks.length];
  }

  /** The mark of a part that a name may have by a single letter alone, which is worth less. */
  static long byInitial(int part) {
    return 1L << part + INITIAL_SHIFT;
  }

  /**
   * Starts anew.
   *
   * @param had marks of asked parts that every name counts as having
   */
  void begin(long had) {
    lists = 0;
    leadingLists = 0;
    leadingPostings = 0;
    assumed = had;
  }

  /**
   * Adds forms that lead to names, all before the first of {@link #other}.
   *
   * @param parts the asked parts that names with them have, as bits or {@link #byInitial}
   */
  void leading(Neighbours neighbours, long parts) {
    leadingPostings += neighbours.postings();
    add(neighbours, parts);
    leadingLists = lists;
  }

  /** Adds forms that make names that are led to have more parts. */
  void other(Neighbours neighbours, long parts) {
    if ((parts & ~assumed) == 0) {
      return;
    }
    if (neighbours.postings() > leadingPostings * POSTINGS_PER_NAME) {
      assumed |= parts;
    } else {
      add(neighbours, parts);
    }
  }

  private void add(Neighbours neighbours, long parts) {
    for (int token : neighbours.tokens()) {
      if (lists == next.length) {
        next = Arrays.copyOf(next, lists * 2);
        end = Arrays.copyOf(end, lists * 2);
        mask = Arrays.copyOf(mask, lists * 2);
      }
      int start = tokens.postingStart(token);
      next[lists] = start;
      end[lists] = start + tokens.postingCount(token);
      mask[lists++] = parts;
    }
  }

  /**
   * Hands over every name that passes, once.
   *
   * @param weights the weights of the asked parts
   * @param needed the weight that must be reached
   */
  void sift(float[] weights, float needed, IntConsumer passed) {
    for (int first = 0; leadingPostings > 0 && first < nameCount; first += block) {
      int last = (int) Math.min(nameCount, (long) first + block);
      markedCount = 0;
      for (int list = 0; list < leadingLists; list++) {
        lead(list, first, last);
      }
      for (int list = leadingLists; list < lists && markedCount > 0; list++) {
        support(list, first, last);
      }
      for (int i = 0; i < markedCount; i++) {
        long parts = marks[marked[i]] | assumed;
        marks[marked[i]] = 0;
        if (weight(weights, parts) >= needed) {
          passed.accept(first + marked[i]);
        }
      }
    }
  }

  private void lead(int list, int first, int last) {
    int at = next[list];
    int stop = end[list];
    long parts = mask[list];
    for (; at < stop; at++) {
      int name = tokens.posting(at);
      if (name >= last) {
        break;
      }
      int place = name - first;
      if (marks[place] == 0) {
        marked[markedCount++] = place;
      }
      marks[place] |= parts;
    }
    next[list] = at;
  }

  /** Blocks without a marked name were left out, so the place to go on from is searched. */
  private void support(int list, int first, int last) {
    int at = lowerBound(next[list], end[list], first);
    int stop = end[list];
    long parts = mask[list];
    for (; at < stop; at++) {
      int name = tokens.posting(at);
      if (name >= last) {
        break;
      }
      int place = name - first;
      if (marks[place] != 0) {
        marks[place] |= parts;
      }
    }
    next[list] = at;
  }

  private int lowerBound(int from, int to, int name) {
    if (from == to || tokens.posting(from) >= name) {
      return from;
    }
    int low = from;
    int high = to;
    while (low < high) {
      int middle = low + high >>> 1;
      if (tokens.posting(middle) < name) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static float weight(float[] weights, long marks) {
    int forms = (int) marks;
    float weight = 0;
    for (int rest = forms; rest != 0; rest &= rest - 1) {
      weight += weights[Integer.numberOfTrailingZeros(rest)];
    }
    for (int rest = (int) (marks >>> INITIAL_SHIFT) & ~forms; rest != 0; rest &= rest - 1) {
      weight += NameComparison.INITIAL_AGREEMENT * weights[Integer.numberOfTrailingZeros(rest)];
    }
    return weight;
  }
}
