package org.cordon.measure;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cordon.entity.Entity;

/** The first step: every name in the papers against the lists, and what being listed means. */
final class PartyStep {
  /** From this probability a hit counts as the listed subject itself. */
  static final double SURE = 0.65;

  private final Law law;
  private final Scene scene;
  private final PartyScreen screen;
  private final Map<Entity, List<PartyHit>> screened = new IdentityHashMap<>();
  private final Set<String> sureSources = new LinkedHashSet<>();

  PartyStep(Law law, Scene scene, PartyScreen screen) {
    this.law = law;
    this.scene = scene;
    this.screen = screen;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    List<Transaction.Party> parties = scene.transaction.parties();
    for (int i = 0; i < parties.size(); i++) {
      Transaction.Party party = parties.get(i);
      hits(party.entity(), party.role(), "parties[" + i + "]", findings);
      findings.addAll(new OwnershipStep(law, this).findings(party, "parties[" + i + "]"));
    }
    scene.transaction.vessel().ifPresent(vessel -> hits(vessel, "vessel", "vessel", findings));
    if (scene.transaction.kind() == Transaction.Kind.PAYMENT) {
      texts(findings);
    }
    scene.values.put("hitSources", List.copyOf(sureSources));
    return findings;
  }

  /**
   * Names in the free text of a payment and in its goods: nobody gave them a field of their own.
   */
  private void texts(List<Finding> findings) {
    text(scene.transaction.endUse(), "endUse", findings);
    List<Transaction.GoodsLine> lines = scene.transaction.goods();
    for (int i = 0; i < lines.size(); i++) {
      text(lines.get(i).description(), "goods[" + i + "]", findings);
    }
  }

  private void text(String text, String part, List<Finding> findings) {
    if (!text.isEmpty()) {
      for (PartyScreen.TextHit found : screen.spot(text)) {
        String about = part.equals("endUse") ? "endUse[" + found.start() + "]" : part;
        hit(found.hit(), found.text(), "named in the text", about, findings);
      }
    }
  }

  /** The hits; looked up once, however many rules ask for them. */
  List<PartyHit> hits(Entity entity) {
    return screened.computeIfAbsent(entity, screen::screen);
  }

  private void hits(Entity entity, String role, String about, List<Finding> findings) {
    hits(entity).forEach(hit -> hit(hit, entity.caption(), role, about, findings));
  }

  private void hit(PartyHit hit, String asked, String role, String about, List<Finding> findings) {
    for (PartyHit.Entry entry : hit.entries()) {
      if (hit.probability() >= SURE) {
        sureSources.add(entry.source());
      }
      List<MeasureSet.Entry> named = measures(entry);
      for (MeasureSet.Entry measure : named) {
        findings.add(finding(measure, hit, entry, asked, role, about));
      }
      if (named.isEmpty() && listing(entry).findAny().isEmpty()) {
        findings.add(bare(hit, entry, asked, role, about));
      }
    }
  }

  /** The measures in force, of the laws asked about, that a list entry falls under. */
  List<MeasureSet.Entry> measures(PartyHit.Entry entry) {
    return listing(entry).filter(law::holds).toList();
  }

  /** The measures of any law and day that a list entry falls under. */
  private Stream<MeasureSet.Entry> listing(PartyHit.Entry entry) {
    return law.measures().listed().stream().filter(each -> isAbout(each, entry));
  }

  private static boolean isAbout(MeasureSet.Entry each, PartyHit.Entry entry) {
    Optional<Measure.ListRule> rule = each.measure().listed();
    if (rule.isEmpty() || !rule.get().sources().contains(entry.source())) {
      return false;
    }
    return rule.get().programs().isEmpty()
        || entry.programs().stream().anyMatch(program -> names(rule.get(), program));
  }

  private static boolean names(Measure.ListRule rule, String program) {
    String lower = program.toLowerCase(Locale.ROOT);
    return rule.programs().stream().anyMatch(lower::contains);
  }

  private Finding finding(
      MeasureSet.Entry measure,
      PartyHit hit,
      PartyHit.Entry entry,
      String asked,
      String role,
      String about) {
    Map<String, String> facts = facts(hit, asked, role);
    String touched = entry.source() + " " + entry.key() + " (" + entry.edition() + ")";
    if (hit.probability() < SURE) {
      return Findings.open(
          "party",
          measure,
          touched,
          about,
          facts,
          List.of(hit.why(), "the match is not sure: clear if " + asked + " is somebody else"),
          List.of(),
          true);
    }
    Lifting.Left left = Lifting.of(measure, scene.transaction, scene.values, law.day());
    List<String> evidence = new ArrayList<>(List.of(hit.why()));
    evidence.addAll(left.evidence());
    return Findings.of(
        "party",
        measure,
        touched,
        about,
        new Lifting.Left(left.outcome(), evidence, left.wouldChange()),
        facts,
        true);
  }

  /** A list for which no measure is held: being on it is a reason to look. */
  private Finding bare(
      PartyHit hit, PartyHit.Entry entry, String asked, String role, String about) {
    return new Finding(
        "party",
        Outcome.REVIEW,
        "",
        "",
        "",
        "",
        "",
        "listed on " + entry.source() + ", for which no measure is held",
        "",
        entry.edition(),
        true,
        entry.source() + " " + entry.key(),
        about,
        "",
        facts(hit, asked, role),
        List.of(hit.why()),
        List.of("clear if " + asked + " is somebody else"),
        List.of());
  }

  private static Map<String, String> facts(PartyHit hit, String asked, String role) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("party", asked);
    facts.put("role", role);
    facts.put("listed", hit.caption());
    facts.put("probability", Numbers.shown(hit.probability()));
    return facts;
  }
}
