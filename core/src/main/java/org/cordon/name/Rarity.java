package org.cordon.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How rare parts of names are, learned from the names of published lists.
 *
 * <p>The resources hold, for each common part, how many bits of information it carries: 5 bits
 * means that one name part in 32 is this one. Parts are told apart by their phonetic skeleton, so
 * that a rare spelling of a common name is not taken for a rare name. The tables are the same
 * whatever lists are loaded: the score of a pair does not depend on the register.
 */
public final class Rarity {
  /** The information of a part that is in no table, in bits. */
  static final float RARE_BITS = 13;

  private static final String PERSON_FILE = "rarity-person.txt";
  private static final String ORGANISATION_FILE = "rarity-organisation.txt";

  /** The resources, for the lexicon's fingerprint: a register keeps weights computed from them. */
  static final List<String> FILES = List.of(PERSON_FILE, ORGANISATION_FILE);

  private final Map<String, Float> bits = new HashMap<>();

  private Rarity(String resource) {
    for (LexiconFile.Group group : LexiconFile.read(resource).groups()) {
      float value = Float.parseFloat(group.code());
      for (String key : group.forms()) {
        bits.put(key, value);
      }
    }
  }

  /** The table for names of that kind. */
  public static Rarity of(NameKind kind) {
    return kind == NameKind.PERSON ? Tables.PERSON : Tables.ORGANISATION;
  }

  /** The information that a part carries, in bits, from about 3 to {@link #RARE_BITS}. */
  public float bits(String form) {
    return bits.getOrDefault(key(form), RARE_BITS);
  }

  /** What a part is counted under. */
  public static String key(String form) {
    String skeleton = Skeleton.of(form);
    return skeleton.length() < 2 ? form : skeleton;
  }

  private static final class Tables {
    static final Rarity PERSON = new Rarity(PERSON_FILE);
    static final Rarity ORGANISATION = new Rarity(ORGANISATION_FILE);
  }
}
