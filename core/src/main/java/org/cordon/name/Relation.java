package org.cordon.name;

/** How two forms of one lexicon group are related, and how well they therefore agree. */
public enum Relation {
  /**
   * Spellings and romanisations of one name: {@code aleksandr}, {@code alexander}, {@code
   * oleksandr}.
   */
  VARIANT(0.97f, "variant"),
  /** A full name and its short forms: {@code theodore}, {@code ted}. */
  NICKNAME(0.86f, "nickname"),
  /** The same name in distant languages, which people rarely swap: {@code john}, {@code juan}. */
  COGNATE(0.45f, "cognate"),
  /** Words of organisations with the same meaning: {@code trading}, {@code torgovyi}. */
  MEANING(0.95f, "same-meaning"),
  /** Names of one place: {@code peking}, {@code beijing}. */
  PLACE(0.95f, "same-place");

  private static final Relation[] RELATIONS = values();
  private static final int SHIFT = 24;

  private final float agreement;
  private final String rule;

  Relation(float agreement, String rule) {
    this.agreement = agreement;
    this.rule = rule;
  }

  /** How well two forms related in this way agree, from 0 to 1. */
  public float agreement() {
    return agreement;
  }

  /** The stable name of the rule in evidence. */
  public String rule() {
    return rule;
  }

  /** A group number that carries its relation. */
  int group(int index) {
    return ordinal() << SHIFT | index;
  }

  /** The relation of a group number. */
  public static Relation ofGroup(int group) {
    return RELATIONS[group >>> SHIFT];
  }
}
