package org.cordon.lists.ofac;

import org.cordon.entity.Entity;

/**
 * A relationship between an entry and another subject, which need not be in the same file.
 *
 * @param type the type as published, e.g. {@code Owned or Controlled By}
 * @param number the entity number of the other; empty when it is not known
 * @param name the name of the other as published; empty when only the number is stated
 * @param former whether it is over
 * @param note what else is said of it; mostly empty
 */
record OfacRelation(String type, String number, String name, boolean former, String note) {
  /** States the relationship as an edge from the draft's subject. */
  void addTo(OfacDraft draft, String field) {
    Ends ends = ends(draft);
    Entity.Builder edge = draft.detail(ends.schema(), "relation");
    draft.own(edge, ends.subject());
    edge.add(ends.other(), number.isEmpty() ? "" : OfacDraft.idOf(number), field);
    edge.add("names", name, field);
    edge.add(edge.schema().isA("Interest") ? "role" : "relationship", type, field);
    edge.add(
        edge.schema().isA("Interest") ? "status" : "description", former ? "Former" : "", field);
    edge.add("description", note, field);
    draft.keep(edge);
  }

  private record Ends(String schema, String subject, String other) {}

  /**
   * The edges that FollowTheMoney has for OFAC's types. "Providing support to", "Property in the
   * interest of" and whatever is new are links with the type as their role.
   */
  private Ends ends(OfacDraft draft) {
    return switch (type) {
      case "Owned or Controlled By" -> new Ends("Ownership", "asset", "owner");
      case "Owns, controls, or operates" -> new Ends("Ownership", "owner", "asset");
      case "Acting for or on behalf of" -> new Ends("Representation", "agent", "client");
      case "Leader or official of" -> new Ends("Directorship", "director", "organization");
      case "Family member of" ->
          draft.isPerson()
              ? new Ends("Family", "person", "relative")
              : new Ends("UnknownLink", "subject", "object");
      default -> new Ends("UnknownLink", "subject", "object");
    };
  }
}
