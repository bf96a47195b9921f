package org.cordon.bench.aliases;

/** Why an alias was missed. The first that applies, in this order. */
enum Cause {
  /** No other name of the target has anything in common with it: names alone cannot find it. */
  SHARES_NOTHING("shares nothing with the other names"),
  /** One of the names is made of the first letters of the other. */
  ACRONYM("acronym of another name"),
  /** Another target comes first, and its name has the same words in ICU's romanisation. */
  NAMESAKE("outranked by a namesake with the same words"),
  /** Another target is as probable and stands earlier in the register. */
  TIED("tied with another target"),
  /** Another target is more probable. */
  OUTRANKED("outranked by another target"),
  /** The target comes first, but with less than the default threshold. */
  BELOW_THRESHOLD("first, but below the threshold"),
  /** Not returned: the engine sees no part of the names agree, though plain means do. */
  NO_PART_AGREES("not returned: no part agrees"),
  /** Not returned: what agrees are initials. */
  ONLY_INITIALS("not returned: only initials agree"),
  /** Not returned: what agrees is worth less than half of full agreement. */
  LITTLE_AGREES("not returned: less than half of the weight agrees"),
  /** Not returned: half or more agrees, but a part stands against another. */
  CONFLICT("not returned: parts stand against each other"),
  /** Not returned: half or more agrees, and numbers, legal forms or the order of parts differ. */
  OTHER("not returned: number, order, legal form or weak alias");

  private final String text;

  Cause(String text) {
    this.text = text;
  }

  /** The cause in words. */
  String text() {
    return text;
  }
}
