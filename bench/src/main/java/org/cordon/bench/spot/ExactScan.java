package org.cordon.bench.spot;

import java.util.Locale;
import org.cordon.register.NameTable;
import org.cordon.register.Register;

/**
 * The comparator: an exact multi-pattern scan. All names of two words and more, in small letters,
 * lie in one table by a rolling hash of their first two words; the text is cut into words once and
 * looked up pair by pair. It finds no variant at all, and is about as fast as such a scan can be.
 */
final class ExactScan {
  private static final long FACTOR = 0x9e3779b97f4a7c15L;

  private final long[] pairs = new long[1 << 19];

  ExactScan(Register register) {
    NameTable table = register.names();
    for (int name = 0; name < table.size(); name++) {
      add(register.nameText(name).toLowerCase(Locale.ROOT).split("[^a-z0-9]+"));
    }
  }

  private void add(String[] words) {
    if (words.length < 2 || words[0].isEmpty()) {
      return;
    }
    long key = hash(words[0]) * 31 + hash(words[1]);
    int slot = slot(key);
    while (pairs[slot] != 0 && pairs[slot] != key) {
      slot = slot + 1 & pairs.length - 1;
    }
    pairs[slot] = key;
  }

  private int slot(long key) {
    return (int) (key ^ key >>> 29) & pairs.length - 1;
  }

  private static long hash(String word) {
    long hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * FACTOR;
    }
    return hash;
  }

  /** How many pairs of words begin a listed name. */
  long scan(String text) {
    long found = 0;
    long before = 0;
    long hash = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char small = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
      if (small >= 'a' && small <= 'z' || small >= '0' && small <= '9') {
        hash = (hash ^ small) * FACTOR;
      } else if (hash != 0) {
        found += isPair(before * 31 + hash) ? 1 : 0;
        before = hash;
        hash = 0;
      }
    }
    return found;
  }

  private boolean isPair(long key) {
    int slot = slot(key);
    while (pairs[slot] != 0) {
      if (pairs[slot] == key) {
        return true;
      }
      slot = slot + 1 & pairs.length - 1;
    }
    return false;
  }
}
