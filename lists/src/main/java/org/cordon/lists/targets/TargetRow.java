package org.cordon.lists.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordon.entity.Cleaned;
import org.cordon.entity.Cleaner;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.entity.Property;
import org.cordon.entity.Schema;
import org.cordon.entity.Statement;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.csv.CsvLine;
import org.cordon.lists.csv.SeveralValues;

/** Makes an entry of a row of {@code targets.simple.csv}. */
final class TargetRow {
  /** Column to properties: the first that the schema has and whose form the value follows takes it. */
  private static final Map<String, List<String>> PROPERTIES =
      Map.ofEntries(
          Map.entry("name", List.of("name")),
          Map.entry("aliases", List.of("alias")),
          Map.entry("birth_date", List.of("birthDate", "incorporationDate", "buildDate", "inceptionDate")),
          Map.entry("countries", List.of("country")),
          Map.entry("addresses", List.of("address", "full")),
          Map.entry(
              "identifiers",
              List.of("wikidataId", "leiCode", "imoNumber", "isin", "idNumber", "registrationNumber", "publicKey")),
          Map.entry("phones", List.of("phone")),
          Map.entry("emails", List.of("email")),
          Map.entry("program_ids", List.of("programId")),
          Map.entry("first_seen", List.of("createdAt")),
          Map.entry("last_seen", List.of("retrievedAt")),
          Map.entry("last_change", List.of("modifiedAt")));

  private static final List<String> HANDLED = List.of("id", "schema", "sanctions", "dataset");

  private final Source source;
  private final List<String> header;

  TargetRow(Source source, List<String> header) {
    this.source = source;
    this.header = List.copyOf(header);
  }

  List<String> unknownColumns() {
    return header.stream().filter(name -> !PROPERTIES.containsKey(name) && !HANDLED.contains(name)).toList();
  }

  private String cell(CsvLine.Row row, String column) {
    int index = header.indexOf(column);
    return index < 0 ? "" : row.cells().get(index).strip();
  }

  String id(CsvLine.Row row) {
    return cell(row, "id");
  }

  /** Why the row gives no entry; nothing when it does. */
  Optional<Problem> problem(String file, CsvLine.Row row) {
    for (String column : List.of("id", "name")) {
      if (cell(row, column).isEmpty()) {
        return Optional.of(new Problem(file, row.line(), column, "expected a value, found none"));
      }
    }
    String schema = cell(row, "schema");
    return Model.standard().schema(schema).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Problem(file, row.line(), "schema", "expected a FollowTheMoney schema, found (" + schema + ")"));
  }

  ListEntry entry(String file, CsvLine.Row row, EntrySink sink) {
    Schema schema = Model.standard().require(cell(row, "schema"));
    Entity.Builder subject = Entity.builder(id(row), schema);
    for (int i = 0; i < header.size(); i++) {
      String column = header.get(i);
      if (!HANDLED.contains(column)) {
        for (String value : values(column, row.cells().get(i))) {
          put(subject, column, value, new Problem(file, row.line(), column, ""), sink);
        }
      }
    }
    return new ListEntry(source.name(), id(row), subject.build(), sanctions(row), file + ":" + row.line());
  }

  /** A name is one value whatever stands in it. */
  private static List<String> values(String column, String cell) {
    if (column.equals("name")) {
      return List.of(cell.strip());
    }
    return SeveralValues.semicolons(cell);
  }

  private static void put(Entity.Builder subject, String column, String text, Problem place, EntrySink sink) {
    for (String name : PROPERTIES.getOrDefault(column, List.of())) {
      Optional<Property> property = subject.schema().property(name);
      if (property.isPresent() && Cleaner.clean(property.get(), text) instanceof Cleaned.Accepted value) {
        subject.add(new Statement(name, value.clean(), text, column, ""));
        return;
      }
    }
    subject.add(new Statement("notes", column + ": " + text, text, column, ""));
    if (PROPERTIES.containsKey(column)) {
      sink.warn(
          new Problem(
              place.file(),
              place.line(),
              column,
              "found (" + text + "), which fits no property of " + subject.schema() + "; kept as a note"));
    }
  }

  /** The column joins programme, reason, status and dates of a sanction with dashes; they cannot be told apart again. */
  private List<Entity> sanctions(CsvLine.Row row) {
    List<Entity> sanctions = new ArrayList<>();
    List<String> texts = SeveralValues.semicolons(cell(row, "sanctions"));
    List<String> datasets = SeveralValues.semicolons(cell(row, "dataset"));
    int count = Math.max(1, texts.size());
    for (int i = 0; i < count; i++) {
      Entity.Builder sanction =
          Entity.builder(id(row) + "-sanction-" + (i + 1), Model.standard().require("Sanction"));
      sanction.add("entity", id(row), "id").add("authority", source.authority(), "");
      datasets.forEach(dataset -> sanction.add("publisher", dataset, "dataset"));
      if (i < texts.size()) {
        sanction.add("summary", texts.get(i), "sanctions");
      }
      SeveralValues.semicolons(cell(row, "program_ids"))
          .forEach(program -> sanction.add("programId", program, "program_ids"));
      sanctions.add(sanction.build());
    }
    return sanctions;
  }
}
