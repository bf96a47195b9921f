package org.cordon.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Statement;
import org.cordon.name.Name;
import org.cordon.name.NameAnalyzer;
import org.cordon.register.Facts;
import org.cordon.register.IdentifierKind;
import org.cordon.register.NameTable;
import org.cordon.register.Register;
import org.cordon.register.Target;

/** Tells a match as evidence, each row with the place in the list that it rests on. */
final class MatchExplanation {
  private static final Evidence NO_NAME = new Evidence("prior", "no name compared", "", "", "", 0);

  private MatchExplanation() {}

  static Explanation of(Register register, Target target, int listedName, Match.Asked asked) {
    NameExplanation.Told told =
        listedName < 0 || asked.name().isEmpty()
            ? new NameExplanation.Told(List.of(NO_NAME), List.of(0d))
            : names(register, target, listedName, asked.name().get());
    List<Evidence> rows = new ArrayList<>(told.rows());
    int nameRows = rows.size();
    Facts askedFacts = Facts.of(asked.party(), List.of());
    Facts listedFacts = register.facts(target.ordinal());
    List<Stating> entries = stating(askedFacts, target);
    for (ContextEvidence.Finding finding : ContextEvidence.compare(askedFacts, listedFacts)) {
      rows.add(evidence(finding, asked.party(), entries));
    }
    WhatIfs changes = new WhatIfs(rows.stream().mapToDouble(Evidence::logOdds).sum());
    changes.names(told.rows(), told.ifEqual());
    rows.subList(nameRows, rows.size()).forEach(changes::fact);
    for (String feature : WhatIfs.unstated(askedFacts, listedFacts)) {
      changes.unstated(feature, listedValues(feature, entries));
    }
    rows.add(calibration(rows));
    return new Explanation(rows, changes.list());
  }

  private static String listedValues(String feature, List<Stating> entries) {
    Set<String> properties = properties(feature);
    return entries.stream()
        .flatMap(stating -> statements(stating.entry()).stream())
        .filter(statement -> properties.contains(statement.property()))
        .map(Statement::value)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** What brings the sum of the evidence to the calibrated log-odds. */
  static Evidence calibration(List<Evidence> rows) {
    double sum = rows.stream().mapToDouble(Evidence::logOdds).sum();
    return new Evidence(
        "calibration", "measured", "", "", "", Calibration.standard().logOdds(sum) - sum);
  }

  private static NameExplanation.Told names(
      Register register, Target target, int listedName, Name asked) {
    ListEntry entry = target.entries().get(register.nameEntry(listedName));
    Statement statement = entry.subject().statements().get(register.nameStatement(listedName));
    Name listed = new NameAnalyzer().analyze(statement.value(), asked.kind());
    boolean weak = NameTable.weak(register.names().head(listedName));
    NameComparison comparison = new PairComparison().compare(asked, listed, weak);
    NameExplanation.Told told =
        NameExplanation.told(asked, listed, comparison, weak, field(entry, statement));
    List<Evidence> rows = told.rows();
    double sum = rows.stream().mapToDouble(Evidence::logOdds).sum();
    if (sum < NameEvidence.FLOOR) {
      rows.add(
          new Evidence(
              "name.floor", "other names prove little", "", "", "", NameEvidence.FLOOR - sum));
      told.ifEqual().add(NameEvidence.FLOOR - sum);
    }
    return told;
  }

  private static String field(ListEntry entry, Statement statement) {
    String field = statement.field().isEmpty() ? statement.property() : statement.field();
    return entry.source() + " " + entry.key() + " " + field;
  }

  private static Evidence evidence(
      ContextEvidence.Finding finding, Entity party, List<Stating> entries) {
    Set<String> properties = properties(finding.feature());
    List<String> asked = new ArrayList<>();
    for (Statement statement : party.statements()) {
      if (properties.contains(statement.property())) {
        asked.add(statement.value());
      }
    }
    Set<String> listed = new LinkedHashSet<>();
    String field = "";
    for (ListEntry entry : supportingFirst(finding, entries)) {
      for (Statement statement : statements(entry)) {
        if (properties.contains(statement.property())) {
          field = field.isEmpty() ? field(entry, statement) : field;
          listed.add(statement.value());
        }
      }
    }
    return new Evidence(
        finding.feature(),
        finding.rule(),
        String.join("; ", asked),
        String.join("; ", listed),
        field,
        finding.logOdds());
  }

  /** An entry of a target and what its facts give by themselves. */
  private record Stating(ListEntry entry, List<ContextEvidence.Finding> findings) {
    boolean gives(ContextEvidence.Finding finding) {
      return findings.stream()
          .anyMatch(
              own -> own.feature().equals(finding.feature()) && own.rule().equals(finding.rule()));
    }
  }

  /** The entries of a target; what one gives by itself matters only where there are others. */
  private static List<Stating> stating(Facts asked, Target target) {
    boolean several = target.entries().size() > 1;
    return target.entries().stream()
        .map(entry -> new Stating(entry, several ? findings(asked, entry) : List.of()))
        .toList();
  }

  private static List<ContextEvidence.Finding> findings(Facts asked, ListEntry entry) {
    return ContextEvidence.compare(asked, Facts.of(entry.subject(), entry.details()));
  }

  /**
   * The entries of a target, first those that give the finding by themselves: the facts of all
   * entries are compared together, but one of them is cited.
   */
  private static List<ListEntry> supportingFirst(
      ContextEvidence.Finding finding, List<Stating> entries) {
    return entries.stream()
        .sorted(Comparator.comparing(stating -> !stating.gives(finding)))
        .map(Stating::entry)
        .toList();
  }

  /**
   * What {@link Facts} are made of: the statements of the subject and of its identity documents.
   */
  static List<Statement> statements(ListEntry entry) {
    List<Statement> statements = new ArrayList<>(entry.subject().statements());
    for (Entity detail : entry.details()) {
      if (detail.schema().isA("Identification")) {
        detail.statements().stream()
            .filter(statement -> IdentifierKind.properties().contains(statement.property()))
            .forEach(statements::add);
      }
    }
    return statements;
  }

  static Set<String> properties(String feature) {
    return switch (feature) {
      case "date" -> Set.of("birthDate", "incorporationDate");
      case "country" ->
          Set.of(
              "nationality",
              "citizenship",
              "flag",
              "pastFlags",
              "country",
              "jurisdiction",
              "mainCountry",
              "birthCountry");
      case "gender" -> Set.of("gender");
      case "birth-place" -> Set.of("birthPlace");
      default -> IdentifierKind.properties();
    };
  }

  /** One line for a table: how many parts agree and how, then what else was compared. */
  static String summary(List<Evidence> rows) {
    Map<String, Integer> rules = new LinkedHashMap<>();
    int agreeing = 0;
    List<String> rest = new ArrayList<>();
    for (Evidence row : rows) {
      if (row.feature().equals("name.part") && row.logOdds() > 0) {
        agreeing += row.asked().split(" ", -1).length; // parts run together count each
        if (!row.rule().equals("equal")) {
          rules.merge(row.rule(), 1, Integer::sum);
        }
      } else if (row.feature().equals("name.part")) {
        rest.add(left(row));
      } else if (!row.feature().equals("prior") && !row.feature().equals("calibration")) {
        rest.add(told(row));
      }
    }
    StringBuilder line = new StringBuilder();
    line.append(agreeing).append(agreeing == 1 ? " name part agrees" : " name parts agree");
    if (!rules.isEmpty()) {
      List<String> counted = new ArrayList<>();
      rules.forEach((rule, count) -> counted.add(count + " " + rule));
      line.append(" (").append(String.join(", ", counted)).append(")");
    }
    rest.forEach(item -> line.append("; ").append(item));
    return line.toString();
  }

  /** The commonest findings in plain words; the evidence table has the exact rule. */
  private static String told(Evidence row) {
    String plain =
        switch (row.feature()) {
          case "date" -> row.rule().equals("equal") ? "same date" : "";
          case "country" -> row.rule().equals("different") ? "another country" : "same country";
          default -> row.rule().equals("equal") && isNumber(row) ? "same number" : "";
        };
    return plain.isEmpty() ? row.feature() + " " + row.rule() : plain;
  }

  private static boolean isNumber(Evidence row) {
    return row.feature().startsWith("identifier");
  }

  private static String left(Evidence row) {
    return switch (row.rule()) {
      case "missing-here" -> "not asked: " + row.listed();
      case "missing-there" -> "not listed: " + row.asked();
      default -> row.asked() + " is not " + row.listed();
    };
  }
}
