package org.cordon.server.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordon.entity.Countries;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Property;
import org.cordon.entity.PropertyType;
import org.cordon.entity.Statement;
import org.cordon.register.Relation;
import org.cordon.register.Relations;
import org.cordon.register.Target;
import org.cordon.server.data.Datasets;
import org.cordon.server.data.EntityView;
import org.cordon.server.data.Snapshot;

/**
 * A target as a page shows it.
 *
 * @param view the entity
 * @param names names by script
 * @param facts the other values, each with the lists that state it
 * @param listings where it is listed
 * @param relations with whom it is related
 * @param merges why the entries are one subject
 */
public record EntityPage(
    EntityView view,
    Map<String, List<Fact>> names,
    List<Fact> facts,
    List<Listing> listings,
    List<RelationRow> relations,
    List<String> merges) {
  /**
   * A value.
   *
   * @param label what it is
   * @param value the value for people
   * @param grounds the entries and fields that state it
   */
  public record Fact(String label, String value, String grounds) {}

  /**
   * A list entry.
   *
   * @param list the title of the list
   * @param key the publisher's key
   * @param id the id of the entity
   * @param details authority, programme, dates and grounds
   * @param place where it stands in the published file
   */
  public record Listing(String list, String key, String id, List<Fact> details, String place) {}

  /**
   * A relationship.
   *
   * @param kind what kind
   * @param direction which end this entity is
   * @param other the name of the other
   * @param otherId its id if it is listed; else empty
   * @param grounds who states it
   */
  public record RelationRow(
      String kind, String direction, String other, String otherId, String grounds) {}

  static EntityPage of(Snapshot snapshot, Target target) {
    Map<String, List<Fact>> names = new LinkedHashMap<>();
    List<Fact> facts = new ArrayList<>();
    Map<List<String>, List<String>> stated = new LinkedHashMap<>();
    for (ListEntry entry : target.entries()) {
      for (Statement statement : entry.subject().statements()) {
        stated
            .computeIfAbsent(
                List.of(statement.property(), statement.value()), _ -> new ArrayList<>())
            .add(grounds(entry, statement));
      }
    }
    stated.forEach((key, grounds) -> {
      String label = Labels.of(key.get(0));
      String told = String.join("; ", grounds);
      Property property = target.subject().schema().properties().get(key.get(0));
      PropertyType type = property == null ? PropertyType.STRING : property.type();
      if (type == PropertyType.NAME) {
        names
            .computeIfAbsent(Labels.script(key.get(1)), _ -> new ArrayList<>())
            .add(new Fact(label, key.get(1), told));
      } else if (type != PropertyType.ENTITY) {
        String value = type == PropertyType.COUNTRY ? Countries.label(key.get(1)) : key.get(1);
        facts.add(new Fact(label, value, told));
      }
    });
    return new EntityPage(
        snapshot.view(target.ordinal()),
        names,
        facts,
        listings(snapshot, target),
        relations(snapshot, target),
        target.merges().stream().map(one -> merge(target, one)).toList());
  }

  private static String merge(Target target, org.cordon.register.Merge merge) {
    ListEntry first = target.entries().get(merge.first());
    ListEntry second = target.entries().get(merge.second());
    return first.source()
        + " "
        + first.key()
        + " and "
        + second.source()
        + " "
        + second.key()
        + ": "
        + merge.rule();
  }

  private static String grounds(ListEntry entry, Statement statement) {
    String field = statement.field().isEmpty() ? statement.property() : statement.field();
    return entry.source() + " " + entry.key() + " " + field;
  }

  private static List<Listing> listings(Snapshot snapshot, Target target) {
    List<Listing> listings = new ArrayList<>();
    for (ListEntry entry : target.entries()) {
      List<Fact> details = new ArrayList<>();
      for (Entity detail : entry.details()) {
        if (detail.schema().isA("Sanction")) {
          for (Statement statement : detail.statements()) {
            if (!statement.property().equals("entity")) {
              details.add(
                  new Fact(
                      Labels.of(statement.property()),
                      statement.value(),
                      grounds(entry, statement)));
            }
          }
        }
      }
      listings.add(
          new Listing(
              snapshot.datasets().title(Datasets.name(entry.source())),
              entry.key(),
              entry.subject().id(),
              details,
              entry.place()));
    }
    return listings;
  }

  private static List<RelationRow> relations(Snapshot snapshot, Target target) {
    List<RelationRow> rows = new ArrayList<>();
    for (Relation relation : new Relations(snapshot.register()).of(target)) {
      String otherId =
          relation.target().isPresent() ? snapshot.view(relation.target().getAsInt()).id() : "";
      rows.add(
          new RelationRow(
              relation.kind() + (relation.role().isEmpty() ? "" : " (" + relation.role() + ")"),
              relation.outgoing() ? "to" : "from",
              relation.otherName().isEmpty() ? "not named" : relation.otherName(),
              otherId,
              String.join(
                  "; ",
                  relation.stated().stream()
                      .map(one -> one.source() + " " + one.key() + " " + one.field())
                      .toList())));
    }
    return rows;
  }
}
