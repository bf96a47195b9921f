package org.cordon.bench.aliases;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The outcome of {@link AliasBench}, in listed order. */
public final class AliasReport {
  private final int targets;
  private final int askedTargets;
  private final List<AskedAlias> asked;
  private final List<AskedAlias> ofEntries;
  private final int show;

  AliasReport(
      int targets, int askedTargets, List<AskedAlias> asked, List<AskedAlias> ofEntries, int show) {
    this.targets = targets;
    this.askedTargets = askedTargets;
    this.asked = List.copyOf(asked);
    this.ofEntries = List.copyOf(ofEntries);
    this.show = show;
  }

  /** How many targets the register has. */
  public int targets() {
    return targets;
  }

  /** Of how many targets aliases were asked. */
  public int askedTargets() {
    return askedTargets;
  }

  /** How many aliases were asked. */
  public int asked() {
    return asked.size();
  }

  /**
   * The share of aliases whose target comes first, from 0 to 1.
   *
   * @param cross whether of aliases in a script that no other name of the target has, or of the
   *     others
   */
  public double firstPlace(boolean cross) {
    return tally(traits -> traits.cross() == cross).firstPlace();
  }

  /** As {@link #firstPlace}, with at least the default threshold. */
  public double aboveThreshold(boolean cross) {
    return tally(traits -> traits.cross() == cross).aboveThreshold();
  }

  /** The report for people. */
  public String text() {
    return AliasText.of(this);
  }

  /** The report as one JSON object on one line. */
  public String json() {
    return AliasJson.of(this);
  }

  Tally tally(Predicate<Traits> wanted) {
    return Tally.of(asked, wanted);
  }

  /** The same of names that were taken out of one entry, and left in the others of the target. */
  Tally tallyOfEntries(Predicate<Traits> wanted) {
    return Tally.of(ofEntries, wanted);
  }

  /** Slices by name, each a tally by value. */
  Map<String, Map<String, Tally>> slices() {
    Map<String, Map<String, Tally>> slices = new LinkedHashMap<>();
    slices.put("scripts", slice(Traits::pair));
    slices.put("asked_script", slice(traits -> Traits.label(traits.script())));
    slices.put("difference", slice(traits -> traits.difference().text()));
    slices.put("schema", slice(Traits::schema));
    slices.put("source", slice(Traits::source));
    slices.put("weak_alias", slice(traits -> traits.weak() ? "weak" : "not weak"));
    slices.put(
        "same_name_elsewhere",
        slice(traits -> traits.elsewhere() ? "on another target too" : "on this target only"));
    return slices;
  }

  private Map<String, Tally> slice(Function<Traits, String> value) {
    Map<String, List<AskedAlias>> groups =
        asked.stream().collect(Collectors.groupingBy(one -> value.apply(one.traits())));
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (String name : new TreeSet<>(groups.keySet())) {
      tallies.put(name, Tally.of(groups.getOrDefault(name, List.of()), any -> true));
    }
    return tallies;
  }

  /** How many misses each cause has, with those of the wanted kind only. */
  Map<Cause, Long> causes(Predicate<Traits> wanted) {
    Map<Cause, Long> causes = new EnumMap<>(Cause.class);
    for (AskedAlias one : asked) {
      if (one.miss().isPresent() && wanted.test(one.traits())) {
        causes.merge(one.miss().get().cause(), 1L, Long::sum);
      }
    }
    return causes;
  }

  /** So many misses of a cause as are to be shown, spread evenly. */
  List<Miss> shown(Cause cause) {
    List<Miss> all =
        asked.stream()
            .flatMap(one -> one.miss().stream())
            .filter(miss -> miss.cause() == cause)
            .toList();
    int count = Math.min(show, all.size());
    return java.util.stream.IntStream.range(0, count)
        .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
        .toList();
  }
}
