package org.cordon.bench.aliases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.cordon.entity.ListEntry;
import org.cordon.register.Register;
import org.cordon.register.Target;

/** Which aliases of which targets are asked. */
final class AliasJobs {
  /**
   * Names of one target that are asked, as places in {@link TargetNames#names}.
   *
   * @param entry the entry that they are taken out of, or {@link TargetNames#ALL_ENTRIES}
   */
  record Job(int target, int entry, List<Integer> places) {
    Job(int target, List<Integer> places) {
      this(target, TargetNames.ALL_ENTRIES, places);
    }
  }

  private AliasJobs() {}

  /** All aliases that can be left out, or as many of them as the sample says, spread evenly. */
  static List<Job> of(Register register, AliasRequest request) {
    return of(register, request, any -> true);
  }

  /** The same of the wanted targets alone. */
  static List<Job> of(Register register, AliasRequest request, IntPredicate wanted) {
    List<Job> all = new ArrayList<>();
    for (int target = 0; target < register.size(); target++) {
      TargetNames names = TargetNames.read(register, target);
      List<Integer> places = names.askable();
      if (!places.isEmpty() && wanted.test(target) && isWanted(names.target(), request.sources())) {
        all.add(new Job(target, places));
      }
    }
    return sampled(all, request);
  }

  /** The same of single entries: all names of each entry that has two or more. */
  static List<Job> ofEntries(Register register, AliasRequest request) {
    List<Job> all = new ArrayList<>();
    for (int target = 0; target < register.size(); target++) {
      List<ListEntry> entries = register.target(target).entries();
      for (int entry = 0; entry < entries.size(); entry++) {
        List<Integer> places = TargetNames.read(register, target, entry).askable();
        if (!places.isEmpty() && isWanted(entries.get(entry), request.sources())) {
          all.add(new Job(target, entry, places));
        }
      }
    }
    return sampled(all, request);
  }

  private static boolean isWanted(ListEntry entry, Set<String> sources) {
    return sources.isEmpty() || sources.contains(entry.source());
  }

  private static List<Job> sampled(List<Job> all, AliasRequest request) {
    long total = all.stream().mapToLong(job -> job.places().size()).sum();
    return request.sample() == 0 || request.sample() >= total
        ? all
        : sample(all, total, request.sample());
  }

  static boolean isWanted(Target target, Set<String> sources) {
    return sources.isEmpty()
        || target.entries().stream().anyMatch(entry -> isWanted(entry, sources));
  }

  /** Keeps alias number n when a mark of {@code k * total / sample} falls on it. */
  private static List<Job> sample(List<Job> all, long total, int sample) {
    List<Job> kept = new ArrayList<>();
    long number = 0;
    long taken = 0;
    for (Job job : all) {
      List<Integer> places = new ArrayList<>();
      for (int place : job.places()) {
        if (taken < sample && number >= taken * total / sample) {
          places.add(place);
          taken++;
        }
        number++;
      }
      if (!places.isEmpty()) {
        kept.add(new Job(job.target(), job.entry(), places));
      }
    }
    return kept;
  }
}
