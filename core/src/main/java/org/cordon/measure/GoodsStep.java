package org.cordon.measure;

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
  private static final double CLEARLY = 0.9;

  private final Law law;
  private final Scene scene;
  private final Optional<GoodsSearch> search;

  GoodsStep(Law law, Scene scene, Optional<GoodsSearch> search) {
    this.law = law;
    this.scene = scene;
    this.search = search;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    List<Transaction.GoodsLine> lines = scene.transaction.goods();
    for (int i = 0; i < lines.size(); i++) {
      Transaction.GoodsLine line = lines.get(i);
      if (!line.description().isEmpty() || line.code().isEmpty()) {
        look(line, i, findings);
      }
    }
    return findings;
  }

  private void look(Transaction.GoodsLine line, int index, List<Finding> findings) {
    if (line.code().isEmpty()) {
      findings.add(withoutCode(line, index, suggested(line)));
    } else if (isStrange(line)) {
      String summary = "the code does not fit the description";
      findings.add(finding(line, index, summary, suggested(line), List.of()));
    }
  }

  private static Finding withoutCode(Transaction.GoodsLine line, int index, List<String> evidence) {
    boolean touched = evidence.stream().anyMatch(text -> text.contains("; touches "));
    String summary =
        touched
            ? "no goods code is given, and a likely one is touched by a measure"
            : "no goods code is given";
    return finding(line, index, summary, evidence, List.of("goods[" + index + "].code"));
  }

  private List<String> suggested(Transaction.GoodsLine line) {
    if (search.isEmpty()) {
      return List.of();
    }
    List<String> evidence = evidence(line, search.get().suggest(line.description(), LIKELY));
    String limits = search.get().limits();
    if (!limits.isEmpty()) {
      evidence.add(limits);
    }
    return evidence;
  }

  private List<String> evidence(Transaction.GoodsLine line, List<GoodsSearch.Likely> found) {
    List<String> evidence = new ArrayList<>();
    for (GoodsSearch.Likely likely : found) {
      Set<String> ids = new LinkedHashSet<>();
      law.measures().touching(likely.digits()).stream()
          .map(MeasureSet.CodeHit::entry)
          .filter(law::holds)
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
    List<GoodsSearch.Likely> likely =
        search.map(by -> by.search(line.description(), LIKELY)).orElse(List.of());
    return !likely.isEmpty()
        && likely.getFirst().score() > CLEARLY
        && likely.stream().noneMatch(each -> sameChapter(each.digits(), line.code()));
  }

  private static boolean sameChapter(String a, String b) {
    return a.startsWith(b.substring(0, 2));
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
