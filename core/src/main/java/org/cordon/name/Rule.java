package org.cordon.name;

/** How two forms of parts were found to agree. */
public enum Rule {
  /** They do not agree. */
  NONE("none"),
  /** The same letters. */
  EQUAL("equal"),
  /** Spellings of one name, see {@link Relation#VARIANT}. */
  VARIANT("variant"),
  /** Full name and short form, see {@link Relation#NICKNAME}. */
  NICKNAME("nickname"),
  /** The same name in distant languages, see {@link Relation#COGNATE}. */
  COGNATE("cognate"),
  /** Generic words of one meaning, see {@link Relation#MEANING}. */
  MEANING("same-meaning"),
  /** Names of one place, see {@link Relation#PLACE}. */
  PLACE("same-place"),
  /** Romanisations of the same Korean syllables, see {@link Korean}. */
  KOREAN("korean-romanisation"),
  /** Romanisations of the same Chinese syllables, see {@link Chinese}. */
  CHINESE("chinese-romanisation"),
  /** A name in kana and what it sounds like, see {@link Japanese}. */
  JAPANESE("japanese-reading"),
  /**
   * The same consonants: transliterations differ in vowels, glides and doubled letters, see {@link
   * Skeleton}.
   */
  TRANSLITERATION("transliteration"),
  /** One or two letters differ. */
  TYPO("typo"),
  /** A single letter stands for a part that begins with it. */
  INITIAL("initial"),
  /** Kindred legal forms that lists interchange. */
  KIN_FORM("kin-form");

  private static final Rule[] RULES = values();
  private final String label;

  Rule(String label) {
    this.label = label;
  }

  /** The stable name used in evidence. */
  public String label() {
    return label;
  }

  /** The rule with that ordinal. */
  public static Rule of(int ordinal) {
    return RULES[ordinal];
  }

  static Rule of(Relation relation) {
    return switch (relation) {
      case VARIANT -> VARIANT;
      case NICKNAME -> NICKNAME;
      case COGNATE -> COGNATE;
      case MEANING -> MEANING;
      case PLACE -> PLACE;
    };
  }
}
