package org.cordon.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @CsvSource({
    "1948, 1948, YEAR",
    "1948-05, 1948-05, MONTH",
    "1948-05-12, 1948-05-12, DAY",
    "1948-05-12T21, 1948-05-12, DAY",
    "1948-05-12T21:48, 1948-05-12, DAY",
    "1948-05-12T21:48:52, 1948-05-12, DAY",
    "1948-05-12T21:48:52.123Z, 1948-05-12, DAY",
    "1948-05-12T21:48:52+09:00, 1948-05-12, DAY",
    "2000-02-29, 2000-02-29, DAY",
    "0987, 0987, YEAR",
  })
  void readsIsoPrefixes(String text, String date, PartialDate.Precision precision) {
    PartialDate parsed = PartialDate.parse(text).orElseThrow();
    assertThat(parsed).hasToString(date);
    assertThat(parsed.precision()).isEqualTo(precision);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "194",
        "19480",
        "194x",
        "1948-",
        "1948-5",
        "1948-00",
        "1948-13",
        "1948-05-00",
        "1948-05-1",
        "1948-05-32",
        "1948-04-31",
        "1900-02-29",
        "2023-02-29",
        "0000",
        "1948/05/12",
        "12-05-1948",
        "1948-W20",
        "1948-05-12T25",
        "1948-05-12 21:48",
        "1948-05-12x",
        "circa 1948",
        "١٩٤٨",
        "-948",
        "1948-0५",
        "1948..1950"
      })
  void refusesEverythingElse(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @Property
  void everyDayReadsAsItself(
      @ForAll @IntRange(min = 1, max = 9999) int year,
      @ForAll @IntRange(min = 1, max = 366) int day) {
    LocalDate date = LocalDate.ofYearDay(year, Math.min(day, YearMonth.of(year, 1).lengthOfYear()));
    assertThat(PartialDate.parse(date.toString()))
        .hasValueSatisfying(read -> assertThat(read).hasToString(date.toString()));
  }

  @Property
  void existsExactlyWhenTheCalendarSaysSo(
      @ForAll @IntRange(min = 1, max = 9999) int year,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1, max = 40) int day) {
    assertThat(PartialDate.of(year, month, day).isPresent())
        .isEqualTo(YearMonth.of(year, month).isValidDay(day));
  }

  @Test
  void comparesByPrecision() {
    PartialDate year = PartialDate.ofYear(1948);
    PartialDate month = new PartialDate(1948, 5, 0);
    PartialDate day = new PartialDate(1948, 5, 12);
    assertThat(year.contains(day)).isTrue();
    assertThat(day.contains(year)).isFalse();
    assertThat(day.agrees(year)).isTrue();
    assertThat(month.agrees(new PartialDate(1948, 6, 0))).isFalse();
    assertThat(day.agrees(new PartialDate(1948, 5, 13))).isFalse();
    assertThat(day.swapped()).contains(new PartialDate(1948, 12, 5));
    assertThat(new PartialDate(1948, 5, 13).swapped()).isEmpty();
    assertThat(year.swapped()).isEmpty();
    assertThat(day).isGreaterThan(month);
    assertThat(month).isGreaterThan(year);
  }

  @Test
  void neverHoldsADateThatDoesNotExist() {
    assertThatThrownBy(() -> new PartialDate(1948, 0, 12))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("year (1948), month (0), day (12)");
  }
}
