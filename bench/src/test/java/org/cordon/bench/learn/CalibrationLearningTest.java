package org.cordon.bench.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cordon.bench.learn.CalibrationLearning.Knot;
import org.cordon.bench.learn.CalibrationLearning.Labelled;
import org.junit.jupiter.api.Test;

/** What sums of evidence are found to be worth. */
final class CalibrationLearningTest {
  private static void add(List<Labelled> answers, double sum, int right, int wrong) {
    for (int i = 0; i < right + wrong; i++) {
      answers.add(new Labelled(sum, i < right));
    }
  }

  @Test
  void aSumIsWorthTheShareOfRightAnswers() {
    List<Labelled> answers = new ArrayList<>();
    add(answers, 0.1, 100, 900);
    add(answers, 3.1, 900, 100);

    List<Knot> knots = CalibrationLearning.knots(answers);

    assertThat(knots).extracting(Knot::sum).map(Math::rint).containsExactly(0.0, 3.0);
    assertThat(knots.getFirst().logOdds()).isCloseTo(Math.log(1 / 9.0), within(0.01));
    assertThat(knots.getLast().logOdds()).isCloseTo(Math.log(9), within(0.01));
  }

  @Test
  void neighboursThatFallArePooled() {
    List<Labelled> answers = new ArrayList<>();
    add(answers, 0.1, 60, 40);
    add(answers, 1.1, 40, 60);

    List<Knot> knots = CalibrationLearning.knots(answers);

    assertThat(knots).hasSize(1);
    assertThat(knots.getFirst().sum()).isCloseTo(0.6, within(1e-9));
    assertThat(knots.getFirst().logOdds()).isCloseTo(0, within(1e-9));
  }

  @Test
  void fewAnswersSayNothing() {
    List<Labelled> answers = new ArrayList<>();
    add(answers, 0.1, 29, 0);

    assertThat(CalibrationLearning.knots(answers)).isEmpty();
  }

  @Property(tries = 50)
  void theMapAlwaysRises(@ForAll long seed) {
    Random random = new Random(seed);
    List<Labelled> answers = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      answers.add(new Labelled(random.nextDouble(-7, 6), random.nextBoolean()));
    }

    List<Knot> knots = CalibrationLearning.knots(answers);

    assertThat(knots).extracting(Knot::sum).isSorted();
    assertThat(knots).extracting(Knot::logOdds).isSorted().doesNotHaveDuplicates();
  }
}
