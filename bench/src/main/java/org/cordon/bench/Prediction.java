package org.cordon.bench;

/**
 * One answer of the engine, and what is true.
 *
 * @param probability what the engine said, from 0 to 1
 * @param right whether the target is who was asked
 */
public record Prediction(double probability, boolean right) {
  /** Checks the range. */
  public Prediction {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(
          "expected a probability from 0 to 1, found (" + probability + ")");
    }
  }
}
