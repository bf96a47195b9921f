package org.cordon.bench.aliases;

import java.util.List;

/**
 * One name of a target, and everything that says the same: the listed names that are equal by
 * {@link org.cordon.bench.NameKeys#squeezed}.
 *
 * @param text the name as listed first
 * @param key its squeezed form
 * @param words its words in alphabetical order, see {@link org.cordon.bench.NameKeys#words}
 * @param numbers the numbers of the names in the register that go when it is taken out
 * @param askable whether it is a name, alias, previous name or weak alias, and not only an
 *     abbreviation
 * @param weak whether the source calls it a weak alias wherever it states it
 */
record ListedName(
    String text, String key, String words, List<Integer> numbers, boolean askable, boolean weak) {
  ListedName {
    numbers = List.copyOf(numbers);
  }

  /** The same name where taking it out of one entry leaves it in another. */
  ListedName statedElsewhere() {
    return new ListedName(text, key, words, List.of(), askable, weak);
  }

  int wordCount() {
    return words.split(" ", -1).length;
  }

  int[] numberArray() {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
