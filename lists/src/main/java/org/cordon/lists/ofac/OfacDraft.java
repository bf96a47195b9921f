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
  private final Head head;
  private final Entity.Builder subject;
  private final Entity.Builder sanction;
  private final List<Entity> details = new ArrayList<>();
  private final Map<String, Integer> counters = new HashMap<>();

  /**
   * What is known of an entry before its facts are read.
   *
   * @param number the entity number
   * @param keyField the source's name for the number
   * @param name the primary name as published, {@code LAST, First} for people
   * @param titles the title field as published; empty when there is none
   * @param place where the entry stands, for people
   */
  record Head(String number, String keyField, String name, String titles, String place) {}

  OfacDraft(Head head, Schema schema) {
    this.head = head;
    this.subject = Entity.builder(idOf(head.number()), schema);
    this.sanction = Entity.builder(id() + "-sanction", Model.standard().require("Sanction"));
    sanction.add("entity", id(), head.keyField());
  }

  /** The id of the entry with that number. */
  static String idOf(String number) {
    return "ofac-" + number;
  }

  String id() {
    return idOf(head.number());
  }

  Head head() {
    return head;
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

  Entity keep(Entity.Builder detail) {
    Entity built = detail.build();
    details.add(built);
    return built;
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

  /** Keeps a filled text as a note that begins with {@code label}. */
  void noteFilled(String label, String text, String field) {
    if (!text.isEmpty()) {
      subject.add(new Statement("notes", label + text, text, field, ""));
    }
  }

  /** States that a detail belongs to the subject, e.g. as its {@code holder}. */
  void own(Entity.Builder detail, String property) {
    detail.add(property, id(), head.keyField());
  }

  ListEntry entry(String source) {
    List<Entity> all = new ArrayList<>(List.of(sanction.build()));
    all.addAll(details);
    return new ListEntry(source, head.number(), subject.build(), all, head.place());
  }
}
