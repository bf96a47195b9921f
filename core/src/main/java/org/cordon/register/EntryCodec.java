package org.cordon.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.entity.Statement;

/**
 * Writes list entries as compact bytes and reads them back; names of properties, fields and
 * schemata become numbers.
 */
final class EntryCodec {
  private EntryCodec() {}

  /** Numbers strings in the order in which they first occur. */
  static final class Strings {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int number(String value) {
      Integer known = numbers.putIfAbsent(value, numbers.size());
      return known == null ? numbers.size() - 1 : known;
    }

    byte[] encode() {
      ByteSink sink = new ByteSink();
      sink.number(numbers.size());
      numbers.keySet().forEach(sink::text);
      return sink.toArray();
    }

    static String[] decode(byte[] bytes) {
      ByteSource source = new ByteSource(bytes);
      String[] strings = new String[source.number()];
      for (int i = 0; i < strings.length; i++) {
        strings[i] = source.text();
      }
      return strings;
    }
  }

  static void write(List<ListEntry> entries, Strings strings, ByteSink sink) {
    sink.number(entries.size());
    for (ListEntry entry : entries) {
      sink.number(strings.number(entry.source()));
      sink.text(entry.key());
      sink.text(entry.place());
      write(entry.subject(), strings, sink);
      sink.number(entry.details().size());
      for (Entity detail : entry.details()) {
        write(detail, strings, sink);
      }
    }
  }

  private static void write(Entity entity, Strings strings, ByteSink sink) {
    sink.text(entity.id());
    sink.number(strings.number(entity.schema().name()));
    sink.number(entity.statements().size());
    for (Statement statement : entity.statements()) {
      boolean changed = !statement.original().equals(statement.value());
      sink.number(strings.number(statement.property()) << 1 | (changed ? 1 : 0));
      sink.text(statement.value());
      if (changed) {
        sink.text(statement.original());
      }
      sink.number(strings.number(statement.field()));
      sink.number(strings.number(statement.lang()));
    }
  }

  static List<ListEntry> read(ByteSource source, String[] strings) {
    int count = source.number();
    List<ListEntry> entries = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String list = string(strings, source.number());
      String key = source.text();
      String place = source.text();
      Entity subject = readEntity(source, strings);
      int detailCount = source.number();
      List<Entity> details = new ArrayList<>();
      for (int d = 0; d < detailCount; d++) {
        details.add(readEntity(source, strings));
      }
      entries.add(new ListEntry(list, key, subject, details, place));
    }
    return entries;
  }

  private static Entity readEntity(ByteSource source, String[] strings) {
    String id = source.text();
    String schema = string(strings, source.number());
    int count = source.number();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int property = source.number();
      String value = source.text();
      String original = (property & 1) == 1 ? source.text() : value;
      String field = string(strings, source.number());
      String lang = string(strings, source.number());
      statements.add(new Statement(string(strings, property >>> 1), value, original, field, lang));
    }
    return new Entity(id, Model.standard().require(schema), statements);
  }

  static String string(String[] strings, int number) {
    if (number < 0 || number >= strings.length) {
      throw new RegisterException(
          "the register refers to string ("
              + number
              + ") of ("
              + strings.length
              + "); rebuild it with (cordon register build)");
    }
    return strings[number];
  }
}
