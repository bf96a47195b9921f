package org.cordon.entity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NAME | \u200FKim\u00A0 Jong  Un\u200E | Kim Jong Un",
        "NAME | Jose\u0301 \u202AMarti\u0301\u202C | José Martí",
        "NAME | O\u00ADNeill\u0000Smith | ONeill Smith",
        "NAME | 金正恩 | 金正恩",
        "NAME | \u2067علی\u200Cرضا\u2069 | علی\u200Cرضا",
        "ADDRESS | 1  Main\tSt\u202F, Tartous | 1 Main St , Tartous",
        "DATE | 1948-05 | 1948-05",
        "DATE | 2024-05-13T12:00:00 | 2024-05-13T12:00:00",
        "COUNTRY | Korea, North | kp",
        "IDENTIFIER | A\u00A0123 | A 123",
        "EMAIL | mailto:Info@Example.COM | info@example.com",
        "EMAIL | a.b+c@sub.example.co.kr | a.b+c@sub.example.co.kr",
        "PHONE | +7 (495) 123-45-67 | +74951234567",
        "PHONE | 0044 20 7946 0000 | +442079460000",
        "PHONE | +44 (0)20 7946 0000 | +442079460000",
        "PHONE | 02-3456-7890 ext. 12 | 0234567890",
        "PHONE | ٠٢١١٢٣٤٥٦٧ | 0211234567",
        "URL | www.Example.com/Path?q=A | http://www.example.com/Path?q=A",
        "URL | HTTPS://Example.com/ | https://example.com",
        "URL | http://пример.рф | http://пример.рф",
        "GENDER | M | male",
        "GENDER | Female | female",
        "GENDER | мужской | male",
        "GENDER | женский | female",
        "GENDER | أنثى | female",
        "GENDER | 남 | male",
        "GENDER | 女 | female",
        "GENDER | W | female",
        "GENDER | Mr. | male",
        "GENDER | diverse | other",
        "TOPIC | Sanction | sanction",
        "TOPIC | role.pep | role.pep",
        "LANGUAGE | en | eng",
        "LANGUAGE | ger | deu",
        "LANGUAGE | Russian | rus",
        "LANGUAGE | kor | kor",
        "NUMBER | 5,000 | 5,000",
        "STRING | a \u2028 b | a b",
        "ENTITY | Q42 | Q42",
      })
  void acceptsAndNormalises(PropertyType type, String text, String clean) {
    assertThat(Cleaner.clean(type, text)).isEqualTo(new Cleaned.Accepted(clean));
    assertThat(Cleaner.clean(type, clean)).isEqualTo(new Cleaned.Accepted(clean));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NAME | - | expected letters or digits, found (-)",
        "NAME | '' | expected letters or digits, found ()",
        "DATE | 10 Dec 1948 | expected a date such as 1948, 1948-05 or 1948-05-12, found (10 Dec"
            + " 1948)",
        "DATE | 1001-01-01 | expected a date other than the place-holder for long past, found"
            + " (1001-01-01)",
        "COUNTRY | unknown | expected the name or code of one country, found (unknown)",
        "IDENTIFIER | 7 | expected at least two letters or digits, found (7)",
        "EMAIL | a@b | expected one e-mail address, found (a@b)",
        "EMAIL | a@b.com; c@d.com | expected one e-mail address, found (a@b.com; c@d.com)",
        "PHONE | 12345 | expected a telephone number of 6 to 15 digits, found (12345)",
        "PHONE | unknown | expected a telephone number of 6 to 15 digits, found (unknown)",
        "PHONE | +12345678 / +87654321 | expected a telephone number of 6 to 15 digits, found"
            + " (+12345678 / +87654321)",
        "URL | javascript:alert(1) | expected a web address, found (javascript:alert(1))",
        "URL | localhost | expected a web address, found (localhost)",
        "GENDER | unknown | expected a word for male, female or other, found (unknown)",
        "TOPIC | sanctions | expected a topic code, found (sanctions)",
        "LANGUAGE | Klingonese | expected the name or ISO 639 code of a language, found"
            + " (Klingonese)",
        "NUMBER | many | expected a number, found (many)",
        "TEXT | ' ' | expected some text, found ()",
      })
  void saysWhyItRejects(PropertyType type, String text, String message) {
    assertThat(Cleaner.clean(type, text))
        .isInstanceOfSatisfying(
            Cleaned.Rejected.class, rejected -> assertThat(rejected.message()).isEqualTo(message));
  }

  @ParameterizedTest
  @CsvSource({
    "Vessel, imoNumber, 9074729, IMO9074729",
    "Vessel, imoNumber, 9074728, ''",
    "Company, innCode, 7707083893, 7707083893",
    "Company, registrationNumber, ' 123 ', 123",
    "Person, swiftBic, DEUTDEFFXXX, DEUTDEFF",
    "Person, birthDate, 1948, 1948",
  })
  void cleansByProperty(String schema, String name, String text, String clean) {
    org.cordon.entity.Property property =
        Model.standard().require(schema).property(name).orElseThrow();
    assertThat(Cleaner.clean(property, text).value().orElse("")).isEqualTo(clean);
  }

  @Test
  void saysWhichIdentifierCheckFailed() {
    var property = Model.standard().require("Vessel").property("imoNumber").orElseThrow();
    assertThat(Cleaner.clean(property, "9074728"))
        .isEqualTo(
            new Cleaned.Rejected(
                "IMO with a check digit that holds for a ship or a company", "9074728"));
  }

  @Test
  void boundsTheLengthOfIdentifiers() {
    String long100 = "A1".repeat(50);
    var number = Model.standard().require("Person").property("idNumber").orElseThrow();
    var key = Model.standard().require("CryptoWallet").property("publicKey").orElseThrow();
    assertThat(Cleaner.clean(number, long100).value()).isEmpty();
    assertThat(Cleaner.clean(key, long100).value()).contains(long100);
    assertThat(Cleaner.clean(key, long100 + long100).value()).isEmpty();
  }

  @Test
  void keepsTheLinesOfLongTexts() {
    assertThat(Cleaner.clean(PropertyType.TEXT, " a  b \r\n\r\n c\u2028d ").value())
        .contains("a b\nc\nd");
  }

  @Property
  void cleaningACleanValueChangesNothing(@ForAll PropertyType type, @ForAll String text) {
    Cleaner.clean(type, text)
        .value()
        .ifPresent(clean -> assertThat(Cleaner.clean(type, clean).value()).contains(clean));
  }
}
