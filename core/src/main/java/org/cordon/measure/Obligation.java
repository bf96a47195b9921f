package org.cordon.measure;

import java.util.List;
import java.util.Set;

/**
 * A duty between states that an event may trigger.
 *
 * @param parties the states bound; empty for all
 * @param triggers the events that trigger it
 * @param gates conditions that must be met besides
 * @param forbidden measures of other instruments that forbid part of what it promises
 * @param quote a few words of the text; may be empty
 */
public record Obligation(
    Set<String> parties,
    Set<String> triggers,
    List<Gate> gates,
    List<String> forbidden,
    String quote) {
  /** Copies the collections. */
  public Obligation {
    parties = Set.copyOf(parties);
    triggers = Set.copyOf(triggers);
    gates = List.copyOf(gates);
    forbidden = List.copyOf(forbidden);
  }

  /**
   * A condition of a duty.
   *
   * @param text the condition in words
   * @param when a condition on facts; {@link Condition#ALWAYS} when no fact can decide it
   * @param interpretation whether it is a matter of interpretation, which facts alone do not decide
   */
  public record Gate(String text, Condition when, boolean interpretation) {}
}
