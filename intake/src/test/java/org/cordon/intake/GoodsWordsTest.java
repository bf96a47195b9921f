package org.cordon.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cordon.intake.goods.GoodsWords;
import org.cordon.intake.goods.HeadingVectors;
import org.cordon.intake.goods.SentenceModel;
import org.cordon.measure.GoodsSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings for goods in words, by meaning and by both ways together. */
final class GoodsWordsTest {
  private final GoodsWords words = new GoodsWords();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          snow crab clusters, cooked, frozen   | 0306
          marine diesel engine, 6 cylinders    | 8408
          dining table, solid oak              | 9403
          passenger aircraft seats             | 9401
          """)
  void theHeadingIsAmongTheFirstFive(String description, String heading) {
    assertThat(words.suggest(description, 5))
        .extracting(GoodsSearch.Likely::digits)
        .contains(heading);
    assertThat(words.limits()).as("the model runs here").isEmpty();
  }

  @Test
  void scoresLieBetweenZeroAndOneAndFall() {
    double last = 1;
    for (GoodsSearch.Likely likely : words.suggest("used printing machine", 20)) {
      assertThat(likely.score()).isBetween(0.0, last);
      last = likely.score();
    }
    assertThat(words.suggest("", 5)).hasSizeLessThanOrEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({"'Rice', 1006", "'Circuits; printed', 8534", "'Unmanned aircraft', 8806"})
  void theKeptVectorsAreThoseOfTheModel(String text, String heading) {
    Map<String, Double> closeness =
        HeadingVectors.standard().closeness(SentenceModel.standard().vector(text));
    assertThat(closeness.get(heading)).isGreaterThan(0.98);
  }

  @Test
  void theSameTextGivesTheSameVector() {
    assertThat(SentenceModel.standard().vector("Ball bearings, 식품"))
        .hasSize(SentenceModel.DIMENSIONS)
        .isEqualTo(SentenceModel.standard().vector("ball BEARINGS, 식품"));
  }
}
