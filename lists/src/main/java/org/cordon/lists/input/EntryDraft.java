package org.cordon.lists.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;

/**
 * One entry while an importer puts it together: the subject, the listing itself (a {@code
 * Sanction}) and further details. Nothing that is put in is lost: see {@link EntryPart}.
 */
public final class EntryDraft {
  private final Source source;
  private final String id;
  private final String key;
  private final String file;
  private final long line;
  private final EntrySink sink;
  private final EntryPart subject;
  private final EntryPart sanction;
  private final List<EntryPart> details = new ArrayList<>();
  private final Map<String, Integer> counters = new LinkedHashMap<>();

  /**
   * Starts an entry.
   *
   * @param source the list it stands on
   * @param key the publisher's own key; the id is made of it and the source's name
   * @param schema what is listed, e.g. {@code Person}
   * @param file the file's name, for people
   * @param line the line, from 1
   * @param sink takes what is odd
   */
  public EntryDraft(
      Source source, String key, String schema, String file, long line, EntrySink sink) {
    this.source = source;
    this.key = key;
    this.id = source.name() + "-" + key.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    this.file = file;
    this.line = line;
    this.sink = sink;
    this.subject = new EntryPart(this, id, Model.standard().require(schema));
    this.sanction = new EntryPart(this, id + "-sanction", Model.standard().require("Sanction"));
    sanction.link("entity", id);
    sanction.put("authority", source.authority(), "");
    sanction.put("sourceUrl", source.address(), "");
  }

  /** The subject's id. */
  public String id() {
    return id;
  }

  /** Whether the subject is a person. */
  public boolean isPerson() {
    return subject.schema().isA("Person");
  }

  /** What is listed. */
  public EntryPart subject() {
    return subject;
  }

  /** The listing itself. */
  public EntryPart sanction() {
    return sanction;
  }

  /** States the topics that make the subject one that screening looks for. */
  public void topic(String topic) {
    subject.put("topics", topic, "");
  }

  /** The programme as published, and as a key of its own: {@code eu-zwe}. */
  public void programme(String program, String field) {
    String slug = Values.slug(program);
    sanction.put("program", program, field);
    if (!slug.isEmpty()) {
      String prefix = source.jurisdiction().isEmpty() ? source.name() : source.jurisdiction();
      sanction.put("programId", prefix + "-" + slug, program, field, "");
    }
  }

  /** Starts a further detail; ids are numbered in the order of the file. */
  public EntryPart detail(String schema, String kind) {
    int number = counters.merge(kind, 1, Integer::sum);
    EntryPart part =
        new EntryPart(this, id + "-" + kind + "-" + number, Model.standard().require(schema));
    details.add(part);
    return part;
  }

  /** A passport or another document of the subject. */
  public EntryPart document(boolean passport) {
    EntryPart document = detail(passport ? "Passport" : "Identification", "doc");
    if (subject.schema().isA("LegalEntity")) {
      document.link("holder", id);
    }
    return document;
  }

  /**
   * An address of the subject: stated on it as one line, and as a detail that takes the parts.
   *
   * @param full the address in one line
   */
  public EntryPart address(String full, String field) {
    EntryPart address = detail("Address", "addr");
    address.put("full", full, field);
    subject.put("address", full, field);
    subject.link("addressEntity", address.id());
    return address;
  }

  /**
   * A link to another subject that is known by name only: the other one becomes a detail too.
   *
   * @param edge the schema of the link, e.g. {@code UnknownLink}
   * @param own the property that points to this subject
   * @param other the property that points to the other one
   * @param name the other one's name as published
   * @param role what the link is
   */
  public void link(String edge, String own, String other, String name, String role, String field) {
    EntryPart far = detail("LegalEntity", "rel");
    far.put("name", name, field);
    EntryPart link = detail(edge, "link");
    link.link(own, id);
    link.link(other, far.id());
    link.put("role", role, name, field, "");
  }

  /** Tells the user of something odd that lost nothing. */
  public void warn(String field, String reason) {
    sink.warn(new Problem(file, line, field, reason + " (entry " + key + ")"));
  }

  /** The entry with all that was put in. */
  public ListEntry build() {
    List<Entity> all = new ArrayList<>(List.of(sanction.build()));
    details.forEach(detail -> all.add(detail.build()));
    return new ListEntry(source.name(), key, subject.build(), all, file + ":" + line);
  }
}
