package org.cordon.resolve;

import org.cordon.entity.ListEntry;

/**
 * Names one entry of one source across editions.
 *
 * @param source the source's name, e.g. {@code un-sc}
 * @param key the publisher's own key of the entry, e.g. {@code QDi.001}
 */
public record EntryRef(String source, String key) implements Comparable<EntryRef> {
  /** The name of an entry. */
  public static EntryRef of(ListEntry entry) {
    return new EntryRef(entry.source(), entry.key());
  }

  /** By source, then by key. */
  @Override
  public int compareTo(EntryRef other) {
    int bySource = source.compareTo(other.source);
    return bySource != 0 ? bySource : key.compareTo(other.key);
  }

  /** As people write it: {@code un-sc:QDi.001}. */
  @Override
  public String toString() {
    return source + ":" + key;
  }
}
