package org.cordon.measure;

/** What a measure does to the act it is about. */
public enum Effect {
  /** The act is forbidden. */
  PROHIBITED(Outcome.PROHIBITED),
  /** The act is forbidden unless an authority permits it. */
  LICENCE_REQUIRED(Outcome.LICENCE_REQUIRED),
  /** The act is allowed up to an amount within a period. */
  QUOTA(Outcome.REVIEW),
  /** The act carries a duty: to report, to keep papers, to assess a risk. */
  OBLIGED(Outcome.NOTIFY),
  /** A published pattern or a ground for designation: evidence, not law. */
  REVIEW(Outcome.REVIEW),
  /** The measures held are known to be incomplete here. */
  GAP(Outcome.CLEAR),
  /** The paragraph is recorded but cannot be tested against a transaction; its note says why. */
  NOT_MODELLED(Outcome.CLEAR);

  private final Outcome outcome;

  Effect(Outcome outcome) {
    this.outcome = outcome;
  }

  /** The outcome when the measure applies, unless the measure itself names another. */
  public Outcome outcome() {
    return outcome;
  }
}
