package org.cordon.bench.aliases;

import java.util.List;
import java.util.function.Predicate;

/**
 * How an alias differs from the other name of its target that is nearest to it, by {@link
 * PlainWords}. The first that applies to any of the names, in this order.
 */
enum Difference {
  /** The same words in another order, or written apart otherwise. */
  ORDER("same words, other order"),
  /** All words of one name are words of the other. */
  LEFT_OUT("words left out or added"),
  /** A word is equal, others differ. */
  SOME_WORDS("some words equal"),
  /** No word is equal, but words are alike. */
  ALIKE("words alike"),
  /** One name is made of the first letters of the other's words. */
  ACRONYM("acronym"),
  /** Nothing is alike: names alone do not lead from one to the other. */
  NOTHING("nothing in common");

  private final String text;

  Difference(String text) {
    this.text = text;
  }

  /** The kind in words. */
  String text() {
    return text;
  }

  /** Whether an engine that knows names alone could find one by the other. */
  boolean findable() {
    return this != NOTHING;
  }

  /**
   * The kind.
   *
   * @param words the words of all names of a target
   * @param place which of them is asked
   */
  static Difference of(PlainWords plain, List<List<String>> words, int place) {
    List<String> asked = words.get(place);
    if (any(words, place, other -> PlainWords.sameWords(asked, other))) {
      return ORDER;
    }
    if (any(words, place, other -> PlainWords.contained(asked, other))) {
      return LEFT_OUT;
    }
    if (any(words, place, other -> PlainWords.shareEqual(asked, other))) {
      return SOME_WORDS;
    }
    if (any(words, place, other -> plain.share(asked, other))) {
      return ALIKE;
    }
    return any(words, place, other -> PlainWords.acronym(asked, other)) ? ACRONYM : NOTHING;
  }

  private static boolean any(
      List<List<String>> words, int place, Predicate<List<String>> condition) {
    for (int other = 0; other < words.size(); other++) {
      if (other != place && condition.test(words.get(other))) {
        return true;
      }
    }
    return false;
  }
}
