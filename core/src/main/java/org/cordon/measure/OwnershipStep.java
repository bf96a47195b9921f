package org.cordon.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows the stated owners of a party and judges the same shares under each authority's rule. A
 * firm that is owned to the threshold counts as blocked itself, so its whole share in the next firm
 * counts and is not multiplied down.
 */
final class OwnershipStep {
  private static final int DEEPEST = 12;

  private final Law law;
  private final PartyStep lists;

  OwnershipStep(Law law, PartyStep lists) {
    this.law = law;
    this.lists = lists;
  }

  List<Finding> findings(Transaction.Party party, String about) {
    List<Finding> findings = new ArrayList<>();
    if (party.owners().isEmpty()) {
      return findings;
    }
    for (OwnershipRule rule : law.measures().ownership()) {
      if (rule.covers(law.day()) && law.operators().contains(rule.operator())) {
        judge(rule, party, about, findings);
      }
    }
    return findings;
  }

  private void judge(
      OwnershipRule rule, Transaction.Party party, String about, List<Finding> findings) {
    Stake stake = stake(rule, party.owners(), 0);
    if (!stake.chain.isEmpty()) {
      findings.add(finding(rule, party, about, stake));
    }
  }

  /** What listed holders have of a firm under a rule. */
  private static final class Stake {
    private final List<String> chain = new ArrayList<>();
    private final List<String> unstated = new ArrayList<>();
    private final Set<String> entries = new LinkedHashSet<>();
    private double sum;
    private double largest;
    private boolean controlled;

    double counted(OwnershipRule rule) {
      return rule.aggregate() ? sum : largest;
    }

    boolean owned(OwnershipRule rule) {
      return rule.owns(counted(rule)) || rule.control() && controlled;
    }
  }

  private Stake stake(OwnershipRule rule, List<Transaction.Holding> holdings, int depth) {
    Stake stake = new Stake();
    for (Transaction.Holding holding : holdings) {
      Set<String> listed = listed(rule, holding);
      Stake above = depth < DEEPEST ? stake(rule, holding.owners(), depth + 1) : new Stake();
      boolean blocked = !listed.isEmpty() || above.owned(rule);
      if (blocked || !above.chain.isEmpty()) {
        stake.entries.addAll(listed);
        stake.entries.addAll(above.entries);
        above.chain.forEach(link -> stake.chain.add(holding.entity().caption() + " < " + link));
        count(stake, holding, blocked, listed);
      }
    }
    return stake;
  }

  private static void count(
      Stake stake, Transaction.Holding holding, boolean blocked, Set<String> listed) {
    if (!blocked) {
      return;
    }
    double share = holding.share().orElse(0.0);
    if (holding.share().isEmpty() && !holding.control()) {
      stake.unstated.add(holding.entity().caption());
    }
    stake.sum += share;
    stake.largest = Math.max(stake.largest, share);
    stake.controlled |= holding.control();
    stake.chain.add(
        "%s (%s%s%s)"
                .formatted(
                    holding.entity().caption(),
                    holding
                        .share()
                        .map(each -> Numbers.shown(each) + " %")
                        .orElse("share not stated"),
                    holding.control() ? ", control" : "",
                    listed.isEmpty() ? ", owned by listed persons" : ", listed")
            + (holding.source().isEmpty() ? "" : " by " + holding.source()));
  }

  private Set<String> listed(OwnershipRule rule, Transaction.Holding holding) {
    Set<String> entries = new LinkedHashSet<>();
    for (PartyHit hit : lists.hits(holding.entity())) {
      if (hit.probability() >= PartyStep.SURE) {
        hit.entries().stream()
            .filter(entry -> counts(rule, entry))
            .forEach(entry -> entries.add(entry.source() + " " + entry.key()));
      }
    }
    return entries;
  }

  private boolean counts(OwnershipRule rule, PartyHit.Entry entry) {
    return lists.measures(entry).stream()
        .filter(each -> each.instrument().operator().equals(rule.operator()))
        .filter(each -> each.measure().subject().equals("asset-freeze"))
        .anyMatch(
            each -> rule.regime().isEmpty() || each.instrument().regime().equals(rule.regime()));
  }

  private static Finding finding(
      OwnershipRule rule, Transaction.Party party, String about, Stake stake) {
    boolean owned = stake.owned(rule);
    Outcome outcome = owned ? Outcome.PROHIBITED : Outcome.REVIEW;
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("party", party.entity().caption());
    facts.put("role", party.role());
    facts.put("counted", Numbers.shown(stake.counted(rule)) + " %");
    facts.put("threshold", threshold(rule));
    facts.put("control", stake.controlled ? "yes" : "not stated");
    List<String> evidence = new ArrayList<>(stake.chain);
    if (!rule.grounds().note().isEmpty()) {
      evidence.add(rule.grounds().note());
    }
    if (!owned) {
      evidence.add("the rule is not met on these facts: a warning, not a freeze");
    }
    List<String> missing =
        owned ? List.of() : stake.unstated.stream().map(name -> "share of " + name).toList();
    return new Finding(
        "ownership",
        outcome,
        "prohibited",
        rule.id(),
        rule.title(),
        "",
        rule.operator(),
        rule.grounds().summary(),
        "",
        rule.grounds().source(),
        rule.grounds().confirmed(),
        String.join("; ", stake.entries),
        about,
        "from " + rule.from(),
        facts,
        evidence,
        List.of("shares of listed holders below the threshold, and no control"),
        missing);
  }

  private static String threshold(OwnershipRule rule) {
    String share =
        rule.threshold()
            .map(least -> (rule.reached() ? "" : "more than ") + Numbers.shown(least) + " %")
            .orElse("none stated");
    return share
        + (rule.aggregate() ? ", shares added up" : ", shares not added up")
        + (rule.control() ? ", or control" : "");
  }
}
