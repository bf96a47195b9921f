package org.cordon.register;

/**
 * The forms of a register that agree with one asked form.
 *
 * @param tokens the numbers of the forms, ascending
 * @param agreements for each, rule and agreement as packed by {@code PartSimilarity}; 0 when the
 *     forms agree only as Korean or Chinese
 * @param flags for each: 1 when they agree as Korean, 2 as Chinese
 * @param japanese for each, rule and agreement if one of the names is in kana and the other is not,
 *     0 when they do not agree then; empty when none do
 * @param postings how many names have any of them
 */
public record Neighbours(
    int[] tokens, int[] agreements, byte[] flags, int[] japanese, long postings) {
  /** The forms agree when both names read as Korean. */
  public static final int KOREAN = 1;

  /** The forms agree when both names read as Chinese. */
  public static final int CHINESE = 2;

  /** How a form agrees if one of the names is in kana and the other is not; packed. */
  public int japanese(int index) {
    return japanese.length == 0 ? 0 : japanese[index];
  }

  /** No forms. */
  public static final Neighbours NONE =
      new Neighbours(new int[0], new int[0], new byte[0], new int[0], 0);
}
