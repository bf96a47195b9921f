package org.cordon.lists.un;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnDocumentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A0999999                                    | A0999999",
        "PS 999330208                                | PS 999330208",
        "S/999963                                    | S/999963",
        "CAR diplomatic passport no. D00000999       | D00000999",
        "Central African Republic number O00065999   | O00065999",
        "Diplomatic Passport: Z39999794              | Z39999794",
        "Russian passport number 8999 No. 555999     | 8999 555999",
        "999110042 (Expired 25 Jan. 2016)            | 999110042",
        "Social Security Number 999-31-3021 (US)     | 999-31-3021",
        "Libya B/009910                              | B/009910",
        "R00019999, South Sudan                      | R00019999",
        "Laissez-passer no. N°999/ABC/DEF            | N°999/ABC/DEF",
        "Birth certificate                           | ''",
        "not known                                   | ''",
      })
  void findsTheNumberInASentence(String text, String number) {
    assertThat(UnDocument.numberIn(text)).isEqualTo(number);
  }
}
