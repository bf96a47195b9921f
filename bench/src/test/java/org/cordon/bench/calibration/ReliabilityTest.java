package org.cordon.bench.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cordon.bench.Prediction;
import org.junit.jupiter.api.Test;

/** The measures, computed by hand. */
final class ReliabilityTest {
  private static List<Prediction> predictions(double probability, int right, int wrong) {
    List<Prediction> predictions =
        new ArrayList<>(Collections.nCopies(right, new Prediction(probability, true)));
    predictions.addAll(Collections.nCopies(wrong, new Prediction(probability, false)));
    return predictions;
  }

  @Test
  void calibratedAnswersHaveNoError() {
    List<Prediction> answers = predictions(0.95, 19, 1);
    answers.addAll(predictions(0.25, 1, 3));

    assertThat(Reliability.of(answers).expectedCalibrationError()).isCloseTo(0, within(1e-12));
  }

  @Test
  void weighsTheGapsOfTheBins() {
    List<Prediction> answers = predictions(0.9, 3, 1); // gap 0.15
    answers.addAll(predictions(0.2, 0, 6)); // gap 0.2

    Reliability reliability = Reliability.of(answers);

    assertThat(reliability.expectedCalibrationError()).isCloseTo(0.18, within(1e-12));
    assertThat(reliability.errorFrom(0.5)).isCloseTo(0.15, within(1e-12));
    // (3 * 0.1² + 0.9² + 6 * 0.2²) / 10
    assertThat(reliability.brier()).isCloseTo(0.108, within(1e-12));
    assertThat(reliability.count()).isEqualTo(10);
  }

  @Test
  void certaintyFallsInTheLastBin() {
    Reliability reliability = Reliability.of(predictions(1, 1, 1));

    assertThat(reliability.bins()).hasSize(10);
    assertThat(reliability.bins().getLast().count()).isEqualTo(2);
    assertThat(reliability.bins().getLast().right()).isEqualTo(0.5);
  }

  @Test
  void nothingAskedIsNoError() {
    Reliability reliability = Reliability.of(List.of());

    assertThat(reliability.expectedCalibrationError()).isZero();
    assertThat(reliability.brier()).isZero();
  }

  @Test
  void refusesWhatIsNoProbability() {
    assertThatThrownBy(() -> new Prediction(1.1, true)).hasMessageContaining("(1.1)");
  }
}
