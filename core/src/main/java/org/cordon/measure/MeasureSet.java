package org.cordon.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All instruments, ready for questions: by goods code, by activity, by list. Immutable; safe for
 * several threads.
 */
public final class MeasureSet {
  private static final int SHORTEST = 2;

  /** A measure with its instrument. */
  public record Entry(Instrument instrument, Measure measure) {}

  /** A code of a measure that a declared code touched. */
  record CodeHit(Entry entry, GoodsRule.Code code, boolean contains) {}

  private final FactSchema facts;
  private final List<Instrument> instruments;
  private final List<OwnershipRule> ownership;
  private final Map<String, Entry> byId = new LinkedHashMap<>();
  private final Map<String, List<CodeHit>> byCode = new HashMap<>();
  private final Map<String, List<CodeHit>> byPrefix = new HashMap<>();
  private final Map<String, List<Entry>> byActivity = new HashMap<>();
  private final List<Entry> anyActivity = new ArrayList<>();
  private final List<Entry> listed = new ArrayList<>();
  private final List<Entry> obligations = new ArrayList<>();
  private final Map<String, List<Instrument>> replacing = new HashMap<>();

  /**
   * Puts instruments together.
   *
   * @throws IllegalArgumentException if two measures or instruments have the same id
   */
  public MeasureSet(FactSchema facts, List<Instrument> instruments, List<OwnershipRule> ownership) {
    this.facts = facts;
    this.instruments = List.copyOf(instruments);
    this.ownership = List.copyOf(ownership);
    Set<String> names = new TreeSet<>();
    for (Instrument instrument : instruments) {
      if (!names.add(instrument.id())) {
        throw new IllegalArgumentException(
            instrument.file() + ": the id (" + instrument.id() + ") of an instrument is taken");
      }
      instrument
          .amends()
          .forEach(id -> replacing.computeIfAbsent(id, key -> new ArrayList<>()).add(instrument));
      instrument.measures().forEach(measure -> add(new Entry(instrument, measure)));
    }
  }

  private void add(Entry entry) {
    Measure measure = entry.measure();
    Entry taken = byId.putIfAbsent(measure.id(), entry);
    if (taken != null) {
      throw new IllegalArgumentException(
          "%s: expected an id of its own, found (%s), which %s has already"
              .formatted(entry.instrument().file(), measure.id(), taken.instrument().file()));
    }
    if (measure.effect() == Effect.NOT_MODELLED) {
      return;
    }
    if (measure.listed().isPresent()) {
      listed.add(entry);
    } else if (measure.obligation().isPresent()) {
      obligations.add(entry);
    } else if (measure.goods().isPresent() && !measure.goods().get().codes().isEmpty()) {
      measure.goods().get().codes().forEach(code -> index(entry, code));
      if (!measure.goods().get().lists().isEmpty() || !measure.goods().get().eccn().isEmpty()) {
        byActivity(entry);
      }
    } else {
      byActivity(entry);
    }
  }

  private void index(Entry entry, GoodsRule.Code code) {
    String digits = code.digits();
    byCode.computeIfAbsent(digits, key -> new ArrayList<>()).add(new CodeHit(entry, code, true));
    for (int length = SHORTEST; length < digits.length(); length++) {
      byPrefix
          .computeIfAbsent(digits.substring(0, length), key -> new ArrayList<>())
          .add(new CodeHit(entry, code, false));
    }
  }

  private void byActivity(Entry entry) {
    if (entry.measure().scope().activities().isEmpty()) {
      anyActivity.add(entry);
    }
    entry
        .measure()
        .scope()
        .activities()
        .forEach(
            activity -> byActivity.computeIfAbsent(activity, key -> new ArrayList<>()).add(entry));
  }

  /** The facts that conditions may name. */
  public FactSchema facts() {
    return facts;
  }

  /** The instruments, in the order in which they were given. */
  public List<Instrument> instruments() {
    return instruments;
  }

  /** The rules of ownership. */
  public List<OwnershipRule> ownership() {
    return ownership;
  }

  /** All measures with their instruments. */
  public Collection<Entry> entries() {
    return List.copyOf(byId.values());
  }

  /** A measure by its id. */
  public Optional<Entry> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Operators whose law is held, sorted. */
  public Set<String> operators() {
    Set<String> operators = new TreeSet<>();
    instruments.forEach(instrument -> operators.add(instrument.operator()));
    return operators;
  }

  /** Words for activities that measures use, sorted. */
  public Set<String> activities() {
    Set<String> activities = new TreeSet<>();
    byId.values().forEach(entry -> activities.addAll(entry.measure().scope().activities()));
    return activities;
  }

  /**
   * The measures whose codes a declared code touches: those that it lies under, and, as questions,
   * those of which it is only the beginning.
   */
  List<CodeHit> touching(String digits) {
    List<CodeHit> hits = new ArrayList<>();
    for (int length = SHORTEST; length <= digits.length(); length++) {
      hits.addAll(byCode.getOrDefault(digits.substring(0, length), List.of()));
    }
    hits.addAll(byPrefix.getOrDefault(digits, List.of()));
    return hits;
  }

  /** Measures that do not go by goods codes, for these activities, each once. */
  Collection<Entry> about(Collection<String> activities) {
    Map<String, Entry> found = new LinkedHashMap<>();
    anyActivity.forEach(entry -> found.put(entry.measure().id(), entry));
    for (String activity : activities) {
      for (Entry entry : byActivity.getOrDefault(activity, List.of())) {
        found.put(entry.measure().id(), entry);
      }
    }
    return found.values();
  }

  /**
   * Whether an instrument that names the measure among what it amends has one in force that day.
   */
  boolean isReplaced(Measure measure, LocalDate day) {
    for (Instrument instrument : replacing.getOrDefault(measure.id(), List.of())) {
      if (instrument.measures().stream().anyMatch(other -> other.validity().covers(day))) {
        return true;
      }
    }
    return false;
  }

  List<Entry> listed() {
    return listed;
  }

  List<Entry> obligations() {
    return obligations;
  }
}
