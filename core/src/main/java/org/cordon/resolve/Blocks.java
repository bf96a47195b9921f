package org.cordon.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cordon.register.Facts;
import org.cordon.register.IdentifierKind;

/**
 * Proposes pairs of entries that may be the same subject: those that share an identifier, all
 * telling parts of a name, two of them, or one and a year of birth. Keys that many entries share
 * are passed over, as they tell nobody apart.
 */
final class Blocks {
  private static final int ENTRY_BITS = 24;
  private static final long ENTRY_MASK = (1L << ENTRY_BITS) - 1;
  private static final int MOST_ENTRIES = 64;
  private static final int MOST_TOKENS = 6;

  private final List<Subject> subjects;
  private long[] keys = new long[1 << 16];
  private int count;

  Blocks(List<Subject> subjects) {
    if (subjects.size() > ENTRY_MASK) {
      throw new IllegalArgumentException(
          "expected at most (" + ENTRY_MASK + ") entries, found (" + subjects.size() + ")");
    }
    this.subjects = subjects;
  }

  /** Pairs, ascending and each once, as {@code lower << 32 | higher}. */
  long[] pairs() {
    Pairs pairs = new Pairs();
    count = 0;
    for (int entry = 0; entry < subjects.size(); entry++) {
      addIdentifiers(entry);
    }
    collect(pairs, true);
    count = 0;
    for (int entry = 0; entry < subjects.size(); entry++) {
      addNames(entry);
    }
    collect(pairs, false);
    return pairs.sorted();
  }

  private void addIdentifiers(int entry) {
    add(entry, 5, subjects.get(entry).entry().subject().id().hashCode(), 0);
    for (long identifier : subjects.get(entry).facts.identifiers()) {
      IdentifierKind kind = Facts.kind(identifier);
      if (kind != IdentifierKind.MMSI && kind != IdentifierKind.CALL_SIGN) {
        add(entry, 1, Facts.hash(identifier), 0);
      }
    }
  }

  private void addNames(int entry) {
    Subject subject = subjects.get(entry);
    for (int name = 0; name < subject.tokens.length; name++) {
      int[] tokens = subject.tokens[name];
      add(entry, 2, Arrays.hashCode(tokens), tokens.length);
      int most = Math.min(tokens.length, MOST_TOKENS);
      for (int i = 0; i < most; i++) {
        for (int j = i + 1; j < most; j++) {
          add(entry, 3, tokens[i], tokens[j]);
        }
        addYears(entry, subject, tokens[i]);
      }
    }
  }

  private void addYears(int entry, Subject subject, int token) {
    for (int date : subject.facts.dates()) {
      add(entry, 4, token, date >>> 9);
    }
  }

  private void add(int entry, int sort, long one, long other) {
    long mixed = (one * 0x9e3779b97f4a7c15L ^ sort) * 0xbf58476d1ce4e5b9L + other;
    mixed = (mixed ^ mixed >>> 29) * 0x94d049bb133111ebL;
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, count * 2);
    }
    keys[count++] = (mixed ^ mixed >>> 32) & ~ENTRY_MASK | entry;
  }

  private void collect(Pairs pairs, boolean withinSources) {
    Arrays.sort(keys, 0, count);
    for (int start = 0, end; start < count; start = end) {
      end = start + 1;
      while (end < count && keys[end] >>> ENTRY_BITS == keys[start] >>> ENTRY_BITS) {
        end++;
      }
      List<Integer> block = block(start, end);
      if (block.size() <= MOST_ENTRIES) {
        addPairs(block, pairs, withinSources);
      }
    }
  }

  private List<Integer> block(int start, int end) {
    List<Integer> block = new ArrayList<>();
    for (int i = start; i < end; i++) {
      int entry = (int) (keys[i] & ENTRY_MASK);
      if (block.isEmpty() || block.getLast() != entry) {
        block.add(entry);
      }
    }
    return block;
  }

  private void addPairs(List<Integer> block, Pairs pairs, boolean withinSources) {
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size(); j++) {
        Subject a = subjects.get(block.get(i));
        Subject b = subjects.get(block.get(j));
        if ((withinSources || !a.source().equals(b.source())) && a.family.mayBe(b.family)) {
          pairs.add(block.get(i), block.get(j));
        }
      }
    }
  }

  /** A growing set of pairs. */
  private static final class Pairs {
    private long[] pairs = new long[1 << 16];
    private int size;

    void add(int lower, int higher) {
      if (size == pairs.length) {
        compact();
      }
      pairs[size++] = (long) lower << 32 | higher;
    }

    /** Most pairs come from several keys: room is made by dropping repetitions first. */
    private void compact() {
      long[] once = sorted();
      size = once.length;
      pairs = Arrays.copyOf(once, Math.max(once.length * 2, pairs.length));
    }

    long[] sorted() {
      Arrays.sort(pairs, 0, size);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (kept == 0 || pairs[i] != pairs[kept - 1]) {
          pairs[kept++] = pairs[i];
        }
      }
      return Arrays.copyOf(pairs, kept);
    }
  }
}
