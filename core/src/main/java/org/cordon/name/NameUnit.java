package org.cordon.name;

/**
 * One form under which a stretch of a name can be looked up: a part, another spelling of it, or
 * neighbouring parts written as one word.
 *
 * @param form lower-case ASCII
 * @param first the first part it covers, from 0
 * @param span how many parts it covers
 * @param quality how surely this form stands for those parts, from 0 to 1
 */
public record NameUnit(String form, int first, int span, float quality) {
  /** The parts it covers, as bits. */
  public int mask() {
    return mask(first, span);
  }

  /** Parts that lie beside each other, as bits. */
  public static int mask(int first, int span) {
    return (1 << span) - 1 << first;
  }
}
