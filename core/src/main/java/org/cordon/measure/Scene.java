package org.cordon.measure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.entity.Countries;
import org.cordon.entity.Entity;
import org.cordon.entity.IdentifierFormat;
import org.cordon.entity.PropertyType;

/** A transaction seen as measures see it: who and what is where, and the values of facts. */
final class Scene {
  private static final Set<String> RECEIVING =
      Set.of(
          "consignee",
          "intermediate-consignee",
          "buyer",
          "end-user",
          "recipient",
          "importer",
          "notify-party",
          "payee",
          "payee-agent",
          "ultimate-payee",
          "lessee",
          "borrower",
          "employer",
          "student",
          "insured");

  private static final Set<String> GIVING =
      Set.of(
          "consignor",
          "seller",
          "shipper",
          "exporter",
          "maker",
          "provider",
          "payer",
          "payer-agent",
          "ultimate-payer",
          "lessor",
          "lender",
          "worker",
          "insurer");

  /** The year of a day, a tonnage with a unit; nothing of a number in groups of digits. */
  private static final Pattern LEADING_NUMBER =
      Pattern.compile("[0-9]+(?:\\.[0-9]+)?(?![0-9]|[.,][0-9])");

  final Transaction transaction;
  final Set<String> toward = new LinkedHashSet<>();
  final Set<String> fromward = new LinkedHashSet<>();
  final Set<String> via = new LinkedHashSet<>();
  final Set<String> places = new LinkedHashSet<>();
  final List<String> activities;
  final FactValues values;
  final List<FactValues> lines = new ArrayList<>();

  Scene(Transaction transaction, FactSchema schema) {
    this.transaction = transaction;
    this.activities = activities(transaction);
    this.values = new FactValues(schema);
    places();
    facts();
    transaction.goods().forEach(line -> lines.add(line(line)));
  }

  private static List<String> activities(Transaction transaction) {
    Set<String> activities = new LinkedHashSet<>(transaction.activities());
    switch (transaction.kind()) {
      case SHIPMENT -> activities.addAll(List.of("supply", "carriage"));
      case CALL -> activities.add("port-call");
      case TRANSFER -> activities.addAll(List.of("ship-to-ship-transfer", "carriage"));
      case PAYMENT -> activities.add("payment");
      case CONTRACT, EVENT -> {}
    }
    if (!transaction.route().via().isEmpty()) {
      activities.add("transit");
    }
    return List.copyOf(activities);
  }

  private void places() {
    Transaction.Route route = transaction.route();
    add(toward, route.to());
    add(toward, transaction.endUseCountry());
    add(fromward, route.from());
    route.via().forEach(country -> add(via, country));
    transaction.goods().forEach(line -> add(places, line.origin()));
    for (Transaction.Party party : transaction.parties()) {
      List<String> countries = party.entity().valuesOf(PropertyType.COUNTRY);
      countries.forEach(country -> add(places, country));
      if (RECEIVING.contains(party.role())) {
        countries.forEach(country -> add(toward, country));
      } else if (GIVING.contains(party.role())) {
        countries.forEach(country -> add(fromward, country));
      }
    }
    transaction
        .vessel()
        .ifPresent(vessel ->
            vessel.valuesOf(PropertyType.COUNTRY).forEach(country -> add(places, country)));
    places.addAll(toward);
    places.addAll(fromward);
    places.addAll(via);
  }

  /**
   * Adds a country and the state to which it belongs, for parts of states that are no countries.
   */
  private static void add(Set<String> countries, String country) {
    if (!country.isEmpty()) {
      countries.add(country);
      if (country.length() > 2 && country.indexOf('-') > 0 && !country.startsWith("ua-")) {
        Countries.parent(country).ifPresent(countries::add);
      }
    }
  }

  private void facts() {
    values.put("kind", transaction.kind().name().toLowerCase(Locale.ROOT));
    values.put("date", transaction.date().toString());
    values.put("activities", activities);
    values.put("claims", transaction.claims().stream().map(Transaction.Claim::word).toList());
    values.put("places", List.copyOf(places));
    values.put("roles", transaction.parties().stream().map(Transaction.Party::role).toList());
    values.put("nationalities", nationalities());
    values.put("via", transaction.route().via());
    values.put("from", transaction.route().from());
    values.put("to", transaction.route().to());
    transaction.contractDate().ifPresent(day -> values.put("contractDate", day.toString()));
    values.put("endUse", transaction.endUse().toLowerCase(Locale.ROOT));
    values.put("endUseCountry", transaction.endUseCountry());
    transaction.vessel().ifPresent(this::vessel);
    transaction.facts().forEach(values::put);
  }

  private List<String> nationalities() {
    return transaction.parties().stream()
        .map(Transaction.Party::entity)
        .flatMap(entity -> entity.values("nationality").stream())
        .distinct()
        .toList();
  }

  private void vessel(Entity vessel) {
    vessel.first("flag").ifPresent(flag -> values.put("vesselFlag", flag));
    vessel.first("type").ifPresent(type -> values.put("vesselType", type));
    number(vessel, "grossRegisteredTonnage", "vesselGrossTonnage");
    number(vessel, "buildDate", "vesselBuilt");
    vessel
        .first("imoNumber")
        .ifPresent(
            imo -> values.put("vesselImoValid", IdentifierFormat.IMO.normalize(imo).isPresent()));
    vessel
        .first("mmsi")
        .flatMap(MmsiCountries::of)
        .ifPresent(country -> values.put("vesselMmsiCountry", country));
  }

  private void number(Entity vessel, String property, String fact) {
    vessel
        .first(property)
        .map(LEADING_NUMBER::matcher)
        .filter(Matcher::lookingAt)
        .ifPresent(number -> values.put(fact, Double.valueOf(number.group())));
  }

  private FactValues line(Transaction.GoodsLine line) {
    FactValues inner = values.inner();
    inner.put("code", line.code());
    inner.put("description", line.description().toLowerCase(Locale.ROOT));
    inner.put("origin", line.origin());
    inner.put("unit", line.unit());
    inner.put("currency", line.currency());
    inner.put("eccn", line.eccn());
    inner.put("controlLists", line.lists());
    line.quantity().ifPresent(quantity -> inner.put("quantity", quantity));
    line.value().ifPresent(value -> inner.put("value", value));
    if (line.quantity().orElse(0.0) > 0 && line.value().isPresent()) {
      inner.put("unitValue", line.value().get() / line.quantity().get());
    }
    subjectToEar(line).ifPresent(subject -> inner.put("subjectToEar", subject));
    return inner;
  }

  /** Goods made in or sent from the United States are subject to the EAR (15 CFR 734.3(a)). */
  private Optional<Boolean> subjectToEar(Transaction.GoodsLine line) {
    boolean american = line.origin().equals("us") || transaction.route().from().equals("us");
    return line.subjectToEar().or(() -> american ? Optional.of(true) : Optional.empty());
  }

  /** Whether the transaction, or a line of it, is what the scope is about. */
  boolean fits(Measure.Scope scope, Optional<Transaction.GoodsLine> line) {
    Set<String> territory = scope.territory();
    if (scope.direction() == Direction.ANY || territory.isEmpty()) {
      return true;
    }
    return switch (scope.direction()) {
      case TO -> touches(territory, toward);
      case FROM ->
          touches(territory, fromward)
              || line.filter(goods -> territory.contains(goods.origin())).isPresent();
      case VIA -> touches(territory, via);
      case EITHER -> touches(territory, places);
      case ANY -> true;
    };
  }

  /** Whether one of the activities, or any if none is named. */
  boolean does(Measure.Scope scope) {
    return scope.activities().isEmpty()
        || activities.stream().anyMatch(scope.activities()::contains);
  }

  private static boolean touches(Set<String> territory, Set<String> countries) {
    for (String country : countries) {
      if (territory.contains(country)) {
        return true;
      }
    }
    return false;
  }
}
