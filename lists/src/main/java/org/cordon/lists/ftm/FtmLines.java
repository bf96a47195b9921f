package org.cordon.lists.ftm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.entity.Property;
import org.cordon.entity.PropertyType;
import org.cordon.entity.Schema;
import org.cordon.entity.Statement;
import org.cordon.lists.EntrySink;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import tools.jackson.databind.JsonNode;

/** Takes the lines of one FollowTheMoney file and makes entries of them. */
final class FtmLines {
  /**
   * The topics that make an entity without a {@code target} flag a listed one: those that
   * OpenSanctions counts as a risk of its own, not by mere connection.
   */
  static final Set<String> RISK_TOPICS =
      Set.of(
          "sanction",
          "sanction.counter",
          "debarment",
          "export.control",
          "export.risk",
          "wanted",
          "crime",
          "crime.terror",
          "crime.traffick",
          "crime.war",
          "crime.boss",
          "crime.fin",
          "crime.fraud",
          "crime.cyber",
          "crime.theft",
          "reg.action",
          "reg.warn",
          "poi");

  private final Model model;
  private final Source source;
  private final String file;
  private final EntrySink sink;
  private final FtmJson parser;
  private final FtmJson reader;
  private final FtmPool pool = new FtmPool();
  private String published = "";
  private Optional<Problem> unparsed = Optional.empty();

  FtmLines(Model model, Source source, String file, EntrySink sink) {
    this.model = model;
    this.source = source;
    this.file = file;
    this.sink = sink;
    this.parser = new FtmJson(model, file, problem -> unparsed = Optional.of(problem));
    this.reader = new FtmJson(model, file, sink::warn);
  }

  /**
   * Takes one line. Returns a problem when it is no JSON object, and leaves it to the caller to
   * report that.
   */
  Optional<Problem> line(String text, long line) {
    unparsed = Optional.empty();
    parser.parse(text, line).ifPresent(node -> take(node, line));
    return unparsed;
  }

  void reject(Problem problem) {
    sink.reject(problem);
  }

  private void take(JsonNode node, long line) {
    Optional<Problem> unusable = identity(node, line);
    if (unusable.isPresent()) {
      sink.reject(unusable.get());
      return;
    }
    Entity entity = reader.read(node, line, "", nested(line)).orElseThrow();
    notePublished(node.path("last_seen").asString(""));
    String key = node.path("key").asString(entity.id());
    if (!pool.addLine(entity, key, line, listed(node, entity))) {
      sink.reject(
          new Problem(file, line, "id", "expected a new id, found (" + entity.id() + ") again"));
    }
  }

  /** What makes a whole line unusable. */
  private Optional<Problem> identity(JsonNode node, long line) {
    JsonNode id = node.path("id");
    if (!(id.isString() || id.isNumber()) || id.asString().isBlank()) {
      return Optional.of(new Problem(file, line, "id", "expected an id, found none"));
    }
    String schema = node.path("schema").asString("");
    if (model.schema(schema).isEmpty()) {
      return Optional.of(
          new Problem(
              file, line, "schema", "expected a FollowTheMoney schema, found (" + schema + ")"));
    }
    return Optional.empty();
  }

  /** The newest date on which the publisher saw an entity is the date of the file. */
  private void notePublished(String lastSeen) {
    if (lastSeen.compareTo(published) > 0) {
      published = lastSeen;
    }
  }

  private static FtmPool.Listed listed(JsonNode node, Entity entity) {
    JsonNode flag = node.path("target");
    if (flag.isBoolean()) {
      return flag.asBoolean() ? FtmPool.Listed.YES : FtmPool.Listed.NO;
    }
    boolean risk = entity.values("topics").stream().anyMatch(RISK_TOPICS::contains);
    return risk && entity.schema().matchable() ? FtmPool.Listed.YES : FtmPool.Listed.UNSTATED;
  }

  /** Puts nested entities into the pool and a reference in their place. */
  private FtmJson.NestedReader nested(long line) {
    return (parent, property, child) -> {
      Optional<Entity> read = reader.read(child, line, "", nested(line));
      if (read.isEmpty()) {
        return;
      }
      Entity entity = read.get();
      if (parent
          .schema()
          .property(property)
          .filter(p -> p.type() == PropertyType.ENTITY)
          .isPresent()) {
        parent.add(property, entity.id(), "");
        pool.addNested(entity, line);
      } else {
        pool.addNested(pointingTo(parent.build(), property, entity, line), line);
      }
    };
  }

  /** The nested entity with the reference to its parent that nesting left out. */
  private Entity pointingTo(Entity parent, String reverse, Entity child, long line) {
    for (Property property : child.schema().properties().values()) {
      if (property.reverse().filter(reverse::equals).isPresent()
          && suits(property, parent.schema())) {
        List<Statement> statements = new ArrayList<>(child.statements());
        statements.add(Statement.of(property.name(), parent.id(), ""));
        return new Entity(child.id(), child.schema(), statements);
      }
    }
    sink.warn(
        new Problem(
            file,
            line,
            reverse,
            "the schema %s has no property whose reverse is (%s); kept without its link"
                .formatted(child.schema(), reverse)));
    return child;
  }

  private static boolean suits(Property property, Schema parent) {
    return property.range().filter(parent::isA).isPresent();
  }

  /** Gives all entries to the sink, in file order, then what hangs on none of them. */
  void finish() throws ListFormatException {
    if (pool.items().isEmpty()) {
      throw new ListFormatException(
          new Problem(file, 0, "", "expected entities, found none that could be read"));
    }
    if (!published.isEmpty()) {
      sink.published(published);
    }
    pool.link();
    for (FtmPool.Item item : pool.listed()) {
      sink.entry(
          new ListEntry(
              source.name(),
              item.key(),
              item.entity(),
              pool.details(item),
              file + ":" + item.line()));
    }
    for (FtmPool.Item item : pool.items()) {
      warnOf(item);
    }
  }

  private void warnOf(FtmPool.Item item) {
    for (String id : FtmPool.references(item.entity())) {
      if (pool.find(id).isEmpty()) {
        sink.warn(
            new Problem(
                file,
                item.line(),
                "",
                item.entity().id() + " points to (" + id + "), which is not in the file"));
      }
    }
    if (!item.listed() && !item.used()) {
      sink.warn(
          new Problem(
              file,
              item.line(),
              "",
              item.entity().id() + " hangs on no listed entity and is not used"));
    }
  }
}
