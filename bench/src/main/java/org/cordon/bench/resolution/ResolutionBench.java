package org.cordon.bench.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.cordon.entity.ListEntry;
import org.cordon.register.Register;
import org.cordon.register.TargetEntries;
import org.cordon.resolve.PairView;
import org.cordon.resolve.Resolution;
import org.cordon.resolve.Resolver;

/**
 * Resolves the entries of a register anew, without decisions and without looking at reference
 * numbers, and compares the outcome with the UN reference numbers: {@code cordon bench resolution}.
 *
 * <p>What is counted are pairs of entries of different sources that both carry a reference that
 * counts (see {@link References}). A pair is true when the references are equal, and found when
 * both entries stand in one target. Entries without a reference are resolved like all others, so
 * they can draw entries together, but they are in no pair that is counted.
 */
public final class ResolutionBench {
  private ResolutionBench() {}

  /** Resolves and measures. */
  public static ResolutionReport run(Register register, DoubleConsumer progress) {
    List<ListEntry> entries = entries(register);
    Resolution resolution =
        Resolver.resolve(
            entries,
            List.of(),
            (count, work) -> IntStream.range(0, count).parallel().forEach(work),
            progress);
    return report(entries, resolution);
  }

  private static List<ListEntry> entries(Register register) {
    List<ListEntry> entries = new ArrayList<>();
    for (int target = 0; target < register.size(); target++) {
      entries.addAll(register.target(target).entries());
    }
    return entries;
  }

  static ResolutionReport report(List<ListEntry> entries, Resolution resolution) {
    References references = new References(entries);
    List<int[]> found = found(resolution, references.byEntry(), entries);
    List<int[]> truth = truth(references.byEntry(), entries);
    int[] targetOf = targetOf(resolution, entries.size());
    List<ResolutionReport.Case> wrong = new ArrayList<>();
    int right = 0;
    for (int[] pair : found) {
      if (isTrue(pair, references.byEntry())) {
        right++;
      } else {
        wrong.add(caseOf("different references", pair, entries, references));
      }
    }
    List<ResolutionReport.Case> missed = new ArrayList<>();
    for (int[] pair : truth) {
      if (targetOf[pair[0]] != targetOf[pair[1]]) {
        missed.add(
            caseOf(cause(entries.get(pair[0]), entries.get(pair[1])), pair, entries, references));
      }
    }
    return new ResolutionReport(
        entries.size(),
        resolution.targets().size(),
        (int) resolution.targets().stream().filter(one -> one.entries().size() > 1).count(),
        resolution.compared(),
        references.byEntry().size(),
        Map.of(
            "not in the present form", references.otherForm(),
            "of another kind than the entry", references.otherKind(),
            "given to several entries of one edition", references.severalEntries(),
            "corrected by their publisher in another list", references.correctedLater()),
        truth.size(),
        found.size(),
        right,
        wrong,
        missed);
  }

  private static List<int[]> found(
      Resolution resolution, Map<Integer, String> references, List<ListEntry> entries) {
    List<int[]> found = new ArrayList<>();
    for (TargetEntries target : resolution.targets()) {
      addPairs(target.entries().stream().filter(references::containsKey).toList(), entries, found);
    }
    return found;
  }

  private static List<int[]> truth(Map<Integer, String> references, List<ListEntry> entries) {
    Map<String, List<Integer>> byReference = new TreeMap<>();
    new TreeMap<>(references)
        .forEach((entry, reference) ->
            byReference.computeIfAbsent(reference, none -> new ArrayList<>()).add(entry));
    List<int[]> truth = new ArrayList<>();
    byReference.values().forEach(same -> addPairs(same, entries, truth));
    return truth;
  }

  private static void addPairs(List<Integer> group, List<ListEntry> entries, List<int[]> pairs) {
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        String source = entries.get(group.get(i)).source();
        if (!source.equals(entries.get(group.get(j)).source())) {
          pairs.add(new int[] {group.get(i), group.get(j)});
        }
      }
    }
  }

  private static int[] targetOf(Resolution resolution, int count) {
    int[] targetOf = new int[count];
    for (int target = 0; target < resolution.targets().size(); target++) {
      for (int entry : resolution.targets().get(target).entries()) {
        targetOf[entry] = target;
      }
    }
    return targetOf;
  }

  private static boolean isTrue(int[] pair, Map<Integer, String> references) {
    return references.getOrDefault(pair[0], "").equals(references.getOrDefault(pair[1], ""));
  }

  private static String cause(ListEntry first, ListEntry second) {
    PairView view = Resolver.compare(first, second);
    if (view.constraint().isPresent()) {
      return "kept apart by " + view.constraint().get();
    }
    if (!view.proposed()) {
      return "share no key";
    }
    return view.logOdds() < view.threshold() ? "score too low" : "another entry fits as well";
  }

  private static ResolutionReport.Case caseOf(
      String cause, int[] pair, List<ListEntry> entries, References references) {
    return new ResolutionReport.Case(
        cause, told(pair[0], entries, references), told(pair[1], entries, references));
  }

  private static String told(int entry, List<ListEntry> entries, References references) {
    ListEntry one = entries.get(entry);
    return String.format(
        Locale.ROOT,
        "%s %s %s (%s)",
        one.source(),
        one.key(),
        one.subject().caption(),
        references.byEntry().get(entry));
  }
}
