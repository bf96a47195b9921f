package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseTest {
  @ParameterizedTest
  @CsvSource({
    "xi, hsi",
    "jinping, chinping",
    "zedong, tsetung",
    "deng, teng",
    "xiaoping, hsiaoping",
    "zhou, chou",
    "enlai, enlai",
    "zhu, chu",
    "rongji, jungchi",
    "jiang, chiang",
    "jingguo, chingkuo",
    "qian, chien",
    "xue, hsueh",
    "xiong, hsiung",
    "shi, shih",
    "zhi, chih",
    "si, szu",
    "zi, tzu",
    "er, erh",
    "ye, yeh",
    "yan, yen",
    "gui, kuei",
    "he, ho",
    "luo, lo",
    "zuo, tso",
    "song, sung",
    "gong, kung",
    "cai, tsai",
    "zeng, tseng",
    "ren, jen"
  })
  void pinyinAndWadeGilesAgree(String pinyin, String wadeGiles) {
    assertThat(Chinese.key(pinyin)).isPresent().isEqualTo(Chinese.key(wadeGiles));
  }

  @ParameterizedTest
  @CsvSource({"xi, si", "chen, cheng", "wang, huang", "li, lu", "zhao, zhou", "xian, xiang"})
  void differentSyllablesStayApart(String one, String other) {
    assertThat(Chinese.key(one)).isNotEqualTo(Chinese.key(other));
  }

  @ParameterizedTest
  // Without an apostrophe, "mingan" is min-gan by the rules of pinyin.
  @CsvSource({"jinping, jin-ping", "xiaoming, xiao-ming", "mingan, min-kan", "zedong, ce-tong"})
  void dividesWordsAsTheyAreWritten(String word, String key) {
    assertThat(Chinese.key(word)).contains(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"muhammad", "kimjongun", "ivan", "", "smith", "x"})
  void wordsThatCannotBeChineseHaveNoKey(String word) {
    assertThat(Chinese.key(word)).isEmpty();
  }

  @Test
  void writesHanInPinyin() {
    assertThat(Chinese.hanSyllables("习近平")).containsExactly("xi", "jin", "ping");
    assertThat(Chinese.hanSyllables("王君正")).containsExactly("wang", "jun", "zheng");
    assertThat(Chinese.hanSyllables("朱海仑")).containsExactly("zhu", "hai", "lun");
    assertThat(Chinese.hanSyllables("陈明国")).containsExactly("chen", "ming", "guo");
    assertThat(Chinese.hanSyllables("A·b")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "wong, wang|huang",
    "chan, chen",
    "lee, li",
    "ng, wu|huang",
    "cheung, zhang",
    "tsai, cai",
    "lim, lin",
    "hsu, xu"
  })
  void knowsSurnamesOfOtherDialects(String spelling, String pinyin) {
    assertThat(Chinese.surnameVariants(spelling)).containsAll(List.of(pinyin.split("\\|")));
  }

  @Test
  void knowsSurnames() {
    assertThat(List.of("wang", "li", "zhang", "ouyang", "wong", "hsu")).allMatch(Chinese::surname);
    assertThat(List.of("smith", "mohammed", "jong")).noneMatch(Chinese::surname);
    assertThat(Chinese.surnameVariants("smith")).isEmpty();
  }

  @Property(tries = 2000)
  void neverFails(@ForAll @CharRange(from = 'a', to = 'z') @StringLength(max = 30) String word) {
    assertThat(Chinese.key(word).orElse("x")).matches("[a-z]+(-[a-z]+)*");
  }
}
