package org.cordon.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.NameProperties;
import org.cordon.entity.PropertyType;
import org.cordon.entity.Statement;
import org.cordon.name.Name;
import org.cordon.name.NameAnalyzer;
import org.cordon.name.NameKind;
import org.cordon.name.PartKeys;

/** Collects targets one after another and writes the sections made from them. */
final class TargetBuilder {
  private final RegisterWriter writer;
  private final EntryCodec.Strings strings = new EntryCodec.Strings();
  private final ByteSink document = new ByteSink();
  private final NameAnalyzer analyzer = new NameAnalyzer();
  private final NameBuilder names = new NameBuilder();
  private final Ints targets = new Ints();
  private final Ints facts = new Ints();
  private final HashIndex identifiers = new HashIndex();
  private final HashIndex entityIds = new HashIndex();
  private final HashIndex references = new HashIndex();
  private int count;

  TargetBuilder(RegisterWriter writer) {
    this.writer = writer;
  }

  /** An entry and the number of its source. */
  record Listed(int source, ListEntry entry) {}

  /** Adds a target with its entries and what holds them together. */
  void add(List<Listed> listed, List<Merge> merges) throws IOException {
    List<ListEntry> entries = listed.stream().map(Listed::entry).toList();
    long start = writer.offset();
    document.clear();
    EntryCodec.write(entries, strings, document);
    MergeCodec.write(merges, strings, document);
    writer.bytes(document.toArray(), document.size());
    int firstName = names.count();
    addNames(entries);
    int factStart = facts.size();
    addFacts(entries);
    addReferences(entries);
    targets.add((int) start);
    targets.add((int) (start >>> 32));
    targets.add(document.size());
    targets.add(strings.number(schemata(entries)));
    targets.add(firstName);
    targets.add(names.count() - firstName);
    targets.add(factStart);
    long sources = 0;
    for (Listed one : listed) {
      sources |= 1L << one.source() % Long.SIZE;
    }
    targets.add((int) sources);
    targets.add((int) (sources >>> 32));
    count++;
  }

  /**
   * The kinds of all entries, by name and each once: a target that one source lists as a legal
   * entity and another as a company is found as either.
   */
  private static String schemata(List<ListEntry> entries) {
    return entries.stream()
        .map(entry -> entry.subject().schema().name())
        .distinct()
        .sorted()
        .collect(Collectors.joining(Register.SCHEMA_SEPARATOR));
  }

  /**
   * A name that several entries state is kept once for each kind of naming, from the first entry
   * that does not call it weak.
   */
  private void addNames(List<ListEntry> entries) {
    Set<Stated> seen = new HashSet<>();
    Set<Stated> strong = strongNames(entries);
    for (int e = 0; e < entries.size(); e++) {
      Entity subject = entries.get(e).subject();
      List<Statement> statements = subject.statements();
      for (int s = 0; s < statements.size(); s++) {
        Statement statement = statements.get(s);
        if (NameProperties.WHOLE.contains(statement.property())) {
          boolean weak = NameProperties.isWeak(statement.property());
          for (NameKind kind : NameKind.listed(subject.schema())) {
            Stated stated = new Stated(statement.value(), kind);
            if (!(weak && strong.contains(stated)) && seen.add(stated)) {
              addName(statement.value(), kind, weak, e, s);
            }
          }
        }
      }
    }
  }

  private record Stated(String value, NameKind kind) {}

  private static Set<Stated> strongNames(List<ListEntry> entries) {
    Set<Stated> strong = new HashSet<>();
    if (entries.size() > 1) {
      for (ListEntry entry : entries) {
        for (Statement statement : entry.subject().statements()) {
          if (NameProperties.WHOLE.contains(statement.property())
              && !NameProperties.isWeak(statement.property())) {
            NameKind.listed(entry.subject().schema())
                .forEach(kind -> strong.add(new Stated(statement.value(), kind)));
          }
        }
      }
    }
    return strong;
  }

  private void addName(String value, NameKind kind, boolean weak, int entry, int ordinal) {
    Name name = analyzer.analyze(value, kind);
    if (!name.parts().isEmpty()) {
      names.add(name, weak, count, entry, ordinal);
    }
  }

  private void addFacts(List<ListEntry> entries) {
    List<Statement> statements = new ArrayList<>();
    List<Entity> details = new ArrayList<>();
    for (ListEntry entry : entries) {
      statements.addAll(entry.subject().statements());
      details.addAll(entry.details());
      entityIds.add(idHash(entry.subject().id()), count);
      entityIds.add(idHash(entry.key()), count);
    }
    Entity first = entries.getFirst().subject();
    Facts compared = Facts.of(new Entity(first.id(), first.schema(), statements), details);
    compared.write(facts);
    for (long identifier : compared.identifiers()) {
      identifiers.add(Facts.hash(identifier), count);
    }
  }

  /** Relationships are found from their far ends too. */
  private void addReferences(List<ListEntry> entries) {
    Set<Long> seen = new HashSet<>();
    for (ListEntry entry : entries) {
      for (Entity edge : entry.details()) {
        if (edge.schema().edge()) {
          for (String id : edge.valuesOf(PropertyType.ENTITY)) {
            if (!id.equals(entry.subject().id()) && seen.add(idHash(id))) {
              references.add(idHash(id), count);
            }
          }
        }
      }
    }
  }

  /** The hash under which an entity id or entry key is found. */
  static long idHash(String id) {
    return (long) PartKeys.hash(id, 14) << 32 | PartKeys.hash(id, 15) & 0xffffffffL;
  }

  /** Writes all sections after {@link Section#DOCUMENTS}. */
  void finish(List<SourceEdition> editions, String basis) throws IOException {
    byte[] text = strings.encode();
    writer.bytes(text, text.length);
    writer.end(Section.STRINGS);
    byte[] header = EditionCodec.encode(editions, basis);
    writer.bytes(header, header.length);
    writer.end(Section.EDITIONS);
    writer.section(targets, Section.TARGETS);
    writer.section(facts, Section.FACTS);
    names.finish(writer);
    identifiers.finish(writer, Section.IDENTIFIERS, Section.IDENTIFIER_TARGETS);
    entityIds.finish(writer, Section.ENTITY_IDS, Section.ENTITY_TARGETS);
    references.finish(writer, Section.REFERENCES, Section.REFERENCE_TARGETS);
  }
}
