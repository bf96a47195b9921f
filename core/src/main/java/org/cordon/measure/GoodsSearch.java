package org.cordon.measure;

import java.util.List;
import java.util.Optional;

/** Finds goods codes for goods in words. */
public interface GoodsSearch {
  /**
   * A code that the words may mean.
   *
   * @param digits two to six digits of the Harmonized System
   * @param words the nomenclature's words
   * @param score how well the words agree, from 0 to 1
   */
  record Likely(String digits, String words, double score) {}

  /** The likeliest codes, best first, at most so many; quick enough for every line. */
  List<Likely> search(String description, int limit);

  /** The likeliest codes as well as they can be found, where that is worth some milliseconds. */
  default List<Likely> suggest(String description, int limit) {
    return search(description, limit);
  }

  /** What keeps suggestions from being as good as they could be, in words; empty if nothing. */
  default String limits() {
    return "";
  }

  /** The nomenclature's words for a code, if it is one. */
  Optional<String> words(String digits);
}
