package org.cordon.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes findings of measures. */
final class Findings {
  private static final String UNCONFIRMED =
      "not confirmed against a source text: check the official text before relying on it";

  private static final Set<String> TOLD_APART = Set.of("kind", "date");

  private Findings() {}

  /** A finding of a measure that applies, with the facts used. */
  static Finding of(
      String kind,
      MeasureSet.Entry entry,
      String touched,
      String about,
      Lifting.Left left,
      Map<String, String> facts,
      boolean confirmed) {
    return of(kind, entry, touched, about, left, facts, List.of(), confirmed);
  }

  /** A finding of a measure of which it is open whether it applies. */
  static Finding open(
      String kind,
      MeasureSet.Entry entry,
      String touched,
      String about,
      Map<String, String> facts,
      List<String> why,
      List<String> missing,
      boolean confirmed) {
    List<String> change = new ArrayList<>();
    missing.forEach(name -> change.add("state " + name));
    Outcome outcome = entry.measure().outcome().atMost(Outcome.REVIEW);
    Lifting.Left left = new Lifting.Left(outcome, why, change);
    return of(kind, entry, touched, about, left, facts, missing, confirmed);
  }

  /** A finding of a measure, with the facts used and those that were needed and not given. */
  static Finding of(
      String kind,
      MeasureSet.Entry entry,
      String touched,
      String about,
      Lifting.Left left,
      Map<String, String> facts,
      List<String> missing,
      boolean confirmed) {
    Measure measure = entry.measure();
    Instrument instrument = entry.instrument();
    List<String> evidence = new ArrayList<>(left.evidence());
    if (!measure.grounds().note().isEmpty()) {
      evidence.add(measure.grounds().note());
    }
    boolean sure = confirmed && measure.grounds().confirmed();
    if (!sure) {
      evidence.add(UNCONFIRMED);
    }
    return new Finding(
        kind,
        left.outcome(),
        measure.effect().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        measure.id(),
        instrument.title(),
        measure.paragraph(),
        instrument.operator(),
        measure.grounds().summary(),
        measure.policy(),
        measure.grounds().source(),
        sure,
        touched,
        about,
        inForce(measure.validity()),
        facts,
        evidence,
        left.wouldChange(),
        missing);
  }

  /** The days of force in words. */
  static String inForce(Validity validity) {
    String from =
        validity
            .from()
            .map(day -> "from " + day)
            .or(() -> validity.textAsOf().map(day -> "in the text of " + day))
            .orElse("from a day not recorded");
    return from + validity.to().map(day -> " to " + day).orElse("");
  }

  /** The facts that a condition and a scope used, for people. */
  static Map<String, String> facts(Scene scene, LocalDate day, Measure measure, FactValues values) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("date", day.toString());
    route(scene, measure, facts);
    for (String name : measure.when().names()) {
      Object value = values.stated(name);
      if (value != null && !TOLD_APART.contains(name)) {
        facts.put(name, shown(value));
      }
    }
    return facts;
  }

  private static void route(Scene scene, Measure measure, Map<String, String> facts) {
    Set<String> countries =
        switch (measure.scope().direction()) {
          case TO -> scene.toward;
          case FROM -> scene.fromward;
          case VIA -> scene.via;
          case EITHER -> scene.places;
          case ANY -> Set.of();
        };
    if (!countries.isEmpty()) {
      String name =
          measure.scope().direction() == Direction.EITHER
              ? "places"
              : measure.scope().direction().name().toLowerCase(Locale.ROOT);
      facts.put(name, String.join(", ", countries));
    }
    Set<String> done = measure.scope().activities();
    Optional<String> activity = scene.activities.stream().filter(done::contains).findFirst();
    activity.ifPresent(word -> facts.put("activity", word));
  }

  static String shown(Object value) {
    return switch (value) {
      case List<?> list ->
          list.stream().map(String::valueOf).reduce((a, b) -> a + ", " + b).orElse("none");
      case Double number -> Numbers.shown(number);
      default -> String.valueOf(value);
    };
  }
}
