package org.cordon.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A selection of measures by regime, law, day, goods code and territory. */
public final class Measures {
  private final MeasureSet set;
  private final List<MeasureSet.Entry> chosen;

  private Measures(MeasureSet set, List<MeasureSet.Entry> chosen) {
    this.set = set;
    this.chosen = List.copyOf(chosen);
  }

  /** All measures. */
  public static Measures of(MeasureSet set) {
    return new Measures(set, List.copyOf(set.entries()));
  }

  private Measures where(boolean asked, Predicate<MeasureSet.Entry> keep) {
    return asked ? new Measures(set, chosen.stream().filter(keep).toList()) : this;
  }

  /** Only those of a regime; all if the name is empty. */
  public Measures regime(String name) {
    return where(!name.isEmpty(), entry -> entry.instrument().regime().equals(name));
  }

  /** Only those of a law; all if the code is empty. */
  public Measures operator(String code) {
    return where(!code.isEmpty(), entry -> entry.instrument().operator().equals(code));
  }

  /** Only those in force on a day, if one is given. */
  public Measures inForce(Optional<LocalDate> day) {
    return where(day.isPresent(), entry -> entry.measure().validity().covers(day.orElseThrow()));
  }

  /** Only those that touch a goods code; all if there are no digits. */
  public Measures code(String digits) {
    List<Measure> touched =
        set.touching(digits).stream().map(hit -> hit.entry().measure()).toList();
    return where(!digits.isEmpty(), entry -> touched.contains(entry.measure()));
  }

  /** Only those about a country; all if the code is empty. */
  public Measures territory(String country) {
    return where(
        !country.isEmpty(), entry -> entry.measure().scope().territory().contains(country));
  }

  /** The chosen measures. */
  public List<MeasureSet.Entry> entries() {
    return chosen;
  }

  /** Those whose first day lies after one day and not after another. */
  public List<MeasureSet.Entry> began(LocalDate after, LocalDate until) {
    return chosen.stream()
        .filter(entry ->
            entry
                .measure()
                .validity()
                .from()
                .filter(day -> day.isAfter(after) && !day.isAfter(until))
                .isPresent())
        .toList();
  }

  /** Those whose last day lies between two days: in force on the first and not on the second. */
  public List<MeasureSet.Entry> ended(LocalDate from, LocalDate until) {
    return chosen.stream()
        .filter(entry ->
            entry
                .measure()
                .validity()
                .to()
                .filter(day -> !day.isBefore(from) && day.isBefore(until))
                .isPresent())
        .toList();
  }

  /** How many are in force on a day. */
  public int countInForce(LocalDate day) {
    return (int) chosen.stream().filter(entry -> entry.measure().validity().covers(day)).count();
  }

  /**
   * The size of a counted list.
   *
   * @param instrument the instrument
   * @param inForce items in force on the day
   * @param announced items of the latest list that was made known by the day
   */
  public record ListSize(String instrument, int inForce, int announced) {}

  /** Sizes of counted lists on a day. */
  public List<ListSize> sizes(LocalDate day) {
    List<ListSize> sizes = new ArrayList<>();
    for (Instrument instrument : set.instruments()) {
      int inForce = 0;
      int announced = 0;
      for (MeasureSet.Entry entry : chosen) {
        Validity validity = entry.measure().validity();
        if (entry.instrument().id().equals(instrument.id()) && validity.items() > 0) {
          inForce = validity.covers(day) ? validity.items() : inForce;
          announced = validity.knownBy(day) ? validity.items() : announced;
        }
      }
      if (inForce > 0 || announced > 0) {
        sizes.add(new ListSize(instrument.title(), inForce, announced));
      }
    }
    return sizes;
  }
}
