package org.cordon.resolve;

import java.util.Optional;
import java.util.function.Predicate;
import org.cordon.register.Facts;
import org.cordon.register.IdentifierKind;

/**
 * What no two entries of one target may have. A constraint speaks only when both entries state
 * something, and gives the reason.
 */
final class Constraints {
  private Constraints() {}

  /** Why two entries cannot be the same subject; empty when nothing forbids it. */
  static Optional<String> against(Subject a, Subject b) {
    if (!a.family.mayBe(b.family)) {
      return Optional.of("kind");
    }
    if (contradicts(a.facts.dates(), b.facts.dates())) {
      return Optional.of("date");
    }
    if ((a.facts.gender() & b.facts.gender()) == 0 && a.facts.gender() * b.facts.gender() != 0) {
      return Optional.of("gender");
    }
    return identifiers(a.facts, b.facts);
  }

  /** Kinds of which a subject has one only: both have some and none is common. */
  private static Optional<String> identifiers(Facts a, Facts b) {
    for (IdentifierKind kind : IdentifierKind.values()) {
      if (kind.single() && has(a, kind) && has(b, kind) && !share(a, b, common -> common == kind)) {
        return Optional.of("identifier." + kind.label());
      }
    }
    return Optional.empty();
  }

  private static boolean has(Facts facts, IdentifierKind kind) {
    for (long identifier : facts.identifiers()) {
      if (Facts.kind(identifier) == kind) {
        return true;
      }
    }
    return false;
  }

  /** Whether both have an identifier that is of such a kind where one of them has it. */
  private static boolean share(Facts a, Facts b, Predicate<IdentifierKind> kind) {
    for (long one : a.identifiers()) {
      for (long other : b.identifiers()) {
        boolean fits = kind.test(Facts.kind(one)) || kind.test(Facts.kind(other));
        if (fits && Facts.hash(one) == Facts.hash(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether both have dates and no two of them can be the same day. */
  static boolean contradicts(int[] a, int[] b) {
    for (int one : a) {
      for (int other : b) {
        if (canBeSame(one, other)) {
          return false;
        }
      }
    }
    return a.length > 0 && b.length > 0;
  }

  /**
   * Whether two dates agree as far as both are stated. The first of January often stands for a year
   * of which no more is known, and day and month are swapped where a list was typed over.
   */
  private static boolean canBeSame(int a, int b) {
    if (Facts.year(a) != Facts.year(b)) {
      return false;
    }
    int monthA = Facts.month(a);
    int monthB = Facts.month(b);
    int dayA = Facts.day(a);
    int dayB = Facts.day(b);
    if (isYearOnly(monthA, dayA) || isYearOnly(monthB, dayB)) {
      return true;
    }
    boolean sameDay = dayA == 0 || dayB == 0 || dayA == dayB;
    return monthA == monthB && sameDay || monthA == dayB && monthB == dayA;
  }

  private static boolean isYearOnly(int month, int day) {
    return month == 0 || month == 1 && day == 1;
  }

  /**
   * Whether two entries share an identifier that is given to one subject only, so that even one
   * edition of one source may list it twice.
   */
  static boolean shareIdentifier(Subject a, Subject b) {
    return share(a.facts, b.facts, Constraints::isStrong);
  }

  private static boolean isStrong(IdentifierKind kind) {
    return kind.single() && kind != IdentifierKind.ISIN
        || kind == IdentifierKind.PASSPORT
        || kind == IdentifierKind.IDENTITY;
  }
}
