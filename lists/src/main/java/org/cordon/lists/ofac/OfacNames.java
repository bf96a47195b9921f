package org.cordon.lists.ofac;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entity numbers of primary names, as far as a name stands on one entry only. */
final class OfacNames {
  private final Map<String, String> numbers = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  void add(String name, String number) {
    if (numbers.putIfAbsent(name, number) != null) {
      ambiguous.add(name);
    }
  }

  /** The number of the only entry of that primary name. */
  Optional<String> numberOf(String name) {
    return ambiguous.contains(name) ? Optional.empty() : Optional.ofNullable(numbers.get(name));
  }
}
