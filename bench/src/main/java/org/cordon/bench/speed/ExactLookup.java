package org.cordon.bench.speed;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.cordon.bench.NameKeys;

/**
 * The floor that nothing can beat: one look-up of the normalised name among all normalised names of
 * the register. The normalisation of the question is part of the time; that of the register is not.
 */
final class ExactLookup implements Answerer {
  private final Map<String, Integer> known;

  /** A look-up among names that {@link NameKeys#lookup} has normalised. */
  ExactLookup(Collection<String> normalised) {
    known = new HashMap<>(normalised.size() * 2);
    for (String name : normalised) {
      known.putIfAbsent(name, known.size() + 1);
    }
  }

  @Override
  public int answer(String name) {
    return known.getOrDefault(NameKeys.lookup(name), 0);
  }
}
