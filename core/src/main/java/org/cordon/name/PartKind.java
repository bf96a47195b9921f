package org.cordon.name;

/** The role of one part within a name. */
public enum PartKind {
  /** An ordinary part: a given or family name, a distinctive word. */
  WORD,
  /** A single letter that stands for a longer part. */
  INITIAL,
  /** A patronymic such as {@code Vladimirovich}: often left out. */
  PATRONYMIC,
  /** A word that connects: {@code al}, {@code bin}, {@code de}, {@code von}. */
  PARTICLE,
  /** A form of address or a rank: {@code Mr}, {@code Mullah}, {@code General}. */
  TITLE,
  /** A legal form, written as the class it belongs to: {@code #llc}. */
  ORG_FORM,
  /**
   * A word that says what an organisation does, not which one it is: {@code trading}, {@code bank}.
   */
  GENERIC,
  /** A number, in digits. */
  NUMBER,
  /** The name of a country or city inside a name. */
  PLACE,
  /** A word without meaning of its own: {@code the}, {@code of}, {@code and}. */
  STOP;

  private static final PartKind[] KINDS = values();

  /** The kind with that ordinal. */
  public static PartKind of(int ordinal) {
    return KINDS[ordinal];
  }
}
