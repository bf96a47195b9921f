package org.cordon.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class NumbersTest {
  @Test
  void formatsForPeople() {
    assertThat(Numbers.rate(0.99304)).isEqualTo("0.9930");
    assertThat(Numbers.percent(0.0001)).isEqualTo("0.010 %");
    assertThat(Numbers.grouped(1234567.8)).isEqualTo("1,234,568");
    assertThat(Numbers.grouped(0.456)).isEqualTo("0.46");
    assertThat(Numbers.thousandths(1.23456)).isEqualTo(1.235);
  }

  @Test
  void shareOfNothingIsNothing() {
    assertThat(Numbers.share(0, 0)).isZero();
    assertThat(Numbers.share(1, 4)).isEqualTo(0.25);
  }

  @Test
  void medianIsTheMiddle() {
    assertThat(Numbers.median(5, 1, 3)).isEqualTo(3);
    assertThat(Numbers.median(4, 1, 3, 2)).isEqualTo(2.5);
    assertThat(Numbers.median(7)).isEqualTo(7);
  }

  @Test
  void percentileIsTheNearestRank() {
    long[] hundred = LongStream.rangeClosed(1, 100).toArray();

    assertThat(Numbers.percentile(hundred, 0.5)).isEqualTo(50);
    assertThat(Numbers.percentile(hundred, 0.99)).isEqualTo(99);
    assertThat(Numbers.percentile(hundred, 1)).isEqualTo(100);
    assertThat(Numbers.percentile(new long[] {15, 20, 35, 40, 50}, 0.3)).isEqualTo(20);
    assertThat(Numbers.percentile(new long[] {7}, 0.01)).isEqualTo(7);
  }
}
