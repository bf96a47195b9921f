package org.cordon.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FiguresTest {
  @Test
  void probabilitiesAreNeverRoundedUp() {
    assertThat(Figures.percent(0.99999)).isEqualTo("99.9 %");
    assertThat(Figures.percent(1)).isEqualTo("100.0 %");
    assertThat(Figures.percent(0.5)).isEqualTo("50.0 %");
    assertThat(Figures.percent(0)).isEqualTo("0.0 %");
  }

  @Test
  void logOddsHaveASignAndNoNegativeZero() {
    assertThat(Figures.logOdds(3.206)).isEqualTo("+3.21");
    assertThat(Figures.logOdds(-12)).isEqualTo("-12.00");
    assertThat(Figures.logOdds(-0.0001)).isEqualTo("+0.00");
  }

  @Test
  void numbersForProgramsAreShort() {
    assertThat(Figures.decimal(0.1 + 0.2).toPlainString()).isEqualTo("0.3");
    assertThat(Figures.decimal(-0.0000001).toPlainString()).isEqualTo("0");
    assertThat(Figures.decimal(100).toPlainString()).isEqualTo("100");
  }

  @Test
  void countsAreReadable() {
    assertThat(Figures.count(1_000_000)).isEqualTo("1,000,000");
    assertThat(Figures.count(1, "hit", "hits")).isEqualTo("1 hit");
    assertThat(Figures.bytes(999)).isEqualTo("999 B");
    assertThat(Figures.bytes(4_300_000)).isEqualTo("4.3 MB");
  }
}
