package org.cordon.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** The map from the sum of the evidence to log-odds that keep their word. */
class CalibrationTest {
  private static final Calibration MAP = Calibration.standard();

  @Property
  void leadsBack(@ForAll @DoubleRange(min = -40, max = 40) double sum) {
    assertThat(MAP.sum(MAP.logOdds(sum))).isCloseTo(sum, within(1e-6));
  }

  @Property
  void changesNoOrder(
      @ForAll @DoubleRange(min = -40, max = 40) double sum,
      @ForAll @DoubleRange(min = 0.01, max = 5) double more) {
    assertThat(MAP.logOdds(sum + more)).isGreaterThan(MAP.logOdds(sum));
  }

  @Test
  void aNameAloneIsNeverAsSureAsItsSumSays() {
    assertThat(MAP.logOdds(4)).isLessThan(4).isGreaterThan(1);
  }

  @Test
  void anAgreedIdentifierStaysSure() {
    assertThat(Probability.of(MAP.logOdds(15))).isGreaterThan(0.999);
  }

  @Test
  void whatIsImpossibleStaysSo() {
    assertThat(MAP.logOdds(Double.NEGATIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
  }
}
