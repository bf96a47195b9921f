package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanTest {
  @ParameterizedTest
  @CsvSource({
    "김, kim gim",
    "정, jong jeong chong jung chung cheong",
    "은, un eun",
    "리, ri lee li yi rhee rhie",
    "이, i yi lee ri",
    "박, pak park bak bahk",
    "최, choe choi choy",
    "노, no roh noh ro",
    "림, rim lim im yim",
    "류, ryu yoo yu ryoo",
    "현, hyon hyeon hyun",
    "영, yong yeong young",
    "철, chol cheol chul",
    "수, su soo",
    "우, u woo wu",
    "경, gyong kyong kyung gyeong kyoung",
    "명, myong myung myeong",
    "성, song sung seong",
    "원, won weon",
    "환, hwan",
    "혁, hyok hyuk hyeok",
    "광, kwang gwang",
    "춘, chun choon",
    "대, tae dae",
    "일, il",
    "옥, ok",
    "석, sok suk seok",
    "희, hui hee hi",
    "태, tae",
    "안, an ahn",
    "서, seo so suh",
    "허, ho heo huh",
    "배, pae bae",
    "윤, yun yoon",
    "문, mun moon",
    "신, sin shin",
    "해, hae",
    "훈, hun hoon",
    "설, sol seol sul",
    "정은, jongun jeongeun chongun jungeun",
    "영길, yonggil yeonggil yongkil younggil",
    "일성, ilsong ilseong ilsung",
    "상훈, sanghun sanghoon",
    "명국, myongguk myeongguk myungkook",
    "김정은, kimjongun gimjeongeun kimjungeun",
    "평양, pyongyang pyeongyang"
  })
  void spellingsOfOneNameHaveTheKeyOfItsHangul(String hangul, String spellings) {
    for (String spelling : spellings.split(" ")) {
      assertThat(Korean.key(spelling)).as(spelling).contains(Korean.hangulKey(hangul));
    }
  }

  @ParameterizedTest
  @CsvSource({"김, 강", "정, 전", "영, 연", "수, 소", "남, 강", "길, 김", "하, 호", "민, 문", "은, 음"})
  void differentSyllablesStayApart(String one, String other) {
    assertThat(Korean.hangulKey(one)).isNotEqualTo(Korean.hangulKey(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"vladimir", "muhammad", "saddam1", "smith", "qusay", "", "strand", "franz"})
  void wordsThatCannotBeKoreanHaveNoKey(String word) {
    assertThat(Korean.key(word)).isEmpty();
  }

  @Test
  void writesSyllablesInRevisedRomanisation() {
    assertThat(Korean.hangulSyllables("김정은")).containsExactly("gim", "jeong", "eun");
    assertThat(Korean.hangulSyllables("최철웅")).containsExactly("choe", "cheol", "ung");
    assertThat(Korean.hangulSyllables("x한·금")).containsExactly("han", "geum");
  }

  @ParameterizedTest
  @CsvSource({
    "김정은, 김|정은",
    "한금복, 한|금복",
    "류상훈, 류|상훈",
    "허준, 허|준",
    "남궁민, 남궁|민",
    "선우휘, 선우|휘",
    "황보인경, 황보|인경",
    "미사일총국, 미사일총국",
    "트랜스모플롯, 트랜스모플롯",
    "김, 김"
  })
  void splitsSurnameAndGivenName(String name, String parts) {
    assertThat(Korean.splitHangulName(name)).isEqualTo(List.of(parts.split("\\|")));
  }

  @Test
  void knowsSurnames() {
    assertThat(List.of("kim", "ri", "lee", "pak", "park", "choe", "jong", "chung", "hwang"))
        .allMatch(Korean::surname);
    assertThat(List.of("smith", "il", "mohammed", "ivanov")).noneMatch(Korean::surname);
  }

  /** Except the diphthong of 희 after other consonants than h, which names do not have. */
  @Property(tries = 2000)
  void everySyllableIsReadBackFromItsRevisedSpelling(
      @ForAll @CharRange(from = '가', to = '힣') char syllable) {
    String hangul = String.valueOf(syllable);
    String latin = String.join("", Korean.hangulSyllables(hangul));
    Assume.that(!latin.matches("(?!hui).+ui.*"));
    assertThat(Korean.key(latin)).contains(Korean.hangulKey(hangul));
  }

  @Property(tries = 2000)
  void neverFails(@ForAll @CharRange(from = 'a', to = 'z') @StringLength(max = 30) String word) {
    assertThat(Korean.key(word).orElse("x")).matches("[a-z]+(-[a-z]+)*");
  }

  @Property(tries = 500)
  void hangulNeverFails(@ForAll String word) {
    assertThat(Korean.hangulKey(word)).matches("[a-z-]*");
    assertThat(String.join("", Korean.splitHangulName(word))).isEqualTo(word);
  }
}
