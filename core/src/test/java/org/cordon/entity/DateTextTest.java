package org.cordon.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 Dec 1948 | 1948-12-10 | 1948-12-10 | false",
        "1 december 1948 | 1948-12-01 | 1948-12-01 | false",
        "Sep 1938 | 1938-09 | 1938-09 | false",
        "Nov. 1971 | 1971-11 | 1971-11 | false",
        "August 1950 | 1950-08 | 1950-08 | false",
        "1946 | 1946 | 1946 | false",
        "circa 1951 | 1951 | 1951 | true",
        "Circa 01 Jan 1951 | 1951-01-01 | 1951-01-01 | true",
        "Approximately 1951 | 1951 | 1951 | true",
        "1951 to 1953 | 1951 | 1953 | false",
        "01 Jan 1961 to 31 Dec 1962 | 1961-01-01 | 1962-12-31 | false",
        "Apr 1961 to May 1961 | 1961-04 | 1961-05 | false",
        "circa 1979-1982 | 1979 | 1982 | true",
        "1953-1958 | 1953 | 1958 | false",
        "1953 – 1958 | 1953 | 1958 | false",
        "Between Aug. and Sep. 1977 | 1977-08 | 1977-09 | false",
        "between 1955 and 1958 | 1955 | 1958 | false",
        "  10\u00A0Dec 1948 | 1948-12-10 | 1948-12-10 | false",
      })
  void readsEnglishMonthNames(String text, String from, String to, boolean approximate) {
    DateRange range = DateText.WORDS.parse(text).orElseThrow();
    assertThat(range.from()).hasToString(from);
    assertThat(range.to()).hasToString(to);
    assertThat(range.approximate()).isEqualTo(approximate);
    assertThat(DateText.isApproximate(text)).isEqualTo(approximate);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WORDS | 31 Nov 1948",
        "WORDS | 10 Dez 1948",
        "WORDS | Dec 10 1948",
        "WORDS | 10/12/1948",
        "WORDS | unknown",
        "WORDS | circa",
        "WORDS | 1953 to 1951",
        "WORDS | to 1951",
        "WORDS | 1951 to",
        "WORDS | 48",
        "WORDS | 00 Dec 1948",
        "WORDS | 1948-12-10",
        "WORDS | 10 Dec 48",
        "WORDS | 1951 to 1952 to 1953",
        "WORDS | ''",
        "DAY_MONTH_YEAR | 31/11/1948",
        "DAY_MONTH_YEAR | 12/31/1948",
        "DAY_MONTH_YEAR | 10.12.1948",
        "DAY_MONTH_YEAR | 10/12/48",
        "DAY_MONTH_YEAR | 10/00/1948",
        "DAY_MONTH_YEAR | 1/2/3/1948",
        "DAY_MONTH_YEAR | 00/00/0000",
        "MONTH_DAY_YEAR | 31/12/1948",
        "MONTH_DAY_YEAR | /12/1948",
        "DOTTED | 1948.12.10",
        "DOTTED | 10/12/1948",
        "ISO | 10 Dec 1948",
        "ISO | 1948-12-10 to 1949",
      })
  void refusesOtherFormsInsteadOfGuessing(DateText way, String text) {
    assertThat(way.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DAY_MONTH_YEAR, 03/04/1960, 1960-04-03",
    "DAY_MONTH_YEAR, 3/4/1960, 1960-04-03",
    "DAY_MONTH_YEAR, 00/00/1967, 1967",
    "DAY_MONTH_YEAR, 00/09/1977, 1977-09",
    "DAY_MONTH_YEAR, dd/mm/1962, 1962",
    "DAY_MONTH_YEAR, 09/1977, 1977-09",
    "DAY_MONTH_YEAR, 1954, 1954",
    "MONTH_DAY_YEAR, 03/04/1960, 1960-03-04",
    "MONTH_DAY_YEAR, 00/00/1960, 1960",
    "MONTH_DAY_YEAR, 12/31/1960, 1960-12-31",
    "DOTTED, 3.4.1960, 1960-04-03",
    "DOTTED, 03.04.1960, 1960-04-03",
    "ISO, 1960-04-03, 1960-04-03",
  })
  void readsNumbersInTheNamedOrder(DateText way, String text, String date) {
    assertThat(way.parse(text)).contains(DateRange.of(PartialDate.parse(date).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({
    "30-Mar-18, 2025, 2018-03-30", "30-Mar-25, 2025, 2025-03-30", "30-Mar-26, 2025, 1926-03-30",
    "1-Feb-48, 2025, 1948-02-01", "5-Sept-00, 2025, 2000-09-05", "30-Mar-99, 1999, 1999-03-30",
  })
  void placesTwoDigitYearsBeforeTheLastOne(String text, int lastYear, String date) {
    assertThat(DateText.shortYear(text, lastYear))
        .contains(DateRange.of(PartialDate.parse(date).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({
    "30-Mar-2018",
    "31-Feb-18",
    "30-03-18",
    "Mar-18",
    "0-Mar-18",
    "30-Mar-mm",
    "30-Mrz-18"
  })
  void refusesOtherShortDates(String text) {
    assertThat(DateText.shortYear(text, 2025)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 Dec 1948 | 1948-12-10",
        "circa 1951 | 1951",
        "1951 to 1953 | 1951 1952 1953",
        "01 Jan 1961 to 31 Dec 1962 | 1961 1962",
        "03 May 1960 to 09 May 1960 | 1960-05",
        "15 Mar 1960 to 02 May 1960 | 1960-03 1960-04 1960-05",
        "01 Jan 1960 to 31 Dec 1960 | 1960",
        "Dec 1960 to Jan 1961 | 1960 1961",
        "circa 1979-1982 | 1979 1980 1981 1982",
        "1950 to 1959 | 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959",
      })
  void statesEveryValueThatARangeTouches(String text, String values) {
    DateRange range = DateText.WORDS.parse(text).orElseThrow();
    assertThat(range.values()).containsExactly(values.split(" "));
    List<Statement> statements = range.statements("birthDate", text, "remarks: DOB");
    assertThat(statements).extracting(Statement::value).containsExactly(values.split(" "));
    assertThat(statements)
        .allSatisfy(statement -> {
          assertThat(statement.property()).isEqualTo("birthDate");
          assertThat(statement.original()).isEqualTo(text);
          assertThat(statement.field()).isEqualTo("remarks: DOB");
        });
  }

  @Test
  void aRangeTooWideToCompareBecomesANote() {
    DateRange range = DateText.WORDS.parse("1930 to 1960").orElseThrow();
    assertThat(range.values()).isEmpty();
    assertThat(range.statements("birthDate", "1930 to 1960", "DOB"))
        .containsExactly(
            new Statement("notes", "birthDate: 1930 to 1960", "1930 to 1960", "DOB", ""));
  }

  @Test
  void aRangeDoesNotEndBeforeItBegins() {
    assertThatThrownBy(
            () -> new DateRange(PartialDate.ofYear(1952), PartialDate.ofYear(1951), false))
        .hasMessageContaining("from (1952), to (1951)");
  }

  @Test
  void isFoundByItsLabel() {
    for (DateText way : DateText.values()) {
      assertThat(DateText.of(way.label())).contains(way);
    }
    assertThat(DateText.of("DD/MM/YYYY")).contains(DateText.DAY_MONTH_YEAR);
    assertThat(DateText.of("yyyy")).isEmpty();
  }
}
