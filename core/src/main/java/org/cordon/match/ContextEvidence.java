package org.cordon.match;

import java.util.ArrayList;
import java.util.List;
import org.cordon.entity.Countries;
import org.cordon.register.CountryCode;
import org.cordon.register.Facts;
import org.cordon.register.IdentifierKind;

/**
 * What agreement and disagreement of dates, countries, gender, places and identifiers is worth, in
 * log-odds.
 *
 * <p>A value that only one side has says nothing. Of several values the pair that agrees best
 * counts: lists give several birth dates because any of them may be the right one.
 */
final class ContextEvidence {
  static final double DATE_EQUAL = 3.5;
  static final double DATE_SWAPPED = 2.0;
  static final double DATE_MONTH = 2.0;
  static final double DATE_YEAR_ONLY = 1.4;
  static final double DATE_ONE_DIGIT = 0.5;
  static final double DATE_SAME_YEAR = -0.3;
  static final double DATE_NEAR = -1.0;
  static final double DATE_OTHER = -5.0;
  static final double NATIONALITY_AGREES = 0.9;
  static final double NATIONALITY_AS_RESIDENCE = 0.5;
  static final double NATIONALITY_OTHER = -2.5;
  static final double GENDER_AGREES = 0.1;
  static final double GENDER_OTHER = -2.5;
  static final double PLACE_AGREES = 1.2;
  static final double PLACE_OTHER = -0.4;
  static final double IDENTIFIER_EQUAL = 15;
  static final double IDENTIFIER_OTHER_KIND = 13;
  static final double IDENTIFIER_WEAK = 5;
  static final double IDENTIFIER_OTHER = -7;

  private static final int NEAR_YEARS = 2;

  private static final Finding NO_IDENTIFIER = new Finding("identifier", "none", 0, 0, 0);

  /** One compared feature. */
  record Finding(String feature, String rule, double logOdds, int asked, int listed) {}

  private ContextEvidence() {}

  /** The most that facts other than identifiers can add for a party with these facts. */
  static double most(Facts asked) {
    double most = 0;
    if (asked.dates().length > 0) {
      most += DATE_EQUAL;
    }
    if (asked.nationalities().length > 0 || asked.countries().length > 0) {
      most += NATIONALITY_AGREES;
    }
    if (asked.gender() != 0) {
      most += GENDER_AGREES;
    }
    if (asked.places().length > 0) {
      most += PLACE_AGREES;
    }
    return most;
  }

  /** What a feature adds when its values are equal. */
  static double best(String feature) {
    return switch (feature) {
      case "date" -> DATE_EQUAL;
      case "country" -> NATIONALITY_AGREES;
      case "gender" -> GENDER_AGREES;
      case "birth-place" -> PLACE_AGREES;
      case "identifier.mmsi", "identifier.call-sign" -> IDENTIFIER_WEAK;
      default -> IDENTIFIER_EQUAL;
    };
  }

  /** What a feature adds when its values have nothing in common; negative. */
  static double worst(String feature) {
    return switch (feature) {
      case "date" -> DATE_OTHER;
      case "country" -> NATIONALITY_OTHER;
      case "gender" -> GENDER_OTHER;
      case "birth-place" -> PLACE_OTHER;
      default -> IDENTIFIER_OTHER;
    };
  }

  /** The sum of all findings. */
  static double score(Facts asked, Facts listed) {
    double score = 0;
    for (Finding finding : compare(asked, listed)) {
      score += finding.logOdds();
    }
    return score;
  }

  /** Compares feature by feature; features without values on both sides are left out. */
  static List<Finding> compare(Facts asked, Facts listed) {
    List<Finding> findings = new ArrayList<>(4);
    if (asked.dates().length > 0 && listed.dates().length > 0) {
      findings.add(dates(asked.dates(), listed.dates()));
    }
    countries(asked, listed, findings);
    if (asked.gender() != 0 && listed.gender() != 0) {
      findings.add(
          (asked.gender() & listed.gender()) != 0
              ? new Finding("gender", "equal", GENDER_AGREES, 0, 0)
              : new Finding("gender", "different", GENDER_OTHER, 0, 0));
    }
    if (asked.places().length > 0 && listed.places().length > 0) {
      findings.add(places(asked.places(), listed.places()));
    }
    if (asked.identifiers().length > 0 && listed.identifiers().length > 0) {
      identifiers(asked.identifiers(), listed.identifiers(), findings);
    }
    return findings;
  }

  private static Finding dates(int[] asked, int[] listed) {
    Finding best = new Finding("date", "different", DATE_OTHER, 0, 0);
    for (int a = 0; a < asked.length; a++) {
      for (int l = 0; l < listed.length; l++) {
        Finding finding = date(asked[a], listed[l], a, l);
        if (finding.logOdds() > best.logOdds()) {
          best = finding;
        }
      }
    }
    return best;
  }

  private static Finding date(int a, int l, int ai, int li) {
    int yearA = Facts.year(a);
    int yearL = Facts.year(l);
    int monthA = Facts.month(a);
    int monthL = Facts.month(l);
    int dayA = Facts.day(a);
    int dayL = Facts.day(l);
    if (yearA == yearL) {
      return sameYear(monthA, dayA, monthL, dayL, ai, li);
    }
    boolean full = dayA != 0 && dayL != 0;
    if (full && monthA == monthL && dayA == dayL && oneDigit(yearA, yearL)) {
      return new Finding("date", "one-digit", DATE_ONE_DIGIT, ai, li);
    }
    if (Math.abs(yearA - yearL) <= NEAR_YEARS && !full) {
      return new Finding("date", "near", DATE_NEAR, ai, li);
    }
    return new Finding("date", "different", DATE_OTHER, ai, li);
  }

  private static Finding sameYear(int monthA, int dayA, int monthL, int dayL, int ai, int li) {
    if (monthA == 0 || monthL == 0) {
      return new Finding("date", "year", DATE_YEAR_ONLY, ai, li);
    }
    if (monthA == monthL) {
      if (dayA == 0 || dayL == 0) {
        return new Finding("date", "month", DATE_MONTH, ai, li);
      }
      return dayA == dayL
          ? new Finding("date", "equal", DATE_EQUAL, ai, li)
          : new Finding("date", "same-month", DATE_ONE_DIGIT, ai, li);
    }
    if (dayA == monthL && dayL == monthA) {
      return new Finding("date", "day-month-swapped", DATE_SWAPPED, ai, li);
    }
    return dayA == dayL
        ? new Finding("date", "other-month", DATE_ONE_DIGIT, ai, li)
        : new Finding("date", "same-year", DATE_SAME_YEAR, ai, li);
  }

  private static boolean oneDigit(int a, int b) {
    int different = 0;
    for (int x = a, y = b; x > 0 || y > 0; x /= 10, y /= 10) {
      different += x % 10 == y % 10 ? 0 : 1;
    }
    return different == 1;
  }

  private static void countries(Facts asked, Facts listed, List<Finding> findings) {
    boolean a = asked.nationalities().length > 0 || asked.countries().length > 0;
    boolean l = listed.nationalities().length > 0 || listed.countries().length > 0;
    if (!a || !l) {
      return;
    }
    if (agree(asked.nationalities(), listed.nationalities())) {
      findings.add(new Finding("country", "equal", NATIONALITY_AGREES, 0, 0));
    } else if (agree(asked.nationalities(), listed.countries())
        || agree(asked.countries(), listed.nationalities())
        || agree(asked.countries(), listed.countries())) {
      findings.add(new Finding("country", "other-role", NATIONALITY_AS_RESIDENCE, 0, 0));
    } else {
      findings.add(new Finding("country", "different", NATIONALITY_OTHER, 0, 0));
    }
  }

  private static boolean agree(int[] asked, int[] listed) {
    for (int a : asked) {
      for (int l : listed) {
        if (a == l || Countries.agree(CountryCode.unpack(a), CountryCode.unpack(l))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Finding places(int[] asked, int[] listed) {
    for (int a : asked) {
      for (int l : listed) {
        if (a == l) {
          return new Finding("birth-place", "agrees", PLACE_AGREES, 0, 0);
        }
      }
    }
    return new Finding("birth-place", "different", PLACE_OTHER, 0, 0);
  }

  /**
   * The identifier that agrees best, and every kind of which each subject has only one and the two
   * differ.
   */
  private static void identifiers(long[] asked, long[] listed, List<Finding> findings) {
    Finding best = NO_IDENTIFIER;
    for (int a = 0; a < asked.length; a++) {
      for (int l = 0; l < listed.length; l++) {
        if (Facts.hash(asked[a]) == Facts.hash(listed[l])) {
          Finding finding = equalIdentifiers(asked[a], listed[l], a, l);
          best = finding.logOdds() > best.logOdds() ? finding : best;
        }
      }
    }
    if (best.logOdds() > 0) {
      findings.add(best);
    }
    for (IdentifierKind kind : IdentifierKind.values()) {
      if (kind.single() && differ(kind, asked, listed)) {
        findings.add(
            new Finding("identifier." + kind.label(), "different", IDENTIFIER_OTHER, 0, 0));
      }
    }
  }

  private static Finding equalIdentifiers(long asked, long listed, int a, int l) {
    IdentifierKind kind = Facts.kind(asked);
    boolean sameKind = kind == Facts.kind(listed);
    boolean weak = kind == IdentifierKind.MMSI || kind == IdentifierKind.CALL_SIGN;
    double value = sameKind ? IDENTIFIER_EQUAL : IDENTIFIER_OTHER_KIND;
    String feature = "identifier." + (sameKind ? kind.label() : "any");
    return new Finding(feature, "equal", weak ? IDENTIFIER_WEAK : value, a, l);
  }

  /** Whether both sides have an identifier of that kind and no two are equal. */
  private static boolean differ(IdentifierKind kind, long[] asked, long[] listed) {
    boolean both = false;
    for (long a : asked) {
      for (long l : listed) {
        if (Facts.kind(a) == kind && Facts.kind(l) == kind) {
          if (Facts.hash(a) == Facts.hash(l)) {
            return false;
          }
          both = true;
        }
      }
    }
    return both;
  }
}
