package org.cordon.bench.speed;

import java.util.Collection;
import org.cordon.bench.NameKeys;

/**
 * What simple screeners do: compares the normalised name with every normalised name of the
 * register.
 */
final class FullScan implements Answerer {
  private static final double THRESHOLD = 0.85;

  private final String[] known;
  private final JaroWinkler similarity = new JaroWinkler();

  /** A scan over names that {@link NameKeys#lookup} has normalised. */
  FullScan(Collection<String> normalised) {
    known = normalised.toArray(String[]::new);
  }

  /** The number of names that are alike. */
  @Override
  public int answer(String name) {
    String key = NameKeys.lookup(name);
    int alike = 0;
    for (String other : known) {
      if (similarity.similarity(key, other) >= THRESHOLD) {
        alike++;
      }
    }
    return alike;
  }
}
