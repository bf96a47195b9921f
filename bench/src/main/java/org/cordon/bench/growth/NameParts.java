package org.cordon.bench.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cordon.bench.RegisterNames;
import org.cordon.register.Register;

/**
 * The parts of the listed names of people and of everything else, as often as they occur: a part
 * drawn by chance is as common as on the lists.
 */
final class NameParts {
  private final List<String[]> people = new ArrayList<>();
  private final List<String[]> others = new ArrayList<>();

  /**
   * The parts of a register's names.
   *
   * @throws IllegalArgumentException if it lists no people
   */
  static NameParts of(Register register) {
    NameParts parts = new NameParts();
    RegisterNames.targets(
        register,
        target -> {
          boolean person = target.subject().schema().isA("Person");
          RegisterNames.of(target).forEach(name -> parts.add(person, name));
        });
    if (parts.people.isEmpty()) {
      throw new IllegalArgumentException(
          "the register lists no people to take name parts from; import a list of people first");
    }
    return parts;
  }

  private void add(boolean person, String name) {
    String[] words = name.strip().split("\\s+");
    (person ? people : others).add(words);
  }

  /** Whether there are names of other than people. */
  boolean hasOthers() {
    return !others.isEmpty();
  }

  /**
   * A name of as many parts as a listed one has, each part from another listed name and mostly from
   * the same place in it.
   */
  String name(boolean person, Random random) {
    List<String[]> from = person ? people : others;
    int length = Math.min(5, pick(from, random).length);
    StringBuilder name = new StringBuilder();
    for (int place = 0; place < length; place++) {
      String[] words = pick(from, random);
      boolean last = place == length - 1;
      int at = last ? words.length - 1 : Math.min(place, words.length - 1);
      name.append(place == 0 ? "" : " ").append(words[at]);
    }
    return name.toString();
  }

  private static String[] pick(List<String[]> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
