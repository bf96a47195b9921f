package org.cordon.resolve;

import java.util.Arrays;
import java.util.List;
import org.cordon.register.Facts;
import org.cordon.register.IdentifierKind;
import org.cordon.register.Longs;

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
  private final Longs keys = new Longs();
  private final Longs pairs = new Longs();
  private int room = 1 << 16;

  Blocks(List<Subject> subjects) {
    if (subjects.size() > ENTRY_MASK) {
      throw new IllegalArgumentException(
          "expected at most (" + ENTRY_MASK + ") entries, found (" + subjects.size() + ")");
    }
    this.subjects = subjects;
  }

  /** Pairs, ascending and each once, as {@code lower << 32 | higher}. */
  long[] pairs() {
    for (int entry = 0; entry < subjects.size(); entry++) {
      addIdentifiers(entry);
    }
    collect(true);
    for (int entry = 0; entry < subjects.size(); entry++) {
      addNames(entry);
    }
    collect(false);
    pairs.sortUnique();
    return pairs.toArray();
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
      add(entry, 4, token, Facts.year(date));
    }
  }

  private void add(int entry, int sort, long one, long other) {
    long mixed = (one * 0x9e3779b97f4a7c15L ^ sort) * 0xbf58476d1ce4e5b9L + other;
    mixed = (mixed ^ mixed >>> 29) * 0x94d049bb133111ebL;
    keys.add((mixed ^ mixed >>> 32) & ~ENTRY_MASK | entry);
  }

  /** Makes pairs of the entries that share a key, and forgets the keys. */
  private void collect(boolean withinSources) {
    keys.sortUnique();
    for (int start = 0, end; start < keys.size(); start = end) {
      end = start + 1;
      while (end < keys.size() && keys.get(end) >>> ENTRY_BITS == keys.get(start) >>> ENTRY_BITS) {
        end++;
      }
      if (end - start <= MOST_ENTRIES) {
        addPairs(start, end, withinSources);
      }
    }
    keys.clear();
  }

  private void addPairs(int start, int end, boolean withinSources) {
    for (int i = start; i < end; i++) {
      for (int j = i + 1; j < end; j++) {
        int lower = entry(i);
        int higher = entry(j);
        Subject a = subjects.get(lower);
        Subject b = subjects.get(higher);
        if ((withinSources || !a.source().equals(b.source())) && a.family.mayBe(b.family)) {
          addPair(lower, higher);
        }
      }
    }
  }

  private int entry(int key) {
    return (int) (keys.get(key) & ENTRY_MASK);
  }

  /** Most pairs come from several keys: room is made by dropping repetitions first. */
  private void addPair(int lower, int higher) {
    if (pairs.size() == room) {
      pairs.sortUnique();
      room = Math.max(room, pairs.size() * 2);
    }
    pairs.add((long) lower << 32 | higher);
  }
}
