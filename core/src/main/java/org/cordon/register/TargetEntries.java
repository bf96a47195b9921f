package org.cordon.register;

import java.util.ArrayList;
import java.util.List;

/**
 * The entries that make up one target, as input to {@link RegisterCompiler}.
 *
 * @param entries numbers of entries, counted from 0 through all sources in their order; ascending
 * @param merges why they are one subject; the places are those in {@code entries}
 */
public record TargetEntries(List<Integer> entries, List<Merge> merges) {
  /** Copies the lists. */
  public TargetEntries {
    entries = List.copyOf(entries);
    merges = List.copyOf(merges);
  }

  /** Each entry as a target of its own. */
  public static List<TargetEntries> single(List<SourceEntries> sources) {
    int count = sources.stream().mapToInt(source -> source.entries().size()).sum();
    List<TargetEntries> single = new ArrayList<>(count);
    for (int entry = 0; entry < count; entry++) {
      single.add(new TargetEntries(List.of(entry), List.of()));
    }
    return single;
  }
}
