package org.cordon.bench.aliases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DifferenceTest {
  private final PlainWords plain = new PlainWords();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Orlan Veskarov              | VESKAROV, Orlan               | ORDER
          Орлан Весков                | Orlan Veskov                  | ORDER
          Orlan Veskarov              | Orlan Petrovich Veskarov      | LEFT_OUT
          Tarkasch Trading Co., Ltd.  | Tarkasch                      | LEFT_OUT
          Orlan Veskarov              | Orlan Tolvanen                | SOME_WORDS
          Orlan Veskarov              | Orlann Veskaroff              | ALIKE
          محمد                        | Mohammed                      | ALIKE
          Alveska                     | Al Veska                      | ALIKE
          PLF                         | Pirate Liberation of the Fjord | ACRONYM
          Northern Iron Works         | NIW                           | ACRONYM
          Zmbrk                       | Orlan Veskarov                | NOTHING
          Abu Zmbrk                   | Abu Orlan                     | NOTHING
          """)
  void tellsHowNamesDiffer(String asked, String other, Difference expected) {
    List<List<String>> words = List.of(plain.of(asked), plain.of(other));

    assertThat(Difference.of(plain, words, 0)).isEqualTo(expected);
    assertThat(Difference.of(plain, words, 1)).isEqualTo(expected);
  }
}
