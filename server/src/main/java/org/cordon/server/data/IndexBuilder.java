package org.cordon.server.data;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Property;
import org.cordon.entity.PropertyType;
import org.cordon.register.Register;
import org.cordon.register.Target;

/** Writes the index for free text: a document for each target and for each entity around it. */
final class IndexBuilder {
  /** Longer values are no words that anybody filters by. */
  private static final int LONGEST_VALUE = 256;

  private static final double BUFFER_MB = 32;

  private final Register register;
  private final EntityViews views;
  private final Set<String> written = new HashSet<>();

  private IndexBuilder(Register register, EntityViews views) {
    this.register = register;
    this.views = views;
  }

  static void build(Register register, Directory directory) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(IndexFields.analyzer());
    config.setRAMBufferSizeMB(BUFFER_MB);
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      new IndexBuilder(register, new EntityViews(register.editions())).write(writer);
      writer.commit();
    }
  }

  private void write(IndexWriter writer) throws IOException {
    for (int ordinal = 0; ordinal < register.size(); ordinal++) {
      register.target(ordinal).entries().forEach(entry -> written.add(entry.subject().id()));
    }
    for (int ordinal = 0; ordinal < register.size(); ordinal++) {
      Target target = register.target(ordinal);
      writer.addDocument(document(views.of(target), ordinal, -1, -1));
      for (int e = 0; e < target.entries().size(); e++) {
        write(writer, target.entries().get(e), ordinal, e);
      }
    }
  }

  private void write(IndexWriter writer, ListEntry entry, int ordinal, int e) throws IOException {
    List<Entity> details = entry.details();
    for (int d = 0; d < details.size(); d++) {
      if (written.add(details.get(d).id())) {
        writer.addDocument(document(views.of(details.get(d), entry), ordinal, e, d));
      }
    }
  }

  private static Document document(EntityView view, int ordinal, int entry, int detail) {
    Document document = new Document();
    document.add(new StringField(IndexFields.ID, view.id(), Field.Store.NO));
    document.add(new SortedDocValuesField(IndexFields.ID, new BytesRef(view.id())));
    view.referents()
        .forEach(id -> document.add(new StringField(IndexFields.REFERENT, id, Field.Store.NO)));
    document.add(new StoredField(IndexFields.PLACE, ordinal + " " + entry + " " + detail));
    facet(document, IndexFields.SCHEMA, Set.of(view.schema().name()));
    facet(document, IndexFields.DATASETS, Set.copyOf(view.datasets()));
    document.add(
        new StringField(IndexFields.TARGET, Boolean.toString(view.target()), Field.Store.NO));
    document.add(new TextField(IndexFields.NAME, view.caption(), Field.Store.NO));
    time(document, IndexFields.FIRST_SEEN, view.firstSeen());
    time(document, IndexFields.LAST_SEEN, view.lastSeen());
    time(document, IndexFields.LAST_CHANGE, view.lastChange());
    properties(document, view);
    return document;
  }

  private static void properties(Document document, EntityView view) {
    Map<String, Set<String>> grouped = new java.util.TreeMap<>();
    view.properties()
        .forEach((name, values) -> {
          Optional<Property> property = view.schema().property(name);
          PropertyType type = property.map(Property::type).orElse(PropertyType.STRING);
          for (String value : values) {
            value(document, grouped, name, type, value);
          }
        });
    grouped.forEach((field, values) -> facet(document, field, values));
  }

  private static void value(
      Document document,
      Map<String, Set<String>> grouped,
      String name,
      PropertyType type,
      String value) {
    if (value.length() <= LONGEST_VALUE) {
      document.add(new StringField(IndexFields.PROPERTIES + name, value, Field.Store.NO));
    }
    switch (type) {
      case NAME -> document.add(new TextField(IndexFields.NAME, value, Field.Store.NO));
      case ENTITY -> document.add(new StringField(IndexFields.REFERS, value, Field.Store.NO));
      case COUNTRY -> group(grouped, IndexFields.COUNTRIES, value);
      case TOPIC -> group(grouped, IndexFields.TOPICS, value);
      case GENDER -> group(grouped, IndexFields.GENDERS, value);
      case IDENTIFIER -> group(grouped, IndexFields.IDENTIFIERS, value);
      case DATE -> document.add(new StringField(IndexFields.DATES, value, Field.Store.NO));
      default -> {}
    }
    if (type != PropertyType.ENTITY) {
      document.add(new TextField(IndexFields.TEXT, value, Field.Store.NO));
    }
  }

  private static void group(Map<String, Set<String>> grouped, String field, String value) {
    if (value.length() <= LONGEST_VALUE) {
      grouped.computeIfAbsent(field, _ -> new LinkedHashSet<>()).add(value);
    }
  }

  private static void facet(Document document, String field, Set<String> values) {
    for (String value : values) {
      document.add(new StringField(field, value, Field.Store.NO));
      document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }
  }

  private static void time(Document document, String field, Optional<String> time) {
    if (time.isPresent()) {
      document.add(new StringField(field, time.get(), Field.Store.NO));
      document.add(new SortedDocValuesField(field, new BytesRef(time.get())));
    }
  }
}
