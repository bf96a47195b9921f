package org.cordon.name;

import java.util.List;

/**
 * An analysed name.
 *
 * @param text the name as given
 * @param kind the naming customs it was analysed under
 * @param parts its parts in written order; may be empty when the text has no letter or digit
 * @param units the forms to look up: one or more for each part, then joined neighbours
 * @param korean whether it reads as a Korean name, so that Korean romanisations may be taken as
 *     equal
 * @param chinese whether it reads as a Chinese name, so that pinyin and Wade-Giles may be taken as
 *     equal
 * @param syllabic whether it was written in Han or Hangul, so that its Latin form holds no slips of
 *     the hand
 * @param kana whether any of it was written in kana, so that it may be the Japanese reading of a
 *     name in other letters
 */
public record Name(
    String text,
    NameKind kind,
    List<NamePart> parts,
    List<NameUnit> units,
    boolean korean,
    boolean chinese,
    boolean syllabic,
    boolean kana) {

  /**
   * The most parts a name is analysed to; longer names are cut, which real lists need only for
   * prose.
   */
  public static final int MAX_PARTS = 24;

  /**
   * The most letters of a part's form; what is longer is cut: it is no name, and the register
   * counts in 16 bits.
   */
  public static final int MAX_FORM = 200;

  /** Whether the name reads as Korean or Chinese: few short parts, in an order that matters. */
  public boolean eastAsian() {
    return korean || chinese;
  }

  /** The sum of the weights of all parts. */
  public float weight() {
    float sum = 0;
    for (NamePart part : parts) {
      sum += part.weight();
    }
    return sum;
  }
}
