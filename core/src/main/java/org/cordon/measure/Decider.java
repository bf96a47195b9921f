package org.cordon.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides on transactions: parties first, then destination, goods, end use, vessel and payment
 * against all measures in force on the day, exemptions and licences last. Each step only adds
 * findings; the decision is the weightiest of them. Keeps count of quotas over its transactions, so
 * the order of transactions matters where quotas do. For one thread.
 */
public final class Decider {
  private static final Comparator<Finding> BY_WEIGHT =
      Comparator.comparing(Finding::outcome)
          .reversed()
          .thenComparing(finding -> !finding.confirmed());

  /** What counts whoever is bound: published patterns, guidance, treaties between states. */
  private static final Set<String> NO_LAW = Set.of("g7", "pattern", "treaty");

  private final MeasureSet measures;
  private final Set<String> laws;
  private final Set<String> operators;
  private final PartyScreen screen;
  private final Optional<GoodsSearch> goods;
  private final Ledger ledger;

  /**
   * A decider.
   *
   * @param measures the measures
   * @param operators whose law counts; empty for all
   * @param screen looks parties up
   * @param goods finds codes for goods in words; absent if lines without codes are only reported
   * @param ledger quotas used so far
   */
  public Decider(
      MeasureSet measures,
      Set<String> operators,
      PartyScreen screen,
      Optional<GoodsSearch> goods,
      Ledger ledger) {
    this.measures = measures;
    this.laws =
        operators.isEmpty() ? new TreeSet<>(measures.operators()) : new TreeSet<>(operators);
    this.laws.removeAll(NO_LAW);
    Set<String> counted = new TreeSet<>(laws);
    counted.addAll(NO_LAW);
    this.operators = Set.copyOf(counted);
    this.screen = screen;
    this.goods = goods;
    this.ledger = ledger;
  }

  /** The decision by the law of the transaction's own day. */
  public Decision decide(Transaction transaction) {
    return decide(transaction, transaction.date());
  }

  /** The decision by the law of a day. */
  public Decision decide(Transaction transaction, LocalDate day) {
    Scene scene = new Scene(transaction, measures.facts());
    Law law = new Law(measures, operators, day);
    List<Finding> findings = new ArrayList<>();
    findings.addAll(new PartyStep(law, scene, screen).findings());
    findings.addAll(new MeasureStep(law, scene, ledger).findings());
    findings.addAll(new GoodsStep(law, scene, goods).findings());
    findings.addAll(new TreatyStep(law, scene).findings());
    return decision(transaction, day, findings);
  }

  private Decision decision(Transaction transaction, LocalDate day, List<Finding> all) {
    List<Finding> findings = new ArrayList<>();
    Set<String> caveats = new LinkedHashSet<>();
    for (Finding finding : all) {
      if (finding.kind().equals("gap") && finding.outcome() == Outcome.CLEAR) {
        caveats.add(finding.citation() + ": " + finding.summary());
      } else {
        findings.add(finding);
      }
    }
    Map<String, Set<String>> missing = missing(findings);
    Outcome outcome = Outcome.CLEAR;
    for (Finding finding : findings) {
      outcome = outcome.or(finding.outcome());
    }
    boolean unscreened = !screen.screens() && !transaction.parties().isEmpty();
    if (unscreened) {
      missing.put("parties (not screened: no register of lists)", new LinkedHashSet<>());
      outcome = outcome.or(Outcome.REVIEW);
    }
    findings.sort(BY_WEIGHT);
    List<Decision.Missing> unknown = new ArrayList<>();
    missing.forEach((path, ids) -> unknown.add(new Decision.Missing(path, List.copyOf(ids))));
    return new Decision(
        transaction.id(),
        transaction.kind(),
        day,
        outcome,
        findings,
        List.copyOf(caveats),
        unknown,
        byOperator(findings));
  }

  private static Map<String, Set<String>> missing(List<Finding> findings) {
    Map<String, Set<String>> missing = new LinkedHashMap<>();
    for (Finding finding : findings) {
      for (String path : finding.missing()) {
        Set<String> ids = missing.computeIfAbsent(path, key -> new LinkedHashSet<>());
        if (!finding.measure().isEmpty()) {
          ids.add(finding.measure());
        }
      }
    }
    return missing;
  }

  private Map<String, Outcome> byOperator(List<Finding> findings) {
    Map<String, Outcome> outcomes = new TreeMap<>();
    laws.forEach(law -> outcomes.put(law, Outcome.CLEAR));
    for (Finding finding : findings) {
      if (outcomes.containsKey(finding.operator())) {
        outcomes.merge(finding.operator(), finding.outcome(), Outcome::or);
      }
    }
    return outcomes;
  }
}
