package org.cordon.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierFormatTest {
  @ParameterizedTest
  @CsvSource({
    "IMO, 9074729, IMO9074729, ship",
    "IMO, IMO 9074729, IMO9074729, ship",
    "IMO, Vessel IMO no. 9074729 (2014), IMO9074729, ship",
    "IMO, ９０７４７２９, IMO9074729, ship",
    "ISIN, US0378331005, US0378331005, ''",
    "ISIN, isin: de000bay0017, DE000BAY0017, ''",
    "LEI, 5493001KJTIIGC8Y1R12, 5493001KJTIIGC8Y1R12, ''",
    "LEI, LEI 5493 001k jtii gc8y 1r12, 5493001KJTIIGC8Y1R12, ''",
    "BIC, DEUTDEFF, DEUTDEFF, ''",
    "BIC, deutdeff500, DEUTDEFF, ''",
    "BIC, SWIFT/BIC: SABRRUMM, SABRRUMM, ''",
    "IBAN, DE89 3704 0044 0532 0130 00, DE89370400440532013000, ''",
    "IBAN, GB29NWBK60161331926819, GB29NWBK60161331926819, ''",
    "IBAN, NO9386011117947, NO9386011117947, ''",
    "INN, 7707083893, 7707083893, organisation",
    "INN, INN 500100732259, 500100732259, person",
    "OGRN, 1027700132195, 1027700132195, organisation",
    "OGRN, 304500116000157, 304500116000157, sole trader",
    "NPI, 1234567893, 1234567893, ''",
    "NPI, 808401234567893, 1234567893, ''",
    "USCC, 91110000600037341L, 91110000600037341L, ''",
    "USCC, 91110000600037341l, 91110000600037341L, ''",
    "UEI, zqgghjh74dw7, ZQGGHJH74DW7, ''",
    "FIGI, BBG000BLNNH6, BBG000BLNNH6, ''",
    "SSN, 536-90-4399, 536904399, ''",
    "CPF, 390.533.447-05, 39053344705, ''",
    "CNPJ, 16.727.230/0001-97, 16727230000197, ''",
    "CNPJ, 12.ABC.345/01DE-35, 12ABC34501DE35, ''",
    "WIKIDATA, Q42, Q42, ''",
    "WIKIDATA, https://www.wikidata.org/wiki/Q7747, Q7747, ''",
    "WIKIDATA, http://www.wikidata.org/entity/q42/, Q42, ''",
    "MMSI, 273394000, 273394000, ship",
    "MMSI, 002731234, 002731234, coast",
    "MMSI, 111273001, 111273001, aircraft",
    "MMSI, 982731234, 982731234, craft",
    "MMSI, 992731234, 992731234, aid to navigation",
    "MMSI, 827312345, 827312345, handheld",
    "MMSI, 970123456, 970123456, distress",
    "MMSI, 027312345, 027312345, group",
    "STRICT, ab-12/3, AB123, ''",
    "STRICT, серия 4509, SERIA4509, ''",
    "STRICT, № Ａ１２, A12, ''",
  })
  void acceptsAndNormalises(IdentifierFormat format, String text, String normal, String scheme) {
    assertThat(format.parse(text)).isEqualTo(new CheckedIdentifier.Valid(format, normal, scheme));
    assertThat(format.parse(normal)).isEqualTo(new CheckedIdentifier.Valid(format, normal, scheme));
  }

  @ParameterizedTest
  @CsvSource({
    "IMO, 9074728, a check digit that holds for a ship or a company, 9074728",
    "IMO, 0000000, a check digit that holds for a ship or a company, 0000000",
    "IMO, 90747291, a number of 5 to 7 digits, 90747291",
    "IMO, none, a number of 5 to 7 digits, none",
    "ISIN, US0378331006, a check digit that holds (ISO 6166), US0378331006",
    "ISIN, US037833100, 'two letters, nine letters or digits, and a check digit', US037833100",
    "LEI, 5493001KJTIIGC8Y1R13, 'check digits that hold (ISO 17442, mod 97)', 5493001KJTIIGC8Y1R13",
    "LEI, 5493001KJTIIGC8Y1R1, 18 letters or digits and two check digits, 5493001KJTIIGC8Y1R1",
    "BIC, DEUTXXFF, a country in the fifth and sixth place, DEUTXXFF",
    "BIC, DEUT1EFF, '8 or 11 characters, the first six letters (ISO 9362)', DEUT1EFF",
    "IBAN, DE88370400440532013000, check digits that hold (mod 97), DE88370400440532013000",
    "IBAN, DE8937040044053201300, 22 characters for that country, DE8937040044053201300",
    "IBAN, US8937040044053201300, a country that uses IBAN, US8937040044053201300",
    "INN, 7707083894, check digits that hold, 7707083894",
    "INN, 770708389, 10 digits (organisation) or 12 (person), 770708389",
    "INN, 0000000000, 10 digits (organisation) or 12 (person), 0000000000",
    "INN, 500100732258, check digits that hold, 500100732258",
    "OGRN, 1027700132194, a check digit that holds, 1027700132194",
    "OGRN, 0027700132195, '13 digits (organisation) or 15 (sole trader), the first not 0',"
        + " 0027700132195",
    "NPI, 1234567890, a check digit that holds, 1234567890",
    "USCC, 91110000600037342L, a check character that holds (GB 32100-2015), 91110000600037342L",
    "UEI, OQGGHJH74DW7, '12 digits or letters other than I and O, the first not 0', OQGGHJH74DW7",
    "FIGI, BBG000BLNNH7, a check digit that holds (OpenFIGI), BBG000BLNNH7",
    "FIGI, GBG000BLNNH6, 'two consonants, G, eight consonants or digits, and a check digit',"
        + " GBG000BLNNH6",
    "SSN, 666-90-4399, 9 digits in a range that is issued, 666904399",
    "CPF, 390.533.447-06, check digits that hold, 39053344706",
    "CPF, 111.111.111-11, 11 digits that are not all the same, 11111111111",
    "CNPJ, 16.727.230/0001-98, check digits that hold, 16727230000198",
    "WIKIDATA, P42, 'Q and a number, or a URL that ends with it', P42",
    "MMSI, 12345678, 9 digits, 12345678",
    "STRICT, ' - 7', at least two letters or digits, ' - 7'",
  })
  void saysWhichCheckFailed(IdentifierFormat format, String text, String expected, String found) {
    assertThat(format.parse(text))
        .isEqualTo(new CheckedIdentifier.Invalid(format, expected, found));
    assertThat(((CheckedIdentifier.Invalid) format.parse(text)).message())
        .isEqualTo(format + ": expected " + expected + ", found (" + found + ")");
  }

  @ParameterizedTest
  @CsvSource({"123456789", "899912345", "278394000A", "199394000", "971234567", "776000000"})
  void refusesStationsThatTheRadioRulesDoNotKnow(String code) {
    assertThat(IdentifierFormat.MMSI.normalize(code)).isEmpty();
  }

  @Test
  void tellsShipsFromCompanies() {
    long ships = 0;
    long companies = 0;
    for (int number = 5000000; number < 5001000; number++) {
      if (IdentifierFormat.IMO.parse(Integer.toString(number))
          instanceof CheckedIdentifier.Valid valid) {
        ships += valid.scheme().contains("ship") ? 1 : 0;
        companies += valid.scheme().contains("company") ? 1 : 0;
      }
    }
    assertThat(ships).as("exactly one last digit in ten suits").isEqualTo(100);
    assertThat(companies).isEqualTo(100);
  }

  @Test
  void padsShortImoNumbers() {
    long padded = 0;
    for (int number = 54000; number < 54100; number++) {
      String seven = "00" + number;
      assertThat(IdentifierFormat.IMO.normalize(Integer.toString(number)))
          .isEqualTo(IdentifierFormat.IMO.normalize(seven));
      padded += IdentifierFormat.IMO.normalize(seven).isPresent() ? 1 : 0;
    }
    assertThat(padded).isPositive();
  }

  @Provide
  Arbitrary<Sample> checked() {
    return Arbitraries.of(
        new Sample(IdentifierFormat.ISIN, "US0378331005"),
        new Sample(IdentifierFormat.ISIN, "DE000BAY0017"),
        new Sample(IdentifierFormat.LEI, "5493001KJTIIGC8Y1R12"),
        new Sample(IdentifierFormat.IBAN, "DE89370400440532013000"),
        new Sample(IdentifierFormat.IBAN, "GB29NWBK60161331926819"),
        new Sample(IdentifierFormat.NPI, "1234567893"),
        new Sample(IdentifierFormat.USCC, "91110000600037341L"),
        new Sample(IdentifierFormat.FIGI, "BBG000BLNNH6"));
  }

  /**
   * These rules are known to find every single wrong digit; those with a remainder of a remainder
   * (IMO, INN, OGRN) are not.
   */
  @Property
  void refusesAnySingleWrongDigit(
      @ForAll("checked") Sample sample,
      @ForAll @IntRange(max = 21) int place,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    int at = place % sample.code.length();
    char digit = sample.code.charAt(at);
    if (Character.isDigit(digit)) {
      char wrong = (char) ('0' + (digit - '0' + shift) % 10);
      String changed = sample.code.substring(0, at) + wrong + sample.code.substring(at + 1);
      assertThat(sample.format.parse(changed))
          .as(changed)
          .isInstanceOf(CheckedIdentifier.Invalid.class);
    }
  }

  @Property
  void oneCheckDigitInTenSuitsAnInn(@ForAll @IntRange(min = 100000000, max = 999999999) int base) {
    int suiting = 0;
    for (int digit = 0; digit < 10; digit++) {
      suiting += IdentifierFormat.INN.normalize(Integer.toString(base) + digit).isPresent() ? 1 : 0;
    }
    assertThat(suiting).isEqualTo(base == 111111111 ? 0 : 1);
  }

  @Property
  void theNormalFormReadsAsItself(@ForAll IdentifierFormat format, @ForAll("texts") String text) {
    format
        .normalize(text)
        .ifPresent(normal -> assertThat(format.normalize(normal)).contains(normal));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("0123456789ABCQIMO -./жé")
        .ofMinLength(1)
        .ofMaxLength(20);
  }

  @Property
  void neverFailsOnAnyText(@ForAll IdentifierFormat format, @ForAll String text) {
    assertThat(format.parse(text).format()).isEqualTo(format);
  }

  @Test
  void isFoundByItsLabel() {
    for (IdentifierFormat format : IdentifierFormat.values()) {
      assertThat(IdentifierFormat.of(format.label())).contains(format);
      assertThat(format.label()).isEqualTo(format.name().toLowerCase(Locale.ROOT));
    }
    assertThat(IdentifierFormat.of("frob")).isEmpty();
  }

  record Sample(IdentifierFormat format, String code) {}
}
