package org.cordon.measure;

/** What may be done, from free to forbidden. The order is the order of weight. */
public enum Outcome {
  /** No measure in force on that day is touched by the facts given. */
  CLEAR,
  /** Allowed, but an authority must be told or a duty be fulfilled. */
  NOTIFY,
  /** Facts are missing or contradict, or a red flag is open: somebody has to look. */
  REVIEW,
  /** Forbidden unless an authority permits it. */
  LICENCE_REQUIRED,
  /** A measure forbids it and no exemption fits the facts given. */
  PROHIBITED;

  /** The weightier of two. */
  public Outcome or(Outcome other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The lighter of two. */
  public Outcome atMost(Outcome other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
