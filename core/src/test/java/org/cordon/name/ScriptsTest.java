package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {
  @ParameterizedTest
  @CsvSource({
    "Kim, LATIN",
    "'', LATIN",
    "2000, LATIN",
    "Erdoğan, LATIN",
    "Дмитрий, CYRILLIC",
    "التكريتي, ARABIC",
    "נתניהו, HEBREW",
    "Παπαδόπουλος, GREEK",
    "სააკაშვილი, GEORGIAN",
    "Սարգսյան, ARMENIAN",
    "习近平, HAN",
    "김정은, HANGUL",
    "おおたに, KANA",
    "バラク, KANA",
    "मोदी, DEVANAGARI",
    "হাসিনা, BENGALI",
    "பிரபாகரன், TAMIL",
    "మోడి, INDIC",
    "วชิราลงกรณ, THAI",
    "အောင်ဆန်း, BURMESE",
    "ប៉ុល, KHMER",
    "ዐቢይ, ETHIOPIC",
    "ܝܫܘܥ, OTHER",
    "山田たろう, KANA",
    "haумец, CYRILLIC"
  })
  void tellsTheScriptOfAWord(String word, ScriptKind script) {
    assertThat(Scripts.of(word)).isEqualTo(script);
  }
}
