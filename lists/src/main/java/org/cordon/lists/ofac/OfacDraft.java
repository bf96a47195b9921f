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
public final class OfacDraft {
  private final Head head;
  private final Entity.Builder subject;
  private final Entity.Builder sanction;
  private final List<Entity> details = new ArrayList<>();
  private final Map<String, Integer> counters = new HashMap<>();

  /**
   * What is known of an entry before its facts are read.
   *
   * @param id the id of the entity
   * @param number the publisher's key of the entry; for OFAC's own lists the entity number
   * @param keyField the source's name for the number
   * @param name the primary name as published, {@code LAST, First} for people
   * @param titles the title field as published; empty when there is none
   * @param place where the entry stands, for people
   */
  public record Head(
      String id, String number, String keyField, String name, String titles, String place) {
    /** The head of an entry of OFAC's own lists, whose id comes from the entity number. */
    static Head of(String number, String keyField, String name, String titles, String place) {
      return new Head(idOf(number), number, keyField, name, titles, place);
    }
  }

  /**
   * Starts an entry.
   *
   * @param head what is known of it
   * @param schema the kind of its subject
   */
  public OfacDraft(Head head, Schema schema) {
    this.head = head;
    this.subject = Entity.builder(head.id(), schema);
    this.sanction = Entity.builder(id() + "-sanction", Model.standard().require("Sanction"));
    sanction.add("entity", id(), head.keyField());
  }

  /** The id of the entry with that number. */
  public static String idOf(String number) {
    return "ofac-" + number;
  }

  /** The id of the subject. */
  public String id() {
    return head.id();
  }

  Head head() {
    return head;
  }

  /** The kind of the subject. */
  public Schema schema() {
    return subject.schema();
  }

  /** Whether the subject is a person. */
  public boolean isPerson() {
    return schema().isA("Person");
  }

  /** The subject, to state facts of it. */
  public Entity.Builder subject() {
    return subject;
  }

  /** The listing itself, to state facts of it. */
  public Entity.Builder sanction() {
    return sanction;
  }

  /** Starts a further detail of this entry; ids are numbered in the order of the file. */
  public Entity.Builder detail(String schema, String kind) {
    int number = counters.merge(kind, 1, Integer::sum);
    return detailWithId(schema, id() + "-" + kind + "-" + number);
  }

  Entity.Builder detailWithId(String schema, String detailId) {
    return Entity.builder(detailId, Model.standard().require(schema));
  }

  /** Adds a finished detail to the entry. */
  public Entity keep(Entity.Builder detail) {
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
  public boolean put(
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
  public void noteFilled(String label, String text, String field) {
    if (!text.isEmpty()) {
      subject.add(new Statement("notes", label + text, text, field, ""));
    }
  }

  /** States that a detail belongs to the subject, e.g. as its {@code holder}. */
  public void own(Entity.Builder detail, String property) {
    detail.add(property, id(), head.keyField());
  }

  /** The finished entry of that source. */
  public ListEntry entry(String source) {
    List<Entity> all = new ArrayList<>(List.of(sanction.build()));
    all.addAll(details);
    return new ListEntry(source, head.number(), subject.build(), all, head.place());
  }
}
