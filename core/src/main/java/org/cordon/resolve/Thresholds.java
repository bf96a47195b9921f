package org.cordon.resolve;

/** From which score on two entries are taken for one subject, in log-odds. */
final class Thresholds {
  /** People share names; something besides must agree. */
  private static final double PERSON = 4;

  /** Few organisations bear the same name, and most lists say little more of them. */
  private static final double ORGANISATION = 2;

  /** Ships of the same name are many; a number must agree. */
  private static final double OBJECT = 6;

  private Thresholds() {}

  static double of(Subject a, Subject b) {
    if (a.family == Subject.Family.PERSON || b.family == Subject.Family.PERSON) {
      return PERSON;
    }
    boolean organisation =
        a.family == Subject.Family.ORGANISATION || a.family == Subject.Family.LEGAL_ENTITY;
    return organisation ? ORGANISATION : OBJECT;
  }
}
