package org.cordon.match;

import java.util.List;
import org.cordon.register.Target;

/** A target that the party may be, how probable that is, and why. */
public final class Match {
  private Match() {}

  /** The target. */
  public Target target() {
    throw new UnsupportedOperationException();
  }

  /** The probability that party and target are the same subject, from 0 to 1. */
  public double probability() {
    throw new UnsupportedOperationException();
  }

  /** The log-odds of that probability: the sum of the evidence. */
  public double logOdds() {
    throw new UnsupportedOperationException();
  }

  /** The listed name that matched best, as published. */
  public String matchedName() {
    throw new UnsupportedOperationException();
  }

  /** The evidence, prior first; it adds up to {@link #logOdds()}. */
  public List<Evidence> evidence() {
    throw new UnsupportedOperationException();
  }

  /** The grounds in one line, e.g. {@code name 2 of 2 parts agree (1 typo); birth year 1968 agrees}. */
  public String why() {
    throw new UnsupportedOperationException();
  }
}
