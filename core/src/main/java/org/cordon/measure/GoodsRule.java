package org.cordon.measure;

import java.util.List;
import java.util.Set;

/**
 * Which goods a measure is about: any of its codes, control lists or classes.
 *
 * @param codes goods codes; empty if the measure does not go by code
 * @param lists control lists on which the goods may stand
 * @param eccn {@code *} for any entry of the Commerce Control List, or entries; EAR99 only when
 *     named
 * @param origin who chose the codes, e.g. {@code named in the resolution text}
 * @param confirmed whether the codes stand in a source text
 */
public record GoodsRule(
    List<Code> codes, Set<String> lists, Set<String> eccn, String origin, boolean confirmed) {
  /** Copies the collections. */
  public GoodsRule {
    codes = List.copyOf(codes);
    lists = Set.copyOf(lists);
    eccn = Set.copyOf(eccn);
  }

  /**
   * A code that catches every code that begins with it.
   *
   * @param digits two to ten digits
   * @param part whether only some goods of the code are meant, so that words decide
   * @param words the goods in words; may be empty
   */
  public record Code(String digits, boolean part, String words) {}
}
