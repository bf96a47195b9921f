package org.cordon.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.entity.Statement;
import org.cordon.name.Name;
import org.cordon.name.NameAnalyzer;
import org.cordon.name.NameKind;
import org.cordon.name.PartKind;
import org.cordon.name.Rule;
import org.cordon.register.Facts;
import org.cordon.register.Register;
import org.cordon.register.Target;

/**
 * The plain twin of {@link Matcher}: compares a party with every name of every target. Slow, and
 * written to be read.
 */
final class BruteForce {
  /**
   * A target's best score; and its best among the names that must be retrieved, far below zero if
   * none must be.
   */
  record Scored(double best, double bestOfRetrievable) {
    static final double NOTHING = -1e9;
  }

  private record Listed(Map<NameKind, Name> byKind, boolean weak) {}

  private record Subject(Target target, List<Listed> names, Facts facts) {}

  private final NameAnalyzer analyzer = new NameAnalyzer();
  private final PairComparison comparison = new PairComparison();
  private final List<Subject> subjects = new ArrayList<>();

  BruteForce(Register register) {
    for (int i = 0; i < register.size(); i++) {
      Target target = register.target(i);
      List<Listed> names = new ArrayList<>();
      List<Entity> details = new ArrayList<>();
      List<Statement> statements = new ArrayList<>();
      for (ListEntry entry : target.entries()) {
        details.addAll(entry.details());
        statements.addAll(entry.subject().statements());
        addNames(entry.subject(), names);
      }
      Entity whole = new Entity("", target.subject().schema(), statements);
      subjects.add(new Subject(target, names, Facts.of(whole, details)));
    }
  }

  private void addNames(Entity subject, List<Listed> names) {
    Set<NameKind> kinds =
        subject.schema().name().equals("LegalEntity")
            ? Set.of(NameKind.PERSON, NameKind.ORGANISATION)
            : Set.of(NameKind.of(subject.schema()));
    for (Statement statement : subject.statements()) {
      if (Set.of("name", "alias", "weakAlias").contains(statement.property())) {
        Map<NameKind, Name> byKind = new TreeMap<>();
        kinds.forEach(kind -> byKind.put(kind, analyzer.analyze(statement.value(), kind)));
        names.add(new Listed(byKind, statement.property().equals("weakAlias")));
      }
    }
  }

  /** The scores of all comparable targets by their number. */
  Map<Integer, Scored> scores(Question question) {
    Entity party = question.party();
    Set<String> comparable = Model.standard().comparableWith(party.schema());
    Facts facts = Facts.of(party, List.of());
    List<Name> asked = Party.names(party, analyzer);
    Map<Integer, Scored> scores = new TreeMap<>();
    for (Subject subject : subjects) {
      boolean wanted =
          question.sources().isEmpty()
              || question.sources().contains(subject.target().entries().getFirst().source());
      if (wanted && comparable.contains(subject.target().subject().schema().name())) {
        scores.put(subject.target().ordinal(), score(subject, asked, facts));
      }
    }
    return scores;
  }

  private Scored score(Subject subject, List<Name> asked, Facts facts) {
    boolean identified = shareIdentifier(facts, subject.facts());
    double best = Scored.NOTHING;
    double retrievable = identified && asked.isEmpty() ? 0 : Scored.NOTHING;
    for (Name name : asked) {
      for (Listed listed : subject.names()) {
        Name other = listed.byKind().get(name.kind());
        if (other != null && !other.parts().isEmpty()) {
          NameComparison compared = comparison.compare(name, other, listed.weak());
          double score = sum(name, other, compared, listed.weak());
          score = identified ? Math.max(NameEvidence.FLOOR, score) : score;
          best = Math.max(best, score);
          if (identified || isLed(name, compared)) {
            retrievable = Math.max(retrievable, score);
          }
        }
      }
    }
    double context = ContextEvidence.score(facts, subject.facts());
    Calibration calibration = Calibration.standard();
    return new Scored(
        calibration.logOdds(Math.max(best, retrievable) + context),
        calibration.logOdds(retrievable + context));
  }

  private static double sum(Name asked, Name listed, NameComparison compared, boolean weak) {
    return NameExplanation.of(asked, listed, compared, weak, "").stream()
        .mapToDouble(Evidence::logOdds)
        .sum();
  }

  /** Whether a part that leads to candidates was aligned by its form, not just as an initial. */
  private static boolean isLed(Name asked, NameComparison compared) {
    boolean anyLeader = asked.parts().stream().anyMatch(part -> leads(part.kind()));
    for (int i = 0; i < compared.alignedCount; i++) {
      int pair = compared.aligned[i];
      for (int part = 0; part < asked.parts().size(); part++) {
        boolean covered = (compared.askedMask(pair) & 1 << part) != 0;
        boolean leader = !anyLeader || leads(asked.parts().get(part).kind());
        if (covered && leader && compared.rule(pair) != Rule.INITIAL) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean leads(PartKind kind) {
    return switch (kind) {
      case INITIAL, PARTICLE, TITLE, ORG_FORM, STOP -> false;
      case WORD, PATRONYMIC, GENERIC, NUMBER, PLACE -> true;
    };
  }

  private static boolean shareIdentifier(Facts asked, Facts listed) {
    Set<Long> hashes = new HashSet<>();
    for (long identifier : asked.identifiers()) {
      hashes.add(Facts.hash(identifier));
    }
    for (long identifier : listed.identifiers()) {
      if (hashes.contains(Facts.hash(identifier))) {
        return true;
      }
    }
    return false;
  }
}
