package org.cordon.register;

import java.util.List;
import java.util.OptionalInt;

/**
 * A relationship of a target with another subject, as one or more list entries state it.
 *
 * @param kind the schema of the edge, e.g. {@code Ownership}, {@code Family}
 * @param outgoing whether the target stands at the edge's first end: it is the owner, director,
 *     member, agent, the person of whom the other is a relative; else it stands at the second
 * @param role what the publisher calls it, e.g. {@code Linked To}; may be empty
 * @param target the number of the other target; empty when the other is not listed
 * @param otherId the entity id of the other; empty when it is known by name only
 * @param otherName the name of the other as far as known
 * @param status dates and status of the relationship in words; mostly empty
 * @param stated the entries that state it, never empty
 */
public record Relation(
    String kind,
    boolean outgoing,
    String role,
    OptionalInt target,
    String otherId,
    String otherName,
    String status,
    List<StatedBy> stated) {
  /** Copies the entries. */
  public Relation {
    stated = List.copyOf(stated);
  }

  /**
   * Where a relationship is stated.
   *
   * @param source the source's name
   * @param key the publisher's key of the entry
   * @param field the field of the list; may be empty
   */
  public record StatedBy(String source, String key, String field) {}
}
