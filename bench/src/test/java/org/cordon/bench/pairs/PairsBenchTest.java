package org.cordon.bench.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.cordon.bench.Temp;
import org.cordon.bench.TestSchemata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class PairsBenchTest {
  @TempDir Path folder;

  /** Pairs whose score is written as their second name. */
  private static PairsReport report(Object... scoreAndLabel) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < scoreAndLabel.length; i += 2) {
      pairs.add(
          new Pair(
              i / 2 + 2,
              TestSchemata.named(i < 4 ? "Person" : "Company"),
              "name",
              scoreAndLabel[i].toString(),
              (boolean) scoreAndLabel[i + 1],
              i == 0 ? "STRONG" : "WEAK"));
    }
    return PairsBench.score(pairs, (schema, name1, name2) -> Double.parseDouble(name2));
  }

  @Test
  void measuresAtTheDefaultThreshold() {
    // At 0.08: true positives 0.9, 0.08; false positive 0.7; false negative 0.07; true negative
    // 0.01.
    Confusion confusion =
        report(0.9, true, 0.7, false, 0.08, true, 0.07, true, 0.01, false).atDefault();

    assertThat(confusion).isEqualTo(new Confusion(0.08, 2, 1, 1, 1));
    assertThat(confusion.precision()).isEqualTo(2 / 3.0);
    assertThat(confusion.recall()).isEqualTo(2 / 3.0);
    assertThat(confusion.f1()).isCloseTo(2 / 3.0, within(1e-15));
    assertThat(confusion.total()).isEqualTo(5);
  }

  @Test
  void findsTheBestThresholdAmongTheScores() {
    // F1 at 0.9: 2*1/(2+0+2) = 0.5; at 0.7: 0.4; at 0.5: 4/6; at 0.4: 6/7; at 0.1: 6/8.
    Confusion best = report(0.9, true, 0.7, false, 0.5, true, 0.4, true, 0.1, false).best();

    assertThat(best.threshold()).isEqualTo(0.4);
    assertThat(best.f1()).isCloseTo(6 / 7.0, within(1e-15));
  }

  @Test
  void takesTheLowerOfTwoBestThresholds() {
    // At 0.9: one of two found, none wrong: 2/3. At 0.3: both found, two wrong: 4/6. The same, so
    // the lower one.
    Confusion best = report(0.9, true, 0.6, false, 0.5, false, 0.3, true).best();

    assertThat(best.threshold()).isEqualTo(0.3);
  }

  @Test
  void equalScoresAreDecidedTogether() {
    assertThat(report(0.8, true, 0.8, false, 0.8, true).best())
        .isEqualTo(new Confusion(0.8, 2, 1, 0, 0));
  }

  @Test
  void nothingFoundCountsAsZero() {
    Confusion confusion = report(0.1, false, 0.2, false).atDefault();

    assertThat(confusion.precision()).isZero();
    assertThat(confusion.recall()).isZero();
    assertThat(confusion.f1()).isZero();
  }

  @Property
  void noThresholdBeatsTheBest(
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 1) Double> scores,
      @ForAll int labels,
      @ForAll @DoubleRange(min = 0, max = 1) double other) {
    Object[] pairs = new Object[scores.size() * 2];
    for (int i = 0; i < scores.size(); i++) {
      pairs[2 * i] = scores.get(i);
      pairs[2 * i + 1] = (labels >> i & 1) == 1;
    }
    PairsReport report = report(pairs);

    assertThat(report.best().f1()).isGreaterThanOrEqualTo(Confusion.at(other, report.pairs()).f1());
  }

  @Test
  void listsWrongDecisionsFurthestFirst() {
    PairsReport report = report(0.9, true, 0.1, false, 0.5, true, 0.01, true);

    assertThat(report.wrong()).extracting(ScoredPair::score).containsExactly(0.01, 0.1);
    assertThat(report.text(1))
        .contains(
            "Decided wrongly at the default threshold: 2\n"
                + "  line 5  0.0100  is a match  Company: name | 0.01\n")
        .doesNotContain("line 3");
    assertThat(report.text(0)).doesNotContain("Decided wrongly");
  }

  @Test
  void textSlicesBySchemaAndQuality() {
    String text = report(0.9, true, 0.7, false, 0.01, true).text(0);

    assertThat(text.lines().map(line -> line.replaceAll(" {2,}", "|")))
        .contains(
            "schema Company|0.0800|1|0.0000|0.0000|0.0000|0|1",
            "schema Person|0.0800|2|0.5000|1.0000|0.6667|1|0",
            "quality STRONG|0.0800|1|1.0000|1.0000|1.0000|0|0");
  }

  @Test
  void jsonHasTheDocumentedShape() {
    JsonNode json = JsonMapper.shared().readTree(report(0.9, true, 0.7, false, 0.04, true).json());

    assertThat(json.propertyNames()).startsWith("threshold", "precision", "recall", "f1");
    assertThat(json.get("threshold").doubleValue()).isEqualTo(0.08);
    assertThat(json.get("precision").doubleValue()).isEqualTo(0.5);
    assertThat(json.get("recall").doubleValue()).isEqualTo(0.5);
    assertThat(json.get("f1").doubleValue()).isEqualTo(0.5);
    assertThat(json.get("best").get("threshold").doubleValue()).isEqualTo(0.04);
    assertThat(json.get("best").get("f1").doubleValue()).isEqualTo(0.8);
  }

  private List<Pair> read(String... lines) {
    Path file = Temp.file(folder, "pairs.csv", lines);
    return new PairsFile(
            name -> Optional.of(name).filter("Person"::equals).map(TestSchemata::named))
        .read(file);
  }

  @Test
  void readsPairs() {
    assertThat(read("quality,is_match,name2,name1,schema,x", "WEAK,True,B,A,Person,y"))
        .containsExactly(new Pair(2, TestSchemata.named("Person"), "A", "B", true, "WEAK"));
  }

  @Test
  void tellsBadLabelWithItsLine() {
    assertThatThrownBy(
            () -> read("schema,name1,name2,is_match", "Person,A,B,true", "Person,A,B,yes"))
        .hasMessage("pairs.csv:3: is_match: expected true or false, found (yes)");
  }

  @Test
  void tellsUnknownSchemaWithItsLine() {
    assertThatThrownBy(() -> read("schema,name1,name2,is_match", "Ghost,A,B,true"))
        .hasMessage("pairs.csv:2: schema: expected a known schema such as Person, found (Ghost)");
  }

  @Test
  void tellsMissingColumnAndName() {
    assertThatThrownBy(() -> read("schema,name1,name2", "Person,A,B"))
        .hasMessageContaining("(is_match)");
    assertThatThrownBy(() -> read("schema,name1,name2,is_match", "Person,,B,true"))
        .hasMessage("pairs.csv:2: name1: expected a value, found none");
  }
}
