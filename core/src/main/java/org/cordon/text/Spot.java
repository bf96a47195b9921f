package org.cordon.text;

import java.util.List;
import org.cordon.match.Evidence;
import org.cordon.register.Target;

/**
 * A stretch of text that names a listed subject.
 *
 * @param start where it starts, in characters of the text from 0
 * @param end where it ends, exclusive
 * @param text what stands there, word for word
 * @param target the subject
 * @param matchedName the listed name that matched best, as published
 * @param probability that the text means that subject, from 0 to 1
 * @param kind what was found
 * @param evidence the grounds in natural log-odds: those of the matcher, then those of the text;
 *     they add up to the probability
 */
public record Spot(
    long start,
    long end,
    String text,
    Target target,
    String matchedName,
    double probability,
    Kind kind,
    List<Evidence> evidence) {

  /** What was found of a subject. */
  public enum Kind {
    /** A whole name. */
    NAME,
    /** A family name whose bearer was named in full before. */
    FAMILY_NAME,
    /** A number or code of the subject. */
    IDENTIFIER
  }

  /** Copies the evidence. */
  public Spot {
    evidence = List.copyOf(evidence);
  }

  Spot movedBy(long offset) {
    return new Spot(
        start + offset, end + offset, text, target, matchedName, probability, kind, evidence);
  }
}
