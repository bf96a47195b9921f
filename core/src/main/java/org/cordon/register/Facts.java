package org.cordon.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cordon.entity.Entity;
import org.cordon.entity.Statement;
import org.cordon.name.PartKeys;

/**
 * What is compared beside names, in a form that compares fast: dates, countries, gender, places,
 * identifiers.
 *
 * <p>Built in the same way from a party that is asked about and, at compile time, from a target.
 * Dates are packed as {@code year << 9 | month << 5 | day}, with 0 for an unknown month or day;
 * countries as {@link CountryCode}; identifiers as a 56-bit hash of their letters and digits above
 * the ordinal of their {@link IdentifierKind}.
 *
 * @param dates dates of birth, or for organisations of incorporation
 * @param nationalities nationalities and citizenships; for vessels the flags, present and past
 * @param countries other countries the subject is tied to: of residence, jurisdiction, birth
 * @param gender as bits: 1 male, 2 female, 4 other; 0 when unknown; several when entries of a
 *     target contradict each other
 * @param places hashes of the words of places of birth
 * @param identifiers see above
 */
public record Facts(
    int[] dates,
    int[] nationalities,
    int[] countries,
    int gender,
    int[] places,
    long[] identifiers) {
  private static final int KIND_BITS = 8;
  private static final int SHORTEST_IDENTIFIER = 4;

  /** The facts of an entity and, for targets, of the details that hang on it. */
  public static Facts of(Entity subject, List<Entity> details) {
    Collector collector = new Collector();
    for (Statement statement : subject.statements()) {
      collector.add(statement.property(), statement.value());
    }
    for (Entity detail : details) {
      if (detail.schema().isA("Identification")) {
        collector.addDocument(detail);
      }
    }
    return collector.facts();
  }

  /** The kind of an identifier. */
  public static IdentifierKind kind(long identifier) {
    return IdentifierKind.of((int) (identifier & (1 << KIND_BITS) - 1));
  }

  /** The hash of an identifier's letters and digits, without its kind. */
  public static long hash(long identifier) {
    return identifier >>> KIND_BITS;
  }

  /**
   * An identifier as compared, or 0 when it has fewer than four letters and digits: shorter ones
   * prove nothing.
   */
  public static long identifier(IdentifierKind kind, String value) {
    String strict = strict(value);
    if (kind == IdentifierKind.IMO && strict.startsWith("IMO")) {
      strict = strict.substring(3);
    }
    if (kind == IdentifierKind.BIC && strict.length() == 11) {
      strict = strict.substring(0, 8); // a branch belongs to its bank
    }
    if (strict.length() < SHORTEST_IDENTIFIER || isZeros(strict)) {
      return 0;
    }
    long hash = (long) PartKeys.hash(strict, 11) << 32 | PartKeys.hash(strict, 12) & 0xffffffffL;
    return hash << KIND_BITS | kind.ordinal();
  }

  /** Upper-case letters and digits only. */
  public static String strict(String value) {
    StringBuilder strict = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        strict.append(c);
      }
    }
    return strict.toString().toUpperCase(Locale.ROOT);
  }

  private static boolean isZeros(String strict) {
    return strict.chars().allMatch(c -> c == '0');
  }

  /** Packs an ISO date prefix; 0 when it is not one. */
  public static int packDate(String iso) {
    int length = iso.length();
    int year = digits(iso, 0, 4);
    if (year <= 0 || length > 4 && iso.charAt(4) != '-') {
      return 0;
    }
    int month = length >= 7 ? digits(iso, 5, 7) : 0;
    int day = length >= 10 ? digits(iso, 8, 10) : 0;
    return month < 0 || day < 0 ? 0 : year << 9 | month << 5 | day;
  }

  /** The year of a packed date. */
  public static int year(int date) {
    return date >>> 9;
  }

  /** The month of a packed date; 0 when it is not known. */
  public static int month(int date) {
    return date >>> 5 & 15;
  }

  /** The day of a packed date; 0 when it is not known. */
  public static int day(int date) {
    return date & 31;
  }

  private static int digits(String text, int from, int to) {
    if (to > text.length()) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  /** The number of {@code int}s that {@link #write} adds. */
  void write(Ints sink) {
    sink.add(dates.length | nationalities.length << 8 | countries.length << 16 | gender << 24);
    sink.add(places.length | identifiers.length << 16);
    addAll(sink, dates);
    addAll(sink, nationalities);
    addAll(sink, countries);
    addAll(sink, places);
    for (long identifier : identifiers) {
      sink.add((int) (identifier >>> 32));
      sink.add((int) identifier);
    }
  }

  private static void addAll(Ints sink, int[] values) {
    for (int value : values) {
      sink.add(value);
    }
  }

  static Facts read(Column ints, long start) {
    int head = ints.getInt(start);
    int counts = ints.getInt(start + 1);
    long at = start + 2;
    int[] dates = ints.getInts(at, head & 0xff);
    at += dates.length;
    int[] nationalities = ints.getInts(at, head >>> 8 & 0xff);
    at += nationalities.length;
    int[] countries = ints.getInts(at, head >>> 16 & 0xff);
    at += countries.length;
    int[] places = ints.getInts(at, counts & 0xffff);
    at += places.length;
    long[] identifiers = new long[counts >>> 16];
    for (int i = 0; i < identifiers.length; i++) {
      identifiers[i] =
          (long) ints.getInt(at + 2L * i) << 32 | ints.getInt(at + 2L * i + 1) & 0xffffffffL;
    }
    return new Facts(dates, nationalities, countries, head >>> 24, places, identifiers);
  }

  /** Gathers facts from statements. */
  private static final class Collector {
    private static final int MOST = 200;
    private final Ints dates = new Ints();
    private final Ints nationalities = new Ints();
    private final Ints countries = new Ints();
    private final Ints places = new Ints();
    private final Longs identifiers = new Longs();
    private int gender;

    void add(String property, String value) {
      switch (property) {
        case "birthDate", "incorporationDate" -> add(dates, packDate(value));
        case "nationality", "citizenship", "flag", "pastFlags" ->
            add(nationalities, CountryCode.pack(value));
        case "country", "jurisdiction", "mainCountry", "birthCountry" ->
            add(countries, CountryCode.pack(value));
        case "gender" -> gender |= genderOf(value);
        case "birthPlace" -> addPlace(value);
        default ->
            IdentifierKind.ofProperty(property)
                .ifPresent(kind -> addIdentifier(identifier(kind, value)));
      }
    }

    void addDocument(Entity document) {
      boolean passport = document.schema().isA("Passport");
      for (String property : List.of("number", "passportNumber")) {
        for (String value : document.values(property)) {
          Optional<IdentifierKind> kind =
              passport ? Optional.of(IdentifierKind.PASSPORT) : IdentifierKind.ofProperty(property);
          kind.ifPresent(k -> addIdentifier(identifier(k, value)));
        }
      }
    }

    private void addIdentifier(long identifier) {
      if (identifier == 0 || identifiers.size() >= MOST) {
        return;
      }
      for (int i = 0; i < identifiers.size(); i++) {
        if (hash(identifiers.get(i)) == hash(identifier)) {
          return;
        }
      }
      identifiers.add(identifier);
    }

    private static void add(Ints values, int value) {
      if (value == 0 || values.size() >= MOST) {
        return;
      }
      for (int i = 0; i < values.size(); i++) {
        if (values.get(i) == value) {
          return;
        }
      }
      values.add(value);
    }

    private void addPlace(String value) {
      for (String word : PlaceWords.of(value)) {
        add(places, PartKeys.hash(word, 13));
      }
    }

    private static int genderOf(String value) {
      return switch (value) {
        case "male" -> 1;
        case "female" -> 2;
        case "other" -> 4;
        default -> 0;
      };
    }

    Facts facts() {
      return new Facts(
          dates.toArray(),
          nationalities.toArray(),
          countries.toArray(),
          gender,
          places.toArray(),
          identifiers.toArray());
    }
  }
}
