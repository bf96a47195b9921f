package org.cordon.lists.ofac;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.entity.Property;
import org.cordon.entity.Schema;
import org.cordon.entity.Statement;

/** One entry while it is put together: the subject, its sanction and the other details. */
final class OfacDraft {
  private final OfacRow row;
  private final Entity.Builder subject;
  private final Entity.Builder sanction;
  private final List<Entity> details = new ArrayList<>();
  private final Map<String, Integer> counters = new HashMap<>();

  OfacDraft(OfacRow row, Schema schema) {
    this.row = row;
    this.subject = Entity.builder(idOf(row.number()), schema);
    this.sanction = Entity.builder(id() + "-sanction", Model.standard().require("Sanction"));
    sanction.add("entity", id(), "ent_num");
  }

  /** The id of the entry with that number. */
  static String idOf(String number) {
    return "ofac-" + number;
  }

  String id() {
    return idOf(row.number());
  }

  OfacRow row() {
    return row;
  }

  Schema schema() {
    return subject.schema();
  }

  boolean isPerson() {
    return schema().isA("Person");
  }

  Entity.Builder subject() {
    return subject;
  }

  Entity.Builder sanction() {
    return sanction;
  }

  /** Starts a further detail of this entry; ids are numbered in the order of the file. */
  Entity.Builder detail(String schema, String kind) {
    int number = counters.merge(kind, 1, Integer::sum);
    return detailWithId(schema, id() + "-" + kind + "-" + number);
  }

  Entity.Builder detailWithId(String schema, String detailId) {
    return Entity.builder(detailId, Model.standard().require(schema));
  }

  void keep(Entity.Builder detail) {
    details.add(detail.build());
  }

  /**
   * States a value for the first of the properties that the schema has.
   *
   * @param builder the subject, the sanction or another detail
   * @param properties the properties, best first
   * @param text the text of the value
   * @param original the whole text as published
   * @param field where it stands
   * @return false if the schema has none of them or the text cannot be cleaned for any
   */
  boolean put(
      Entity.Builder builder, List<String> properties, String text, String original, String field) {
    for (String name : properties) {
      Optional<Property> property = builder.schema().property(name);
      if (property.isPresent()) {
        List<Statement> statements = OfacValues.clean(property.get(), text, original, field);
        if (!statements.isEmpty()) {
          statements.forEach(builder::add);
          return true;
        }
      }
    }
    return false;
  }

  /** Keeps a text that has no better place. */
  void note(String text, String field) {
    subject.add(new Statement("notes", RemarkText.withoutStop(text), text, field, ""));
  }

  ListEntry entry(String source) {
    List<Entity> all = new ArrayList<>(List.of(sanction.build()));
    all.addAll(details);
    return new ListEntry(source, row.number(), subject.build(), all, row.place());
  }
}
