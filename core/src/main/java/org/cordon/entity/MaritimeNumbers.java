package org.cordon.entity;

import java.util.ArrayList;
import java.util.List;

/** Numbers of ships, their owners and their radio stations. */
final class MaritimeNumbers {
  private MaritimeNumbers() {}

  /**
   * IMO numbers (resolution A.1117(30) for ships, MSC.160(78) for companies). Both are seven digits
   * and differ only in how the last is computed; a few numbers satisfy both rules.
   */
  static CheckedIdentifier imo(String text) {
    List<String> numbers = imoCandidates(Texts.line(text));
    for (String number : numbers) {
      String scheme = imoScheme(number);
      if (!scheme.isEmpty()) {
        return IdentifierFormat.IMO.valid("IMO" + number, scheme);
      }
    }
    return numbers.isEmpty()
        ? IdentifierFormat.IMO.invalid("a number of 5 to 7 digits", text)
        : IdentifierFormat.IMO.invalid(
            "a check digit that holds for a ship or a company", numbers.getFirst());
  }

  /** MMSI: nine digits, the first of which tell the kind of station (ITU-R M.585, annex 1). */
  static CheckedIdentifier mmsi(String code) {
    if (code.length() != 9 || !Texts.isDigits(code)) {
      return IdentifierFormat.MMSI.invalid("9 digits", code);
    }
    String scheme = mmsiScheme(code);
    return scheme.isEmpty()
        ? IdentifierFormat.MMSI.invalid(
            "country digits from 201 to 775, after 0, 00, 8, 98, 99 or 111 for other stations than"
                + " ships",
            code)
        : IdentifierFormat.MMSI.valid(code, scheme);
  }

  private static List<String> imoCandidates(String text) {
    List<String> numbers = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isDigit(text.charAt(i))) {
        if (i - start >= 5 && i - start <= 7) {
          numbers.add("0".repeat(7 - (i - start)) + Texts.compact(text.substring(start, i)));
        }
        start = i + 1;
      }
    }
    return numbers;
  }

  private static String imoScheme(String number) {
    int last = CheckDigits.digit(number, 6);
    boolean ship = CheckDigits.weighted(number, 7, 6, 5, 4, 3, 2) % 10 == last;
    boolean company = (11 - CheckDigits.weighted(number, 8, 6, 4, 2, 9, 7) % 11) % 10 == last;
    if (number.equals("0000000") || !(ship || company)) {
      return "";
    }
    return ship && company ? "ship or company" : ship ? "ship" : "company";
  }

  private static String mmsiScheme(String code) {
    if (code.startsWith("111")) {
      return country(code, 3) ? "aircraft" : "";
    }
    if (code.startsWith("00")) {
      return country(code, 2) ? "coast" : "";
    }
    if (code.startsWith("98") || code.startsWith("99")) {
      return !country(code, 2) ? "" : code.startsWith("98") ? "craft" : "aid to navigation";
    }
    if (code.startsWith("970") || code.startsWith("972") || code.startsWith("974")) {
      return "distress";
    }
    if (code.startsWith("0")) {
      return country(code, 1) ? "group" : "";
    }
    if (code.startsWith("8")) {
      return country(code, 1) ? "handheld" : "";
    }
    return country(code, 0) ? "ship" : "";
  }

  /** Whether maritime identification digits, 201 to 775, stand there. */
  private static boolean country(String code, int at) {
    int digits = Integer.parseInt(code.substring(at, at + 3));
    return digits >= 201 && digits <= 775;
  }
}
