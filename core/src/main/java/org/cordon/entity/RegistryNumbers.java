package org.cordon.entity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that states give to persons and organisations. */
final class RegistryNumbers {
  private static final Pattern WIKIDATA =
      Pattern.compile("(?:.*[/:#])?(Q[1-9][0-9]{0,9})/?", Pattern.CASE_INSENSITIVE);
  private static final String USCC_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String HOLDS = "check digits that hold";

  private RegistryNumbers() {}

  static CheckedIdentifier inn(String code) {
    boolean shape =
        Texts.isDigits(code) && (code.length() == 10 || code.length() == 12) && !allSame(code);
    if (!shape) {
      return IdentifierFormat.INN.invalid("10 digits (organisation) or 12 (person)", code);
    }
    boolean ok =
        code.length() == 10
            ? mod11(code, 2, 4, 10, 3, 5, 9, 4, 6, 8)
            : mod11(code, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)
                && mod11(code, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8);
    return ok
        ? IdentifierFormat.INN.valid(code, code.length() == 10 ? "organisation" : "person")
        : IdentifierFormat.INN.invalid(HOLDS, code);
  }

  /**
   * The last digit is that of the remainder of what stands before it: by 11 for 13 digits, by 13
   * for 15.
   */
  static CheckedIdentifier ogrn(String code) {
    boolean shape =
        Texts.isDigits(code)
            && (code.length() == 13 || code.length() == 15)
            && !code.startsWith("0");
    if (!shape) {
      return IdentifierFormat.OGRN.invalid(
          "13 digits (organisation) or 15 (sole trader), the first not 0", code);
    }
    int last = code.length() - 1;
    boolean ok =
        CheckDigits.remainder(code.substring(0, last), last - 1) % 10
            == CheckDigits.digit(code, last);
    return ok
        ? IdentifierFormat.OGRN.valid(code, last == 12 ? "organisation" : "sole trader")
        : IdentifierFormat.OGRN.invalid("a check digit that holds", code);
  }

  static CheckedIdentifier npi(String code) {
    String number = code.length() == 15 && code.startsWith("80840") ? code.substring(5) : code;
    if (!number.matches("[12][0-9]{9}")) {
      return IdentifierFormat.NPI.invalid(
          "10 digits starting with 1 or 2, or 15 starting with 80840", code);
    }
    return IdentifierFormat.NPI.check(
        CheckDigits.luhn("80840" + number), number, "a check digit that holds");
  }

  static CheckedIdentifier uscc(String code) {
    if (!code.matches("[0-9A-HJ-NP-RTUW-Y]{2}[0-9]{6}[0-9A-HJ-NP-RTUW-Y]{10}")) {
      return IdentifierFormat.USCC.invalid(
          "18 digits or letters other than I, O, S, V, Z; digits from the third to eighth", code);
    }
    int sum = 0;
    for (int i = 0, weight = 1; i < 17; i++, weight = weight * 3 % 31) {
      sum += USCC_LETTERS.indexOf(code.charAt(i)) * weight;
    }
    boolean ok = (31 - sum % 31) % 31 == USCC_LETTERS.indexOf(code.charAt(17));
    return IdentifierFormat.USCC.check(ok, code, "a check character that holds (GB 32100-2015)");
  }

  static CheckedIdentifier uei(String code) {
    return IdentifierFormat.UEI.check(
        code.matches("[1-9A-HJ-NP-Z][0-9A-HJ-NP-Z]{11}"),
        code,
        "12 digits or letters other than I and O, the first not 0");
  }

  /** Never issued: area 000, 666 or 900 and above, group 00, serial 0000. */
  static CheckedIdentifier ssn(String code) {
    return IdentifierFormat.SSN.check(
        code.matches("(?!000|666|9)[0-9]{3}(?!00)[0-9]{2}(?!0000)[0-9]{4}"),
        code,
        "9 digits in a range that is issued");
  }

  static CheckedIdentifier cpf(String code) {
    if (code.length() != 11 || !Texts.isDigits(code) || allSame(code)) {
      return IdentifierFormat.CPF.invalid("11 digits that are not all the same", code);
    }
    boolean ok =
        mod11(code.substring(0, 9), code.charAt(9), 10, 9, 8, 7, 6, 5, 4, 3, 2)
            && mod11(code.substring(0, 10), code.charAt(10), 11, 10, 9, 8, 7, 6, 5, 4, 3, 2);
    return IdentifierFormat.CPF.check(ok, code, HOLDS);
  }

  /** Letters count as their ASCII code less 48 (Receita Federal, IN RFB 2229/2024). */
  static CheckedIdentifier cnpj(String code) {
    if (!code.matches("[0-9A-Z]{12}[0-9]{2}") || allSame(code)) {
      return IdentifierFormat.CNPJ.invalid("12 digits or letters and two check digits", code);
    }
    boolean ok =
        mod11(code.substring(0, 12), code.charAt(12), 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2)
            && mod11(code.substring(0, 13), code.charAt(13), 6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2);
    return IdentifierFormat.CNPJ.check(ok, code, HOLDS);
  }

  static CheckedIdentifier wikidata(String text) {
    Matcher matcher = WIKIDATA.matcher(Texts.line(text));
    return matcher.matches()
        ? IdentifierFormat.WIKIDATA.valid("Q" + matcher.group(1).substring(1))
        : IdentifierFormat.WIKIDATA.invalid("Q and a number, or a URL that ends with it", text);
  }

  /** Russian rule: the weighted sum by 11, its last digit, follows the weighted digits. */
  private static boolean mod11(String code, int... weights) {
    return CheckDigits.weighted(code, weights) % 11 % 10 == CheckDigits.digit(code, weights.length);
  }

  /** Brazilian rule: 11 less the weighted sum by 11, where 10 and 11 count as 0. */
  private static boolean mod11(String code, char check, int... weights) {
    int rest = CheckDigits.weighted(code, weights) % 11;
    return (rest < 2 ? 0 : 11 - rest) == check - '0';
  }

  private static boolean allSame(String code) {
    return code.chars().distinct().count() == 1;
  }
}
