package org.cordon.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class TextTableTest {
  @Test
  void alignsFirstColumnLeftAndOthersRight() {
    TextTable table =
        new TextTable("name", "n").row("a", "1").row("Soňa Kolář", "200").row("b", "");

    assertThat(table.toString())
        .isEqualTo("name          n\na             1\nSoňa Kolář  200\nb\n");
  }

  @Test
  void refusesRowOfAnotherWidth() {
    assertThatThrownBy(() -> new TextTable("a", "b").row("1"))
        .hasMessage("expected 2 cells, found 1");
  }
}
