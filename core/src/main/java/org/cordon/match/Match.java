package org.cordon.match;

import java.util.List;
import java.util.Optional;
import org.cordon.entity.Entity;
import org.cordon.name.Name;
import org.cordon.register.Register;
import org.cordon.register.Target;

/**
 * A target that the party may be, how probable that is, and why. The target's text and the evidence
 * are read from the register when asked for, so a match is only useful while the register is open.
 * Safe for several threads.
 */
public final class Match {
  /**
   * What was asked: the party's name that matched best, if any name was compared, and the party.
   */
  record Asked(Optional<Name> name, Entity party) {}

  private final Register register;
  private final int ordinal;
  private final int listedName;
  private final double logOdds;
  private final Asked asked;

  Match(Register register, int ordinal, int listedName, double logOdds, Asked asked) {
    this.register = register;
    this.ordinal = ordinal;
    this.listedName = listedName;
    this.logOdds = logOdds;
    this.asked = asked;
  }

  /** The target's number in the register. */
  public int ordinal() {
    return ordinal;
  }

  /** The target. */
  public Target target() {
    return register.target(ordinal);
  }

  /** The probability that party and target are the same subject, from 0 to 1. */
  public double probability() {
    return Probability.of(logOdds);
  }

  /** The log-odds of that probability: the sum of the evidence. */
  public double logOdds() {
    return logOdds;
  }

  /**
   * The listed name that matched best, as published; the target's caption when an identifier alone
   * led to it.
   */
  public String matchedName() {
    return listedName < 0 ? target().caption() : register.nameText(listedName);
  }

  /** The evidence, prior first; it adds up to {@link #logOdds()}. */
  public List<Evidence> evidence() {
    return explanation().evidence();
  }

  /** The evidence, and what would have changed the result. */
  public Explanation explanation() {
    return MatchExplanation.of(register, target(), listedName, asked);
  }

  /** The grounds in one line, e.g. {@code 2 of 2 name parts agree (1 typo); date year}. */
  public String why() {
    return why(evidence());
  }

  /** The same for whoever has the evidence already, which costs more than the line. */
  public static String why(List<Evidence> evidence) {
    return MatchExplanation.summary(evidence);
  }
}
