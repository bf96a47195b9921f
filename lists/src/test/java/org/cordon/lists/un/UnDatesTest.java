package org.cordon.lists.un;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "expires on 22 Jul. 2014, cancelled      | 2014-07-22",
        "Passport expiration date: March 22, 2018 | 2018-03-22",
        "Expiration date: 2026-12-11.            | 2026-12-11",
        "Expired 31 Feb. 2014                    | ''",
        "issued in 1974                          | ''",
      })
  void findsAFullDateInAText(String text, String date) {
    assertThat(UnDates.find(text).orElse("")).isEqualTo(date);
  }

  @Test
  void readsADateWithAnOffset() {
    assertThat(UnDates.single("2015-04-07-04:00")).contains("2015-04-07");
  }

  @Test
  void doesNotReadAnotherCalendar() {
    assertThat(UnDates.read("24/06/1402 (Hijri Calendar)")).isEmpty();
  }
}
