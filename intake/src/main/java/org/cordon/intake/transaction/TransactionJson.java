package org.cordon.intake.transaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.cordon.entity.Entity;
import org.cordon.entity.Model;
import org.cordon.entity.PropertyType;
import org.cordon.lists.Problem;
import org.cordon.lists.ftm.FtmJson;
import org.cordon.measure.Fact;
import org.cordon.measure.FactSchema;
import org.cordon.measure.GoodsCode;
import org.cordon.measure.Transaction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a transaction of a JSON object as {@code docs/schema/transaction.schema.json} describes it.
 * For one thread.
 */
final class TransactionJson {
  private static final int YEAR_OF_HS = 1988;
  private static final int DEEPEST_OWNERS = 10;

  private final FactSchema schema;
  private final Set<String> activities;
  private final Optional<LocalDate> otherwise;
  private final List<TransactionProblem> problems = new ArrayList<>();
  private final List<Problem> entityProblems = new ArrayList<>();
  private final FtmJson entities = new FtmJson(Model.standard(), "", entityProblems::add);

  /**
   * A reader.
   *
   * @param schema the facts that may be stated
   * @param activities the words for activities that measures know
   * @param otherwise the day of transactions that state none
   */
  TransactionJson(FactSchema schema, Set<String> activities, Optional<LocalDate> otherwise) {
    this.schema = schema;
    this.activities = activities;
    this.otherwise = otherwise;
  }

  Given read(JsonNode node, long line) {
    problems.clear();
    String id = node.path("id").asString("");
    BiConsumer<String, String> sink =
        (path, reason) -> problems.add(new TransactionProblem(line, id, path, reason));
    Fields fields = new Fields(node, "", sink);
    if (!problems.isEmpty()) {
      return new Given.Broken(id, problems);
    }
    Transaction transaction = transaction(fields);
    fields.finish();
    return problems.isEmpty() ? new Given.Whole(transaction) : new Given.Broken(id, problems);
  }

  private Transaction transaction(Fields fields) {
    String id = fields.required("id");
    Transaction.Kind kind = kind(fields);
    LocalDate date = fields.date("date").or(() -> otherwise).orElse(LocalDate.EPOCH);
    if (!fields.has("date") && otherwise.isEmpty()) {
      fields.problem("date", "expected a day like 2024-07-05, or the option --as-of");
    }
    return new Transaction(
        id,
        kind,
        date,
        fields.date("contractDate"),
        activities(fields),
        fields.objects("parties").stream().map(this::party).toList(),
        fields.objects("goods").stream().map(TransactionJson::line).toList(),
        fields.object("route").map(TransactionJson::route).orElse(Transaction.Route.NONE),
        fields.object("vessel").map(this::vessel),
        fields.text("endUse"),
        fields.country("endUseCountry"),
        fields.objects("licences").stream().map(TransactionJson::licence).toList(),
        fields.objects("claims").stream().map(TransactionJson::claim).toList(),
        fields.object("facts").map(this::facts).orElse(Map.of()),
        event(fields, kind));
  }

  private static Transaction.Kind kind(Fields fields) {
    String text = fields.required("kind");
    for (Transaction.Kind kind : Transaction.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(text)) {
        return kind;
      }
    }
    if (!text.isEmpty()) {
      fields.problem(
          "kind",
          "expected shipment, contract, call, transfer, payment or event, found (" + text + ")");
    }
    return Transaction.Kind.SHIPMENT;
  }

  private List<String> activities(Fields fields) {
    List<String> words = fields.texts("activities");
    for (int i = 0; i < words.size(); i++) {
      if (!activities.contains(words.get(i))) {
        fields.problem(
            "activities[" + i + "]",
            "expected one of " + String.join(", ", activities) + ", found (" + words.get(i) + ")");
      }
    }
    return words;
  }

  private Transaction.Party party(Fields fields) {
    Transaction.Party party =
        new Transaction.Party(
            fields.required("role"), entity(fields, "LegalEntity"), owners(fields, 0));
    fields.finish();
    return party;
  }

  private List<Transaction.Holding> owners(Fields fields, int depth) {
    List<Transaction.Holding> holdings = new ArrayList<>();
    for (Fields owner : fields.objects("owners")) {
      if (depth > DEEPEST_OWNERS) {
        owner.problem("owners", "expected at most 10 levels of owners");
        return holdings;
      }
      Optional<Double> share = owner.number("share");
      if (share.orElse(0.0) > 100) {
        owner.problem("share", "expected percent from 0 to 100, found " + share.get());
      }
      holdings.add(
          new Transaction.Holding(
              entity(owner, "LegalEntity"),
              share,
              owner.flag("control").orElse(false),
              owner.text("source"),
              owners(owner, depth + 1)));
      owner.finish();
    }
    return holdings;
  }

  private Entity vessel(Fields fields) {
    Entity vessel = entity(fields, "Vessel");
    fields.finish();
    return vessel;
  }

  /** An entity from the fields schema and properties; what is no value of its property is told. */
  private Entity entity(Fields fields, String otherwiseSchema) {
    String name = fields.text("schema");
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("schema", name.isEmpty() ? otherwiseSchema : name);
    node.set("properties", fields.node("properties"));
    entityProblems.clear();
    Optional<Entity> entity = entities.read(node, 0, fields.path("entity"));
    for (Problem problem : entityProblems) {
      boolean number = problem.field().equals("imoNumber") || problem.field().equals("mmsi");
      if (!number) {
        fields.problem(
            problem.field().equals("schema") ? "schema" : "properties." + problem.field(),
            problem.reason().replace("; kept as stated", ""));
      }
    }
    if (entity.isPresent() && isNameless(entity.get())) {
      fields.problem("properties", "expected a name or an identifier, found none");
    }
    return entity.orElseGet(
        () -> Entity.builder("unknown", Model.standard().require("LegalEntity")).build());
  }

  private static boolean isNameless(Entity entity) {
    return entity.valuesOf(PropertyType.NAME).isEmpty()
        && entity.valuesOf(PropertyType.IDENTIFIER).isEmpty();
  }

  private static Transaction.GoodsLine line(Fields fields) {
    String text = fields.text("code");
    String digits = text.isEmpty() ? "" : GoodsCode.digits(text).orElse("");
    if (!text.isEmpty() && digits.isEmpty()) {
      fields.problem("code", "expected a goods code of 2 to 10 digits, found (" + text + ")");
    }
    String nomenclature = fields.text("nomenclature");
    if (!nomenclature.isEmpty() && !GoodsCode.NOMENCLATURES.contains(nomenclature)) {
      fields.problem(
          "nomenclature",
          "expected one of "
              + String.join(", ", GoodsCode.NOMENCLATURES)
              + ", found ("
              + nomenclature
              + ")");
    }
    Optional<Double> edition = fields.number("edition");
    if (edition.isPresent() && edition.get() < YEAR_OF_HS) {
      fields.problem("edition", "expected a year of an edition like 2017");
    }
    Transaction.GoodsLine line =
        new Transaction.GoodsLine(
            digits,
            nomenclature.isEmpty() ? "HS" : nomenclature,
            edition.map(Double::intValue).orElse(0),
            fields.text("description"),
            fields.number("quantity"),
            fields.text("unit"),
            fields.number("value"),
            fields.text("currency"),
            fields.country("origin"),
            fields.text("eccn"),
            fields.flag("subjectToEar"),
            fields.texts("controlLists"));
    if (line.code().isEmpty() && line.description().isEmpty()) {
      fields.problem("code", "expected a code or a description, found neither");
    }
    fields.finish();
    return line;
  }

  private static Transaction.Route route(Fields fields) {
    Transaction.Route route =
        new Transaction.Route(
            fields.country("from"), fields.country("to"), fields.countries("via"));
    fields.finish();
    return route;
  }

  private static Transaction.Licence licence(Fields fields) {
    Transaction.Licence licence =
        new Transaction.Licence(
            fields.required("authority"),
            fields.required("number"),
            fields.texts("measures"),
            fields.date("from"),
            fields.date("until"));
    fields.finish();
    return licence;
  }

  private static Transaction.Claim claim(Fields fields) {
    Transaction.Claim claim =
        new Transaction.Claim(fields.required("claim"), fields.text("evidence"));
    fields.finish();
    return claim;
  }

  private static Optional<Transaction.Event> event(Fields fields, Transaction.Kind kind) {
    Optional<Transaction.Event> event = fields.object("event").map(TransactionJson::event);
    if (kind == Transaction.Kind.EVENT && event.isEmpty()) {
      fields.problem("event", "expected what happened, to whom and by whom, found nothing");
    }
    return event;
  }

  private static Transaction.Event event(Fields fields) {
    Transaction.Event event =
        new Transaction.Event(
            fields.required("what"), fields.country("of"), fields.countries("by"));
    fields.finish();
    return event;
  }

  private Map<String, Object> facts(Fields fields) {
    Map<String, Object> facts = new LinkedHashMap<>();
    for (String name : fields.all().keySet()) {
      Optional<Fact> fact = schema.declared(name);
      if (fact.isEmpty()) {
        fields.problem(name, "no such fact; cordon measures facts lists them");
      } else {
        value(fact.get(), fields).ifPresent(value -> facts.put(name, value));
      }
    }
    return facts;
  }

  private static Optional<Object> value(Fact fact, Fields fields) {
    return switch (fact.type()) {
      case TEXT -> Optional.of(fields.text(fact.name()));
      case NUMBER -> fields.number(fact.name()).map(number -> number);
      case FLAG -> fields.flag(fact.name()).map(flag -> flag);
      case TEXTS -> Optional.of(fields.texts(fact.name()));
    };
  }
}
