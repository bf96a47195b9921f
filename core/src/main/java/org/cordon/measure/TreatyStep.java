package org.cordon.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts an event to treaties: which duties it triggers, which of their conditions are met, open or a
 * matter of interpretation, and which measures of other instruments forbid part of what is
 * promised. Charter obligations prevail over other agreements (UN Charter, article 103).
 */
final class TreatyStep {
  private final Law law;
  private final Scene scene;
  private final LocalDate day;

  TreatyStep(Law law, Scene scene) {
    this.law = law;
    this.scene = scene;
    this.day = law.day();
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    scene
        .transaction
        .event()
        .ifPresent(event -> {
          for (MeasureSet.Entry entry : law.measures().obligations()) {
            if (law.holds(entry) && isTriggered(entry, event)) {
              triggered(entry, event, findings);
            }
          }
        });
    return findings;
  }

  private static boolean isTriggered(MeasureSet.Entry entry, Transaction.Event event) {
    Obligation duty = entry.measure().obligation().orElseThrow();
    return duty.triggers().contains(event.what())
        && (duty.parties().isEmpty() || duty.parties().contains(event.of()));
  }

  private void triggered(MeasureSet.Entry entry, Transaction.Event event, List<Finding> findings) {
    Obligation duty = entry.measure().obligation().orElseThrow();
    List<String> evidence = new ArrayList<>();
    List<String> change = new ArrayList<>();
    boolean fails = false;
    if (!duty.quote().isEmpty()) {
      evidence.add("in its words: \"" + duty.quote() + "\"");
    }
    List<String> missing = new ArrayList<>();
    for (Obligation.Gate gate : duty.gates()) {
      String state = state(gate, missing);
      fails |= state.equals("not met");
      evidence.add(state + ": " + gate.text());
      if (!state.equals("met")) {
        change.add(gate.text() + " (" + state + ")");
      }
    }
    Outcome outcome = fails ? Outcome.CLEAR : Outcome.REVIEW;
    if (fails) {
      evidence.add("a condition is not met: the duty is not triggered on these facts");
    }
    findings.add(
        Findings.of(
            "treaty",
            entry,
            event.what(),
            "event",
            new Lifting.Left(outcome, evidence, change),
            facts(event),
            missing,
            true));
    if (!fails) {
      duty.forbidden().forEach(id -> forbidden(id, entry, event, findings));
    }
  }

  private String state(Obligation.Gate gate, List<String> missing) {
    Truth truth = gate.when().test(scene.values);
    if (truth == Truth.FALSE) {
      return "not met";
    }
    if (truth == Truth.UNKNOWN) {
      gate.when().missing(scene.values).forEach(name -> missing.add("facts." + name));
      return "open";
    }
    return gate.interpretation() ? "a matter of interpretation" : "met";
  }

  private void forbidden(
      String id, MeasureSet.Entry duty, Transaction.Event event, List<Finding> findings) {
    law.measures()
        .find(id)
        .filter(law::holds)
        .ifPresent(entry -> {
          String promise = duty.instrument().title() + " " + duty.measure().paragraph();
          List<String> evidence =
              List.of(
                  "forbids part of the assistance promised in " + promise,
                  "where both collide, obligations under the UN Charter prevail"
                      + " (articles 25 and 103)");
          findings.add(
              Findings.of(
                  "conflict",
                  entry,
                  promise,
                  "event",
                  new Lifting.Left(entry.measure().outcome(), evidence, List.of()),
                  facts(event),
                  true));
        });
  }

  private Map<String, String> facts(Transaction.Event event) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("date", day.toString());
    facts.put("event", event.what());
    facts.put("of", event.of());
    facts.put("by", String.join(", ", event.by()));
    return facts;
  }
}
