package org.cordon.match;

import org.cordon.name.PartSimilarity;
import org.cordon.name.Rule;

/** The agreement of syllables that romanise the same Korean or Chinese ones, in packed form. */
final class Romanisation {
  private static final float AGREEMENT = 0.94f;
  static final int KOREAN = PartSimilarity.pack(Rule.KOREAN, AGREEMENT);
  static final int CHINESE = PartSimilarity.pack(Rule.CHINESE, AGREEMENT);

  private Romanisation() {}
}
