package org.cordon.entity;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Countries, territories and former states by the lower-case codes of FollowTheMoney data: ISO
 * 3166-1 alpha-2 and the further ones in {@code countries.txt}. Tables are read when first needed.
 */
public final class Countries {
  private static final List<String> NATIONAL_WORDS =
      List.of("citizen", "citizenship", "national", "nationality");

  private Countries() {}

  /** All codes in the order of the table. */
  public static Set<String> codes() {
    return Collections.unmodifiableSet(Table.BY_CODE.keySet());
  }

  /** Whether the text is one of the codes, in any case. */
  public static boolean isCode(String text) {
    return Table.BY_CODE.containsKey(text.toLowerCase(Locale.ROOT));
  }

  /**
   * The code that a text means: a code, an alpha-3 code, a name or a word for nationals in English,
   * or a name in one of some fifty other languages. A sub-national code such as {@code us-de} means
   * its country. Empty if the text means none or several; a text that holds more than one country
   * ({@code Iran / unknown}) is not taken apart. A remark in parentheses at the end ({@code Iraq
   * (previous address)}) is passed over, unless it is another country.
   */
  public static Optional<String> code(String text) {
    String name = Texts.line(text);
    return named(name).or(() -> named(withoutRemark(name)));
  }

  /** The short English name of a code, or the code itself if there is no such code. */
  public static String label(String code) {
    Country country = Table.BY_CODE.get(code);
    return country == null ? code : country.label();
  }

  /** The state a territory belongs to: {@code cn} for {@code hk}; empty for states. */
  public static Optional<String> parent(String code) {
    return Optional.ofNullable(Table.BY_CODE.get(code))
        .map(Country::within)
        .filter(within -> !within.isEmpty());
  }

  /**
   * Whether two codes do not contradict each other: they are equal, or one is a part of the other
   * ({@code hk}, {@code cn}), or one is claimed by the other ({@code tw}, {@code cn}). A former
   * state and its successors do not agree by this rule; see {@link #successors}.
   */
  public static boolean agree(String a, String b) {
    return a.equals(b) || belongs(a, b) || belongs(b, a) || sameSubnational(a, b);
  }

  /** The states that follow one that is no more, e.g. 15 for {@code suhh}; empty for all others. */
  public static List<String> successors(String code) {
    Country country = Table.BY_CODE.get(code);
    return country == null ? List.of() : Collections.unmodifiableList(country.successors());
  }

  /** Whether one is a former state and the other one of its successors. */
  public static boolean succeed(String a, String b) {
    return successors(a).contains(b) || successors(b).contains(a);
  }

  private static boolean belongs(String part, String state) {
    Country country = Table.BY_CODE.get(part);
    return country != null && (country.within().equals(state) || country.claimed().contains(state));
  }

  private static boolean sameSubnational(String a, String b) {
    boolean reducible = !Table.BY_CODE.containsKey(a) || !Table.BY_CODE.containsKey(b);
    return reducible && fromCode(a).isPresent() && fromCode(a).equals(fromCode(b));
  }

  private static Optional<String> fromCode(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (Table.BY_CODE.containsKey(lower)) {
      return Optional.of(lower);
    }
    if (text.length() == 3) {
      return Optional.ofNullable(Alpha3.CODES.get(text.toUpperCase(Locale.ROOT)));
    }
    return isSubnational(lower) ? fromCode(lower.substring(0, 2)) : Optional.empty();
  }

  /** {@code us-de}: two letters, a dash, one to three letters or digits, as ISO 3166-2. */
  private static boolean isSubnational(String lower) {
    if (lower.length() < 4 || lower.length() > 6 || lower.charAt(2) != '-') {
      return false;
    }
    return lower.substring(3).chars().allMatch(Character::isLetterOrDigit);
  }

  private static Optional<String> named(String name) {
    return fromCode(name)
        .or(() -> Names.ENGLISH.code(name))
        .or(() -> Names.ENGLISH.code(withoutNationalWord(name)))
        .or(() -> Foreign.NAMES.code(name));
  }

  /**
   * The name before a remark in parentheses; empty if there is none or the remark is another
   * country.
   */
  private static String withoutRemark(String name) {
    int open = name.indexOf('(');
    if (open < 1 || !name.endsWith(")") || name.indexOf('(', open + 1) > 0) {
      return "";
    }
    String before = name.substring(0, open).strip();
    Optional<String> remark = named(name.substring(open + 1, name.length() - 1));
    return remark.isEmpty() || remark.equals(named(before)) ? before : "";
  }

  private static String withoutNationalWord(String name) {
    int space = name.lastIndexOf(' ');
    boolean found =
        space > 0 && NATIONAL_WORDS.contains(name.substring(space + 1).toLowerCase(Locale.ROOT));
    return found ? name.substring(0, space) : name;
  }

  private static final class Table {
    static final Map<String, Country> BY_CODE = CountryReader.readStandard();
  }

  private static final class Alpha3 {
    static final Map<String, String> CODES = read();

    private static Map<String, String> read() {
      Map<String, String> codes = new HashMap<>();
      for (Country country : Table.BY_CODE.values()) {
        codes.put(country.alpha3(), country.code());
      }
      return codes;
    }
  }

  private static final class Names {
    static final CountryNames ENGLISH = CountryNames.english(Table.BY_CODE.values());
  }

  private static final class Foreign {
    static final ForeignCountryNames NAMES = new ForeignCountryNames(Table.BY_CODE.values());
  }
}
