package org.cordon.cli.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordon.register.Register;
import org.cordon.register.Relation;
import org.cordon.register.Relations;
import org.cordon.register.Target;

/**
 * Walks the relationships of a target, and those of the targets it leads to, up to a depth. Each
 * target is entered once, so that circles end.
 */
public final class RelationWalk {
  private static final int MOST_STEPS = 10_000;

  private final Register register;
  private final Relations relations;
  private final int depth;

  /**
   * A walk.
   *
   * @param depth how many steps away from the target relationships are shown, from 0 for none
   */
  public RelationWalk(Register register, int depth) {
    this.register = register;
    this.relations = new Relations(register);
    this.depth = depth;
  }

  private interface Visitor {
    void visit(int step, Target from, Relation relation) throws IOException;
  }

  /** Breadth first, so that the nearest come first and each target is told at its least depth. */
  private void walk(Target start, Visitor visitor) throws IOException {
    record Step(int depth, int target) {}
    Set<Integer> entered = new HashSet<>(Set.of(start.ordinal()));
    Deque<Step> open = new ArrayDeque<>();
    open.add(new Step(1, start.ordinal()));
    int steps = 0;
    while (!open.isEmpty() && open.peek().depth() <= depth && steps < MOST_STEPS) {
      Step step = open.remove();
      Target from = register.target(step.target());
      steps++;
      for (Relation relation : relations.of(from)) {
        visitor.visit(step.depth(), from, relation);
        if (relation.target().isPresent() && entered.add(relation.target().getAsInt())) {
          open.add(new Step(step.depth() + 1, relation.target().getAsInt()));
        }
      }
    }
  }

  /** The relationships as lines, indented by depth. */
  public void text(Writer out, Target start) throws IOException {
    boolean[] any = new boolean[1];
    walk(
        start,
        (step, from, relation) -> {
          if (!any[0]) {
            out.append("Relationships\n");
            any[0] = true;
          }
          out.append("  ".repeat(step));
          if (step > 1) {
            out.append(DisplayWidth.clean(from.caption())).append("  ");
          }
          out.append(DisplayWidth.clean(told(relation))).append('\n');
        });
    if (any[0]) {
      out.append('\n');
    }
    out.flush();
  }

  private String told(Relation relation) {
    String arrow = relation.outgoing() ? "──▶ " : "◀── ";
    String listed =
        relation.target().isPresent()
            ? " (" + register.target(relation.target().getAsInt()).id() + ")"
            : " (not listed)";
    return arrow
        + relation.kind()
        + (relation.role().isEmpty() ? "" : " \"" + relation.role() + "\"")
        + "  "
        + relation.otherName()
        + listed
        + (relation.status().isEmpty() ? "" : ", " + relation.status())
        + "  by "
        + relation.stated().stream()
            .map(stated -> stated.source() + ":" + stated.key() + field(stated))
            .collect(Collectors.joining(", "));
  }

  private static String field(Relation.StatedBy stated) {
    return stated.field().isEmpty() ? "" : " [" + stated.field() + "]";
  }

  /** The relationships as a field {@code relations}. */
  public void json(JsonText json, Target start) throws IOException {
    json.array(
        "relations",
        () ->
            walk(
                start,
                (step, from, relation) -> json.object(() -> one(json, step, from, relation))));
  }

  private void one(JsonText json, int step, Target from, Relation relation) throws IOException {
    json.field("depth", step);
    json.field("from", from.id());
    json.field("kind", relation.kind());
    json.field("direction", relation.outgoing() ? "outgoing" : "incoming");
    json.optional("role", relation.role());
    json.field("listed", relation.target().isPresent());
    json.field(
        "other_id",
        relation.target().isPresent()
            ? register.target(relation.target().getAsInt()).id()
            : relation.otherId());
    json.field("other_name", relation.otherName());
    json.optional("status", relation.status());
    stated(json, relation.stated());
  }

  private static void stated(JsonText json, List<Relation.StatedBy> stated) throws IOException {
    json.objects(
        "stated_by",
        stated,
        one -> {
          json.field("source", one.source());
          json.field("key", one.key());
          json.optional("field", one.field());
        });
  }
}
