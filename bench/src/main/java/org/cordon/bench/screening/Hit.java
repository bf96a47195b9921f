package org.cordon.bench.screening;

import java.util.List;

/**
 * A target that a screener proposes for a party. What it costs to tell is only spent when asked
 * for.
 */
public interface Hit {
  /** The probability that party and target are the same subject, from 0 to 1. */
  double probability();

  /** All names of the target, as published. */
  List<String> names();

  /** The listed name that matched best. */
  String matchedName();

  /** The grounds in one line. */
  String why();
}
