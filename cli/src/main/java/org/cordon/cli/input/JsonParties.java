package org.cordon.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordon.cli.CliException;
import org.cordon.entity.Entity;
import org.cordon.entity.Model;
import org.cordon.entity.PropertyType;
import org.cordon.lists.Problem;
import org.cordon.lists.ftm.FtmJson;
import tools.jackson.databind.JsonNode;

/**
 * Parties from lines of JSON. An object with {@code properties} is a FollowTheMoney entity; any
 * other is read like a row of a CSV file whose columns are its keys. Both may stand in one file.
 */
final class JsonParties implements PartyReader {
  private static final int LINE_LIMIT = 1_000_000;

  private final Lines lines;
  private final FlatObjects flat;
  private final List<Problem> problems = new ArrayList<>();
  private final FtmJson ftm;

  JsonParties(String name, InputStream in, List<String> rules) {
    this.lines = new Lines(in, LINE_LIMIT);
    this.flat = new FlatObjects(name, rules);
    this.ftm = new FtmJson(Model.standard(), name, problems::add);
  }

  @Override
  public Optional<Row> next() throws IOException {
    Optional<Lines.Line> line = lines.next();
    while (line.isPresent() && line.get().fault().isEmpty() && line.get().text().isBlank()) {
      line = lines.next();
    }
    return line.map(this::row);
  }

  private Row row(Lines.Line line) {
    if (!line.fault().isEmpty()) {
      return new Reject(line.number(), "", line.fault(), line.text());
    }
    problems.clear();
    Optional<JsonNode> node = ftm.parse(line.text(), line.number());
    if (node.isEmpty()) {
      return rejected(line);
    }
    boolean entity = node.get().has("properties") || node.get().has("statements");
    return entity ? entity(line, node.get()) : flat.row(line, node.get());
  }

  private Row entity(Lines.Line line, JsonNode node) {
    Optional<Entity> read = ftm.read(node, line.number(), "line-" + line.number());
    if (read.isEmpty()) {
      return rejected(line);
    }
    Entity entity = read.get();
    if (!entity.schema().matchable()) {
      return new Reject(
          line.number(),
          "schema",
          "expected something that can be screened such as Person, found " + entity.schema(),
          line.text());
    }
    if (entity.valuesOf(PropertyType.NAME).isEmpty()
        && entity.valuesOf(PropertyType.IDENTIFIER).isEmpty()) {
      return new Reject(
          line.number(), "name", "expected a name or an identifier, found none", line.text());
    }
    return new Party(line.number(), entity, notes());
  }

  private Reject rejected(Lines.Line line) {
    Problem first = problems.getFirst();
    return new Reject(line.number(), first.field(), first.reason(), line.text());
  }

  private List<String> notes() {
    return problems.stream()
        .map(problem ->
            problem.field().isEmpty()
                ? problem.reason()
                : problem.field() + ": " + problem.reason())
        .toList();
  }

  @Override
  public String description() {
    return "one JSON object per line";
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** Fails with a usage error when the rules cannot be understood. */
  static CliException wrongRule(IllegalArgumentException e) {
    return CliException.usage("--map: " + e.getMessage());
  }
}
