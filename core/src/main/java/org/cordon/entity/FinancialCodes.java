package org.cordon.entity;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Codes of securities, legal entities, banks and accounts. */
final class FinancialCodes {
  /**
   * Country codes that OpenFIGI never uses as the first two letters, so that a FIGI cannot be
   * mistaken for an ISIN.
   */
  private static final Set<String> NOT_FIGI = Set.of("BS", "BM", "GG", "GB", "GH", "KY", "VG");

  private FinancialCodes() {}

  static CheckedIdentifier isin(String code) {
    if (!code.matches("[A-Z]{2}[0-9A-Z]{9}[0-9]")) {
      return IdentifierFormat.ISIN.invalid(
          "two letters, nine letters or digits, and a check digit", code);
    }
    return IdentifierFormat.ISIN.check(
        CheckDigits.luhn(CheckDigits.expand(code)), code, "a check digit that holds (ISO 6166)");
  }

  static CheckedIdentifier lei(String code) {
    if (!code.matches("[0-9A-Z]{18}[0-9]{2}")) {
      return IdentifierFormat.LEI.invalid("18 letters or digits and two check digits", code);
    }
    return IdentifierFormat.LEI.check(
        CheckDigits.mod97(code) == 1, code, "check digits that hold (ISO 17442, mod 97)");
  }

  static CheckedIdentifier bic(String code) {
    if (!code.matches("[A-Z]{6}[0-9A-Z]{2}([0-9A-Z]{3})?")) {
      return IdentifierFormat.BIC.invalid(
          "8 or 11 characters, the first six letters (ISO 9362)", code);
    }
    String country = code.substring(4, 6);
    return Countries.isCode(country)
        ? IdentifierFormat.BIC.valid(code.substring(0, 8))
        : IdentifierFormat.BIC.invalid("a country in the fifth and sixth place", code);
  }

  static CheckedIdentifier iban(String code) {
    if (!code.matches("[A-Z]{2}[0-9]{2}[0-9A-Z]{10,30}")) {
      return IdentifierFormat.IBAN.invalid(
          "a country, two check digits and an account number", code);
    }
    int length = IbanLengths.BY_COUNTRY.getOrDefault(code.substring(0, 2), 0);
    if (code.length() != length) {
      return IdentifierFormat.IBAN.invalid(
          length == 0 ? "a country that uses IBAN" : length + " characters for that country", code);
    }
    return IdentifierFormat.IBAN.check(
        CheckDigits.mod97(code.substring(4) + code.substring(0, 4)) == 1,
        code,
        "check digits that hold (mod 97)");
  }

  static CheckedIdentifier figi(String code) {
    boolean shape = code.matches("[B-DF-HJ-NP-TV-Z]{2}G[0-9B-DF-HJ-NP-TV-Z]{8}[0-9]");
    if (!shape || NOT_FIGI.contains(code.substring(0, 2))) {
      return IdentifierFormat.FIGI.invalid(
          "two consonants, G, eight consonants or digits, and a check digit", code);
    }
    return IdentifierFormat.FIGI.check(
        figiSum(code) % 10 == 0, code, "a check digit that holds (OpenFIGI)");
  }

  private static int figiSum(String code) {
    int sum = CheckDigits.digit(code, 11);
    for (int i = 0; i < 11; i++) {
      int value = CheckDigits.value(code.charAt(i)) * (i % 2 + 1);
      sum += value / 10 + value % 10;
    }
    return sum;
  }

  /** The lengths of IBANs by country, from the SWIFT IBAN registry. */
  private static final class IbanLengths {
    private static final String TABLE =
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27"
            + " DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28"
            + " HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21"
            + " LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29"
            + " PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23"
            + " TN24 TR26 UA29 VA22 VG24 XK20 YE30";
    static final Map<String, Integer> BY_COUNTRY = read();

    private static Map<String, Integer> read() {
      Map<String, Integer> lengths = new TreeMap<>();
      for (String entry : TABLE.split(" ")) {
        lengths.put(entry.substring(0, 2), Integer.parseInt(entry.substring(2)));
      }
      return lengths;
    }
  }
}
