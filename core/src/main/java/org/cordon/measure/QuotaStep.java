package org.cordon.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts a goods line against a quota. */
final class QuotaStep {
  private static final int HEADING = 4;

  private final Scene scene;
  private final LocalDate day;
  private final Ledger ledger;

  QuotaStep(Scene scene, LocalDate day, Ledger ledger) {
    this.scene = scene;
    this.day = day;
    this.ledger = ledger;
  }

  Finding finding(
      MeasureSet.Entry entry,
      int index,
      String touched,
      Map<String, String> facts,
      boolean confirmed) {
    Transaction.GoodsLine line = scene.transaction.goods().get(index);
    String about = "goods[" + index + "]";
    Optional<Double> barrels =
        line.quantity().flatMap(quantity -> Ledger.barrels(quantity, line.unit(), isCrude(line)));
    if (barrels.isEmpty()) {
      return Findings.open(
          "quota",
          entry,
          touched,
          about,
          facts,
          List.of("expected a quantity in bbl, t, kg, m3 or l to count against the quota"),
          List.of(about + (line.quantity().isEmpty() ? ".quantity" : ".unit")),
          confirmed);
    }
    return counted(entry, index, touched, facts, confirmed, barrels.get());
  }

  private static boolean isCrude(Transaction.GoodsLine line) {
    return line.code().length() >= HEADING && line.code().startsWith("2709");
  }

  private Finding counted(
      MeasureSet.Entry entry,
      int index,
      String touched,
      Map<String, String> facts,
      boolean confirmed,
      double barrels) {
    Measure measure = entry.measure();
    Quota quota = measure.quota().orElseThrow();
    String period = Ledger.period(quota, day);
    double before = ledger.used(measure.id(), period);
    double left = quota.amount() - before - barrels;
    facts.put("quota", Numbers.shown(quota.amount()) + " bbl in " + period);
    facts.put("counted before", Numbers.shown(before) + " bbl");
    facts.put("this line", Numbers.shown(barrels) + " bbl");
    facts.put("remaining", Numbers.shown(Math.max(0, left)) + " bbl");
    Lifting.Left lifted = Lifting.of(entry, scene.transaction, scene.lines.get(index), day);
    List<String> evidence = new ArrayList<>(lifted.evidence());
    List<String> change = new ArrayList<>(lifted.wouldChange());
    Outcome outcome = outcome(left, evidence, change);
    if (outcome != Outcome.PROHIBITED) {
      ledger.add(measure.id(), period, barrels);
    }
    return Findings.of(
        "quota",
        entry,
        touched,
        "goods[" + index + "]",
        new Lifting.Left(outcome, evidence, change),
        facts,
        confirmed);
  }

  private Outcome outcome(double left, List<String> evidence, List<String> change) {
    if (left < 0) {
      evidence.add("the quota would be exceeded by " + Numbers.shown(-left) + " bbl");
      return Outcome.PROHIBITED;
    }
    if (!ledger.complete()) {
      evidence.add("only the transactions of this run are counted, not what others delivered");
      change.add("a ledger of what was delivered in the period, as the Committee publishes it");
      return Outcome.REVIEW;
    }
    change.add("evidence that the use is livelihood and that the delivery is reported");
    return Outcome.REVIEW;
  }
}
