package org.cordon.name;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was computed of texts, in a bounded number of places: real names share their
 * words, so most are met again soon. A text has two places; what was put there longest ago makes
 * way. What is computed must depend on the text alone, so that remembering changes no result. Safe
 * for several threads, which may compute the same at once.
 *
 * @param <V> what is computed; must be immutable
 */
public final class Memo<V> {
  private record Entry<V>(String text, V value) {}

  private final AtomicReferenceArray<@Nullable Entry<V>> entries;
  private final int shift;

  /**
   * An empty memory.
   *
   * @param bits the binary logarithm of how many texts it remembers at most, from 1 to 24
   */
  public Memo(int bits) {
    entries = new AtomicReferenceArray<>(1 << bits);
    shift = Integer.SIZE - bits;
  }

  /** What is computed of a text, remembered or anew. */
  public V of(String text, Function<String, V> compute) {
    int place = text.hashCode() * 0x9e3779b9 >>> shift & ~1;
    Entry<V> first = entries.getPlain(place);
    if (first != null && first.text.equals(text)) {
      return first.value;
    }
    Entry<V> second = entries.getPlain(place | 1);
    if (second != null && second.text.equals(text)) {
      return second.value;
    }
    V value = compute.apply(text);
    entries.setRelease(place | 1, first);
    entries.setRelease(place, new Entry<>(text, value));
    return value;
  }
}
