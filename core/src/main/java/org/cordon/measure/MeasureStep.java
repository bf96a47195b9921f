package org.cordon.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Steps two to six: destination and route, goods, end use, vessel, payment. */
final class MeasureStep {
  private final Law law;
  private final Scene scene;
  private final LocalDate day;
  private final Ledger ledger;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> touchedInstruments = new HashSet<>();

  MeasureStep(Law law, Scene scene, Ledger ledger) {
    this.law = law;
    this.scene = scene;
    this.day = law.day();
    this.ledger = ledger;
  }

  List<Finding> findings() {
    goods();
    List<MeasureSet.Entry> gaps = new ArrayList<>();
    for (MeasureSet.Entry entry : law.measures().about(scene.activities)) {
      if (law.holds(entry)) {
        if (entry.measure().effect() == Effect.GAP) {
          gaps.add(entry);
        } else {
          test(entry);
        }
      }
    }
    gaps.forEach(this::gap);
    return findings;
  }

  private void goods() {
    List<Transaction.GoodsLine> lines = scene.transaction.goods();
    for (int i = 0; i < lines.size(); i++) {
      Transaction.GoodsLine line = lines.get(i);
      Set<String> seen = new HashSet<>();
      if (!line.code().isEmpty()) {
        for (MeasureSet.CodeHit hit : law.measures().touching(line.code())) {
          code(hit, i, "", seen);
        }
        for (String moved : GoodsCode.moved(line.code(), line.edition())) {
          for (MeasureSet.CodeHit hit : law.measures().touching(moved)) {
            code(hit, i, moved, seen);
          }
        }
      }
    }
  }

  /** The longest code of a measure decides; shorter ones of the same measure add nothing. */
  private void code(MeasureSet.CodeHit hit, int index, String moved, Set<String> seen) {
    MeasureSet.Entry entry = hit.entry();
    Measure measure = entry.measure();
    Transaction.GoodsLine line = scene.transaction.goods().get(index);
    boolean fits =
        law.holds(entry)
            && scene.does(measure.scope())
            && scene.fits(measure.scope(), Optional.of(line));
    if (!fits || !seen.add(measure.id())) {
      return;
    }
    List<String> doubts = doubts(hit, line, moved);
    judge(entry, index, shown(hit.code()), doubts, measure.goods().orElseThrow().confirmed());
  }

  private static List<String> doubts(
      MeasureSet.CodeHit hit, Transaction.GoodsLine line, String moved) {
    List<String> doubts = new ArrayList<>();
    if (!hit.contains()) {
      doubts.add(
          "the declared code %s contains the listed code %s: declare more digits"
              .formatted(GoodsCode.shown(line.code()), GoodsCode.shown(hit.code().digits())));
    }
    if (hit.code().part()) {
      doubts.add("only part of the code is listed; the words decide: " + hit.code().words());
    }
    if (!moved.isEmpty()) {
      doubts.add(
          "the code is of HS "
              + line.edition()
              + "; in HS 2022 these goods stand in "
              + GoodsCode.shown(moved)
              + " (correlation not confirmed)");
    }
    boolean foreign =
        hit.code().digits().length() > GoodsCode.COMMON && line.nomenclature().equals("HS");
    if (foreign && hit.contains()) {
      doubts.add("the listed code has digits of a national nomenclature: compare the words");
    }
    return doubts;
  }

  private static String shown(GoodsRule.Code code) {
    return code.words().isEmpty()
        ? GoodsCode.shown(code.digits())
        : GoodsCode.shown(code.digits()) + " " + code.words();
  }

  private void test(MeasureSet.Entry entry) {
    Measure measure = entry.measure();
    if (!measure.isOfLines()) {
      if (scene.fits(measure.scope(), Optional.empty())) {
        judge(entry, -1, "", List.of(), true);
      }
      return;
    }
    List<Transaction.GoodsLine> lines = scene.transaction.goods();
    for (int i = 0; i < lines.size(); i++) {
      if (scene.fits(measure.scope(), Optional.of(lines.get(i)))) {
        Optional<String> entryName = listEntry(measure, lines.get(i));
        if (entryName.isPresent()) {
          judge(entry, i, entryName.get(), List.of(), true);
        }
      }
    }
  }

  /** The control-list entry by which the measure catches the line; empty text if by words alone. */
  private static Optional<String> listEntry(Measure measure, Transaction.GoodsLine line) {
    if (measure.goods().isEmpty()) {
      return Optional.of("");
    }
    GoodsRule rule = measure.goods().get();
    Optional<String> list = line.lists().stream().filter(rule.lists()::contains).findFirst();
    String eccn = line.eccn();
    if (list.isPresent() || eccn.isEmpty()) {
      return list;
    }
    boolean any = rule.eccn().contains("*") && !eccn.equals("EAR99");
    return any || rule.eccn().stream().anyMatch(each -> isEntry(eccn, each))
        ? Optional.of(eccn)
        : Optional.empty();
  }

  /** {@code 5A992.c} lies under {@code 5A992}. */
  private static boolean isEntry(String stated, String listed) {
    return stated.equals(listed) || stated.startsWith(listed + ".");
  }

  private void judge(
      MeasureSet.Entry entry, int index, String name, List<String> given, boolean confirmed) {
    Measure measure = entry.measure();
    FactValues values = index < 0 ? scene.values : scene.lines.get(index);
    Truth truth = measure.when().test(values);
    boolean unseen = truth == Truth.UNKNOWN && measure.subject().equals("typology");
    if (truth == Truth.FALSE || unseen) {
      return;
    }
    List<String> doubts = new ArrayList<>(given);
    measure
        .validity()
        .textAsOf()
        .filter(day::isBefore)
        .ifPresent(text ->
            doubts.add(
                "the text held is of %s and the days of its parts are not: %s needs the older text"
                    .formatted(text, day)));
    String about = index < 0 ? "" : "goods[" + index + "]";
    Map<String, String> facts = Findings.facts(scene, day, measure, values);
    if (index >= 0) {
      line(scene.transaction.goods().get(index), facts);
    }
    String kind = kind(measure);
    touchedInstruments.add(entry.instrument().id() + " " + index);
    if (truth == Truth.UNKNOWN) {
      List<String> missing =
          measure.when().missing(values).stream().map(fact -> path(fact, about)).toList();
      findings.add(Findings.open(kind, entry, name, about, facts, doubts, missing, confirmed));
    } else if (!doubts.isEmpty()) {
      findings.add(Findings.open(kind, entry, name, about, facts, doubts, List.of(), confirmed));
    } else if (measure.quota().isPresent()) {
      findings.add(new QuotaStep(scene, day, ledger).finding(entry, index, name, facts, confirmed));
    } else {
      Lifting.Left left = Lifting.of(entry, scene.transaction, values, day);
      findings.add(Findings.of(kind, entry, name, about, left, facts, confirmed));
    }
  }

  private String path(String fact, String about) {
    if (FactSchema.isOfLine(fact)) {
      return about + "." + fact;
    }
    return law.measures().facts().declared(fact).isPresent() ? "facts." + fact : fact;
  }

  static void line(Transaction.GoodsLine line, Map<String, String> facts) {
    if (!line.code().isEmpty()) {
      facts.put("code", GoodsCode.shown(line.code()));
    }
    if (!line.description().isEmpty()) {
      facts.put("description", line.description());
    }
    if (!line.origin().isEmpty()) {
      facts.put("origin", line.origin());
    }
  }

  private static String kind(Measure measure) {
    return measure.subject().equals("typology") ? "typology" : "measure";
  }

  /** A known gap of an instrument's tables, where nothing of the instrument was touched. */
  private void gap(MeasureSet.Entry entry) {
    Measure measure = entry.measure();
    int lines = Math.max(1, scene.transaction.goods().size());
    for (int i = 0; i < lines; i++) {
      boolean hasLine = i < scene.transaction.goods().size();
      Optional<Transaction.GoodsLine> line =
          hasLine ? Optional.of(scene.transaction.goods().get(i)) : Optional.empty();
      boolean untouched =
          !touchedInstruments.contains(entry.instrument().id() + " " + (hasLine ? i : -1));
      FactValues values = hasLine ? scene.lines.get(i) : scene.values;
      if (untouched
          && scene.fits(measure.scope(), line)
          && measure.when().test(values) != Truth.FALSE) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("date", day.toString());
        line.ifPresent(each -> line(each, facts));
        findings.add(
            Findings.of(
                "gap",
                entry,
                "",
                hasLine ? "goods[" + i + "]" : "",
                new Lifting.Left(measure.outcome(), List.of(), List.of()),
                facts,
                true));
      }
    }
  }
}
