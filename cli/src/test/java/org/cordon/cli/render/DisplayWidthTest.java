package org.cordon.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "Kim,3",
    "김정은,6",
    "東京,4",
    "ｱ,1",
    "Ａ,2",
    "e\u0301,1",
    "محمد,4",
    "مُحَمَّد,4",
    "👍,2",
    "a\u200bb,2"
  })
  void countsColumns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          Kim Jong Un,20,Kim Jong Un
          Kim Jong Un,8,Kim Jon…
          김정은 동무,5,김정…
          김정은 동무,6,김정…
          """)
  void cutsWithAnEllipsis(String text, int columns, String expected) {
    assertThat(DisplayWidth.fit(text, columns)).isEqualTo(expected);
  }

  @Property
  void aCellHasExactlyItsWidth(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 60) int columns) {
    assertThat(DisplayWidth.of(DisplayWidth.cell(text, columns, false))).isEqualTo(columns);
  }

  @Property
  void nothingThatSteersTheTerminalGetsThrough(@ForAll String text) {
    assertThat(DisplayWidth.cell(text, 30, false).codePoints())
        .noneMatch(Character::isISOControl)
        .noneMatch(point -> point >= 0x202A && point <= 0x202E);
  }

  @org.junit.jupiter.api.Test
  void rightToLeftTextIsIsolated() {
    assertThat(DisplayWidth.cell("محمد", 6, false)).isEqualTo("\u2068محمد\u2069  ");
    assertThat(DisplayWidth.cell("x\u001b[31my", 9, false)).isEqualTo("x\uFFFD[31my  ");
  }
}
