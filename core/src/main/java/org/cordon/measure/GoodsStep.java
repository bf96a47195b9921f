package org.cordon.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goods lines without a code, or with one that does not fit the words: questions, never bans. */
final class GoodsStep {
  private static final int LIKELY = 5;

  private final MeasureSet measures;
  private final Scene scene;
  private final LocalDate day;
  private final Set<String> operators;
  private final Optional<GoodsSearch> search;

  GoodsStep(
      MeasureSet measures,
      Scene scene,
      LocalDate day,
      Set<String> operators,
      Optional<GoodsSearch> search) {
    this.measures = measures;
    this.scene = scene;
    this.day = day;
    this.operators = operators;
    this.search = search;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    List<Transaction.GoodsLine> lines = scene.transaction.goods();
    for (int i = 0; i < lines.size(); i++) {
      Transaction.GoodsLine line = lines.get(i);
      if (line.code().isEmpty()) {
        findings.add(withoutCode(line, i));
      } else if (!line.description().isEmpty() && isStrange(line)) {
        findings.add(strange(line, i));
      }
    }
    return findings;
  }

  private Finding withoutCode(Transaction.GoodsLine line, int index) {
    List<String> evidence = likely(line);
    boolean touched = evidence.stream().anyMatch(text -> text.contains("; touches "));
    String summary =
        touched
            ? "no goods code is given, and a likely one is touched by a measure"
            : "no goods code is given";
    return finding(line, index, summary, evidence, List.of("goods[" + index + "].code"));
  }

  private List<String> likely(Transaction.GoodsLine line) {
    List<String> evidence = new ArrayList<>();
    for (GoodsSearch.Likely likely :
        search.map(by -> by.search(line.description(), LIKELY)).orElse(List.of())) {
      Set<String> ids = new LinkedHashSet<>();
      measures.touching(likely.digits()).stream()
          .map(MeasureSet.CodeHit::entry)
          .filter(entry -> operators.contains(entry.instrument().operator()))
          .filter(entry -> entry.measure().validity().covers(day))
          .filter(entry -> !measures.isReplaced(entry.measure(), day))
          .filter(entry -> scene.does(entry.measure().scope()))
          .filter(entry -> scene.fits(entry.measure().scope(), Optional.of(line)))
          .forEach(entry -> ids.add(entry.measure().id()));
      evidence.add(
          "likely %s %s (%s)%s"
              .formatted(
                  GoodsCode.shown(likely.digits()),
                  likely.words(),
                  Numbers.shown(likely.score()),
                  ids.isEmpty() ? "" : "; touches " + String.join(", ", ids)));
    }
    return evidence;
  }

  /**
   * Whether the declared heading is none that the words suggest, though they clearly suggest one.
   */
  private boolean isStrange(Transaction.GoodsLine line) {
    return search
        .map(by -> by.search(line.description(), LIKELY))
        .filter(likely -> !likely.isEmpty() && likely.getFirst().score() > 0.9)
        .map(likely -> likely.stream().noneMatch(each -> sameChapter(each.digits(), line.code())))
        .orElse(false);
  }

  private static boolean sameChapter(String a, String b) {
    return a.startsWith(b.substring(0, 2));
  }

  private Finding strange(Transaction.GoodsLine line, int index) {
    return finding(line, index, "the code does not fit the description", likely(line), List.of());
  }

  private static Finding finding(
      Transaction.GoodsLine line,
      int index,
      String summary,
      List<String> evidence,
      List<String> missing) {
    Map<String, String> facts = new LinkedHashMap<>();
    MeasureStep.line(line, facts);
    return new Finding(
        "goods",
        Outcome.REVIEW,
        "",
        "",
        "",
        "",
        "",
        summary,
        "",
        "Harmonized System 2022, headings",
        true,
        "",
        "goods[" + index + "]",
        "",
        facts,
        evidence,
        List.of("the right code with at least six digits"),
        missing);
  }
}
