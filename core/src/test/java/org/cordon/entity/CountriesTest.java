package org.cordon.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | ru",
        "RU | ru",
        "RUS | ru",
        "prk | kp",
        "ua-cri | ua-cri",
        "us-de | us",
        "ae-du | ae",
        "gb-eng | gb",
        "gb-sct | gb-sct",
        "Korea, North | kp",
        "Korea, South | kr",
        "Democratic People's Republic of Korea | kp",
        "DPRK | kp",
        "Korea, Democratic People’s Republic of | kp",
        "Republic of Korea | kr",
        "North Korean | kp",
        "Syrian Arab Republic | sy",
        "Burma | mm",
        "The Gambia | gm",
        "Gambia, The | gm",
        "Bahamas, The | bs",
        "Congo (Democratic Republic) | cd",
        "Congo, Democratic Republic of the | cd",
        "Congo, Republic of the | cg",
        "Democratic Republic of the Congo | cd",
        "DRC | cd",
        "Congo | cg",
        "Russian | ru",
        "Russian Federation | ru",
        "Iran (Islamic Republic of) | ir",
        "Iran (Islamic Republic of.) | ir",
        "Virgin Islands, British | vg",
        "BVI | vg",
        "Man, Isle of | im",
        "Cote d Ivoire | ci",
        "Côte d'Ivoire | ci",
        "Ivory Coast | ci",
        "Ivorian | ci",
        "Türkiye | tr",
        "Turkey | tr",
        "Macedonia, The Former Yugoslav Republic of | mk",
        "North Macedonia, The Republic of | mk",
        "China, Hong Kong Special Administrative Region | hk",
        "Libyan Arab Jamahiriya | ly",
        "Netherlands Antilles | nl",
        "former Soviet Union | suhh",
        "USSR | suhh",
        "former Yugoslavia | yucs",
        "Zaire | zr",
        "Region: Gaza | ps",
        "West Bank | ps",
        "Palestinian | ps",
        "Region: Crimea | ua-cri",
        "Taiwan, Province of China | tw",
        "China (Taiwan) | tw",
        "Kazakh SSR | kz",
        "USA | us",
        "U.S.A. | us",
        "United States of America | us",
        "UK | gb",
        "St. Kitts & Nevis | kn",
        "Saudi Arabian | sa",
        "US citizen | us",
        "Iranian citizenship | ir",
        "Iraq (previous address) | iq",
        "Iranian (Iranian citizenship) | ir",
        "Afghanistan, | af",
        "\u200FИран\u200E | ir",
        "PRC | cn",
        "Viet Nam | vn",
        "Cabo Verde | cv",
        "Swaziland | sz",
      })
  void readsTheSpellingsOfLists(String text, String code) {
    assertThat(Countries.code(text)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Россия, ru",
    "Российская Федерация, ru",
    "КНДР, kp",
    "Сирия, sy",
    "Білорусь, by",
    "Corée du Nord, kp",
    "Royaume-Uni, gb",
    "Corea del Norte, kp",
    "Estados Unidos, us",
    "Nordkorea, kp",
    "Vereinigtes Königreich, gb",
    "Schweiz, ch",
    "سوريا, sy",
    "إيران, ir",
    "كوريا الشمالية, kp",
    "ایران, ir",
    "中国, cn",
    "中國, cn",
    "朝鲜, kp",
    "北朝鮮, kp",
    "俄罗斯, ru",
    "북한, kp",
    "대한민국, kr",
    "러시아, ru",
    "ロシア, ru",
    "Ελλάδα, gr",
    "ישראל, il",
    "भारत, in",
    "Rusya, ru",
    "Federazione Russa, ''",
    "Venezuela, ve",
    "조선민주주의인민공화국, kp",
    "República Popular Democrática de Corea, kp",
  })
  void readsNamesInOtherLanguages(String text, String code) {
    assertThat(Countries.code(text).orElse("")).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "-0-",
        "na-x?",
        "unknown",
        "undetermined",
        "Congolese",
        "Korea",
        "Iran / unknown",
        "Germany (b) Algeria",
        "Ukraine (Russia)",
        "Africa",
        "zzz",
        "103-00653129-22",
        "a) French, b) Tunisian",
        "possibly Palestinian"
      })
  void doesNotGuess(String text) {
    assertThat(Countries.code(text)).isEmpty();
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.of(Countries.codes());
  }

  @Property
  void everyLabelLeadsBackToItsCode(@ForAll("codes") String code) {
    assertThat(Countries.code(Countries.label(code))).contains(code);
    assertThat(Countries.code(Countries.label(code).toUpperCase(Locale.ROOT))).contains(code);
    assertThat(Countries.code(code.toUpperCase(Locale.ROOT))).contains(code);
  }

  @Property
  void agreementIsMutual(@ForAll("codes") String a, @ForAll("codes") String b) {
    assertThat(Countries.agree(a, b)).isEqualTo(Countries.agree(b, a));
    assertThat(Countries.agree(a, a)).isTrue();
    assertThat(Countries.succeed(a, b)).isEqualTo(Countries.succeed(b, a));
  }

  @ParameterizedTest
  @CsvSource({
    "ru, ru, true", "hk, cn, true", "pr, us, true", "ua-cri, ru, true", "ua-cri, ua, true",
        "tw, cn, true", "xk, rs, true",
    "gs, ar, true", "gs, gb, true", "gi, es, true", "us-de, us, true", "us-de, us-ny, true",
        "suhh, ru, false", "hk, mo, false",
    "ru, ua, false", "kp, kr, false", "nowhere, elsewhere, false", "nowhere, nowhere, true",
  })
  void agreesAlongTheHierarchy(String a, String b, boolean agree) {
    assertThat(Countries.agree(a, b)).isEqualTo(agree);
  }

  @Test
  void knowsTheSuccessorsOfFormerStates() {
    assertThat(Countries.successors("suhh")).hasSize(15).contains("ru", "ua", "tj");
    assertThat(Countries.successors("ru")).isEmpty();
    assertThat(Countries.succeed("by", "suhh")).isTrue();
    assertThat(Countries.succeed("by", "ru")).isFalse();
    assertThat(Countries.parent("hk")).contains("cn");
    assertThat(Countries.parent("cn")).isEmpty();
  }

  @Test
  void hasTheCodesOfFollowTheMoney() {
    assertThat(Countries.codes()).hasSize(281);
    assertThat(Countries.isCode("XK")).isTrue();
    assertThat(Countries.label("xx")).isEqualTo("xx");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "ru ! x:1: expected CODE [ALPHA3] | LABEL, found (ru)",
        "ru RUS X | Russia ! x:1: expected a code that no line above has",
        "ru | Russia;ru | Russia ! x:2: expected a code that no line above has",
        "ru | Russia | alias Rus ! x:1: expected also, people, within, claimed or successors, found"
            + " (alias)",
        "ru | Russia | within su ! x: expected the codes after (ru) to have lines, found (su)",
      })
  void tellsWhereALineIsMalformed(String lines, String message) {
    assertThatThrownBy(() -> CountryReader.read("x", lines.replace(';', '\n')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void refusesATableInWhichANameMeansTwoCountries() {
    var table =
        CountryReader.read("x", "cd | Zaire | people Congolese\ncg | Congo | people Congolese");
    assertThatThrownBy(() -> CountryNames.english(table.values()))
        .hasMessageContaining("found (Congolese) for (cd) and (cg)");
  }
}
