package org.cordon.lists.input;

import java.util.List;
import java.util.Optional;
import org.cordon.entity.Cleaned;
import org.cordon.entity.Cleaner;
import org.cordon.entity.DateRange;
import org.cordon.entity.Entity;
import org.cordon.entity.Property;
import org.cordon.entity.PropertyType;
import org.cordon.entity.Schema;
import org.cordon.entity.Statement;

/**
 * An entity of an {@link EntryDraft} that takes texts as published.
 *
 * <p>A text becomes a value of its property in clean form. One that is no such value stays: as
 * stated where it is a name or an identifier (a failed check digit must not cost the number), else
 * as a note under the name of the property, with a warning. So does one of a property that the
 * schema does not have, without a warning.
 */
public final class EntryPart {
  private static final List<String> NOTES = List.of("notes", "description");

  private final EntryDraft draft;
  private final Entity.Builder builder;
  private final String id;

  EntryPart(EntryDraft draft, String id, Schema schema) {
    this.draft = draft;
    this.id = id;
    this.builder = Entity.builder(id, schema);
  }

  /** The entity's id. */
  public String id() {
    return id;
  }

  /** The entity's schema. */
  public Schema schema() {
    return builder.schema();
  }

  /** Whether the schema has that property. */
  public boolean has(String property) {
    return schema().property(property).isPresent();
  }

  /** Points to another entity. */
  public EntryPart link(String property, String other) {
    builder.add(Statement.of(property, other, ""));
    return this;
  }

  /** Puts in a text; an empty one is passed over. */
  public EntryPart put(String property, String raw, String field) {
    return put(property, raw, raw.strip(), field, "");
  }

  /**
   * Puts in a text that was taken out of a longer one.
   *
   * @param property the property it is meant for
   * @param text what the value is made of
   * @param original the text as published
   * @param field the source's own name of the field
   * @param lang the language as a code or in words; empty when not stated
   */
  public EntryPart put(String property, String text, String original, String field, String lang) {
    String line = Values.tidy(text);
    if (line.isEmpty()) {
      return this;
    }
    Optional<Property> declared = schema().property(property);
    if (declared.isEmpty()) {
      return note(property, line, original, field);
    }
    Cleaned cleaned = Cleaner.clean(declared.get(), text);
    if (cleaned instanceof Cleaned.Accepted(String clean)) {
      return add(property, clean, original, field, lang);
    }
    draft.warn(field, ((Cleaned.Rejected) cleaned).message() + "; kept as stated");
    return staysItself(declared.get().type())
        ? add(property, line, original, field, lang)
        : note(property, line, original, field);
  }

  private static boolean staysItself(PropertyType type) {
    return type == PropertyType.IDENTIFIER || type == PropertyType.NAME;
  }

  /** Puts in several texts. */
  public EntryPart putAll(String property, List<String> texts, String original, String field) {
    texts.forEach(text -> put(property, text, original, field, ""));
    return this;
  }

  /** Puts in a country; words that say that it is not known are passed over. */
  public EntryPart country(String property, String text, String original, String field) {
    return Values.isUnknown(text) ? this : put(property, text, original, field, "");
  }

  /** Puts in a date; what could not be read as one is kept as a note, with a warning. */
  public EntryPart date(String property, Optional<DateRange> date, String original, String field) {
    String line = Values.tidy(original);
    if (Values.isUnknown(line)) {
      return this;
    }
    if (date.isEmpty()) {
      draft.warn(field, "expected a date, found (" + line + "); kept as a note");
      return note(property, line, original, field);
    }
    if (!has(property)) {
      return note(property, line, original, field);
    }
    for (Statement statement : date.get().statements(property, original.strip(), field)) {
      add(noteOr(statement.property()), statement.value(), statement.original(), field, "");
    }
    return this;
  }

  private String noteOr(String property) {
    return has(property) ? property : "description";
  }

  /** Keeps a text that has no better place. */
  public EntryPart note(String text, String original, String field) {
    String block = Cleaner.clean(PropertyType.TEXT, text).value().orElse("");
    return block.isEmpty() ? this : add(notes(), block, original.strip(), field, "");
  }

  /** Keeps a text that has no better place, with a word before it of what it is. */
  public EntryPart note(String label, String text, String original, String field) {
    return Values.tidy(text).isEmpty() ? this : note(label + ": " + text, original, field);
  }

  private String notes() {
    return NOTES.stream().filter(this::has).findFirst().orElse("summary");
  }

  private EntryPart add(String property, String value, String original, String field, String lang) {
    String code = Cleaner.clean(PropertyType.LANGUAGE, lang).value().orElse("");
    builder.add(new Statement(property, value, original, field, code));
    return this;
  }

  Entity build() {
    return builder.build();
  }
}
