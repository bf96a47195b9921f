package org.cordon.bench;

import java.util.List;

/**
 * Some questions of one origin, and every answer that the engine gave them.
 *
 * @param text who was asked, in words
 * @param questions how many questions there were
 * @param predictions their answers
 */
public record Population(String text, int questions, List<Prediction> predictions) {
  /** Answers below this are not counted: they would never be shown to anybody. */
  public static final double LEAST = 0.02;

  /** Copies the predictions. */
  public Population {
    predictions = List.copyOf(predictions);
  }

  /** How many of the answers are right. */
  public long right() {
    return predictions.stream().filter(Prediction::right).count();
  }
}
