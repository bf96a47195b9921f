package org.cordon.name;

/**
 * What the lexicon knows of one word.
 *
 * @param title the kind of title it is, in the lexicon's words, or empty
 * @param particle the kind of particle it is, or empty
 * @param orgForm the class of legal form it is, or empty
 * @param meaning the class of generic organisation word it is, or empty
 * @param place the place it names, as country code or {@code country/city}, or empty
 * @param number the number it says, in digits, or empty
 * @param vessel whether it is a prefix of vessel names
 * @param groups the lexicon groups it belongs to, see {@link Relation#ofGroup}; ascending
 */
record WordInfo(
    String title,
    String particle,
    String orgForm,
    String meaning,
    String place,
    String number,
    boolean vessel,
    int[] groups) {
  private static final int[] NO_GROUPS = {};

  /** What is known of a word that is in no list. */
  static final WordInfo NONE = new WordInfo("", "", "", "", "", "", false, NO_GROUPS);

  /** Whether no list has the word. */
  boolean isUnknown() {
    return groups.length == 0
        && !vessel
        && (title + particle + orgForm + meaning + place + number).isEmpty();
  }

  WordInfo withTitle(String value) {
    return new WordInfo(value, particle, orgForm, meaning, place, number, vessel, groups);
  }

  WordInfo withParticle(String value) {
    return new WordInfo(title, value, orgForm, meaning, place, number, vessel, groups);
  }

  WordInfo withOrgForm(String value) {
    return new WordInfo(title, particle, value, meaning, place, number, vessel, groups);
  }

  WordInfo withMeaning(String value) {
    return new WordInfo(title, particle, orgForm, value, place, number, vessel, groups);
  }

  WordInfo withPlace(String value) {
    return new WordInfo(title, particle, orgForm, meaning, value, number, vessel, groups);
  }

  WordInfo withNumber(String value) {
    return new WordInfo(title, particle, orgForm, meaning, place, value, vessel, groups);
  }

  WordInfo withVessel() {
    return new WordInfo(title, particle, orgForm, meaning, place, number, true, groups);
  }

  WordInfo withGroup(int group) {
    for (int known : groups) {
      if (known == group) {
        return this;
      }
    }
    int[] more = java.util.Arrays.copyOf(groups, groups.length + 1);
    more[groups.length] = group;
    java.util.Arrays.sort(more);
    return new WordInfo(title, particle, orgForm, meaning, place, number, vessel, more);
  }
}
