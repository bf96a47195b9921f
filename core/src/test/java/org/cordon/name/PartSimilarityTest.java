package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparison of forms: its laws, and which rule finds what. */
class PartSimilarityTest {
  private final PartSimilarity similarity = new PartSimilarity();

  @Property(tries = 3000)
  void comparesTheSameBothWays(@ForAll("forms") String a, @ForAll("forms") String b) {
    assertThat(PartSimilarity.agreement(compare(a, b)))
        .as(a + " and " + b)
        .isEqualTo(PartSimilarity.agreement(compare(b, a)));
  }

  @Property(tries = 1000)
  void aFormAgreesFullyWithItselfAndOnlyWithItself(
      @ForAll("forms") String a, @ForAll("forms") String b) {
    assertThat(PartSimilarity.rule(compare(a, a))).isEqualTo(Rule.EQUAL);
    assertThat(PartSimilarity.agreement(compare(a, a))).isEqualTo(1f);
    assertThat(PartSimilarity.agreement(compare(a, b))).isBetween(0f, a.equals(b) ? 1f : 0.99f);
  }

  @Property(tries = 1000)
  void anAgreementHasARule(@ForAll("forms") String a, @ForAll("forms") String b) {
    int packed = compare(a, b);
    assertThat(PartSimilarity.rule(packed) == Rule.NONE).isEqualTo(packed == 0);
  }

  @Property
  void packingKeepsRuleAndAgreement(@ForAll Rule rule, @ForAll("agreements") float agreement) {
    int packed = PartSimilarity.pack(rule, agreement);
    assertThat(PartSimilarity.rule(packed)).isEqualTo(rule);
    assertThat(PartSimilarity.agreement(packed)).isBetween(agreement - 1e-4f, agreement + 1e-4f);
  }

  @ParameterizedTest
  @CsvSource({
    "zorvane, zorvane, EQUAL",
    "aleksandr, alexander, VARIANT",
    "aleksandr, oleksandr, VARIANT",
    "theodore, ted, NICKNAME",
    "juan, john, COGNATE",
    "zorvanenko, zorvanienko, TRANSLITERATION",
    "khalifawi, halifavi, TRANSLITERATION",
    "brandvold, brandbold, TYPO",
    "brandvold, bradnvold, TYPO",
    "brandvold, tolvani, NONE",
    "44, 45, NONE",
    "44, 44, EQUAL",
    "a44, a45, NONE",
    "#llc, #ltd, KIN_FORM",
    "#llc, #state, NONE",
    "kim, kin, NONE",
    "li, lu, NONE"
  })
  void findsTheRule(String a, String b, Rule rule) {
    assertThat(PartSimilarity.rule(compare(a, b))).isEqualTo(rule);
    assertThat(PartSimilarity.rule(compare(b, a))).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({"jong,jeong", "ri,lee", "pak,park", "choe,choi", "un,eun", "yong,young"})
  void koreanRomanisationsAgree(String a, String b) {
    assertThat(PartSimilarity.compareKorean(PartKeys.of(a), PartKeys.of(b))).isNotZero();
  }

  @ParameterizedTest
  @CsvSource({"tsai,cai", "kuo,guo", "hsiung,xiong", "chang,zhang", "teng,deng"})
  void chineseRomanisationsAgree(String a, String b) {
    assertThat(PartSimilarity.compareChinese(PartKeys.of(a), PartKeys.of(b))).isNotZero();
  }

  private int compare(String a, String b) {
    return similarity.compare(PartKeys.of(a), PartKeys.of(b));
  }

  @Provide
  Arbitrary<String> forms() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("aehiklnorstuvz").ofMinLength(1).ofMaxLength(12),
        Arbitraries.strings().withChars("ab").ofMinLength(1).ofMaxLength(9),
        Arbitraries.strings().withChars("ae1#").ofMinLength(1).ofMaxLength(5),
        Arbitraries.of(
            "mohammed",
            "muhammad",
            "aleksandr",
            "alexander",
            "ted",
            "theodore",
            "moscow",
            "trading",
            "zh".repeat(30)));
  }

  @Provide
  Arbitrary<Float> agreements() {
    return Arbitraries.floats().between(0, 1);
  }
}
