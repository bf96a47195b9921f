package org.cordon.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are the same however they are written. */
final class WordCutterTest {
  @ParameterizedTest
  @CsvSource({
    "rosneft, ROSNEFT",
    "rosneft, Rosneft\u2019s",
    "jose, Jos\u00e9",
    "musab, Mus'ab",
    "un, U.N.",
    "rosneft, Ros\u00adneft",
    "rosneft, 'Ros-\nneft'"
  })
  void foldsToTheSameHash(String plain, String written) {
    TextWords words = new TextWords();
    char[] text = written.toCharArray();
    new WordCutter().cut(text, text.length, words);

    assertThat(words.count).isEqualTo(1);
    assertThat(words.hash[0]).isEqualTo(WordHash.of(plain));
  }
}
