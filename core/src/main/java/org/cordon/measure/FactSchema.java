package org.cordon.measure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All facts that conditions may use: those that follow from the structure of a transaction, and
 * those declared as data.
 */
public final class FactSchema {
  private static final List<Fact> STRUCTURE =
      List.of(
          known("kind", FactType.TEXT, "shipment, contract, call, transfer, payment or event"),
          known("date", FactType.TEXT, "the day on which the act happens"),
          known("activities", FactType.TEXTS, "what is done, by the words of activities"),
          known("claims", FactType.TEXTS, "exemptions that are claimed"),
          known("places", FactType.TEXTS, "all countries that the facts name"),
          known("nationalities", FactType.TEXTS, "nationalities of the persons taking part"),
          known("roles", FactType.TEXTS, "roles of the parties"),
          known("via", FactType.TEXTS, "countries passed through"),
          known("hitSources", FactType.TEXTS, "lists on which a party surely stands"),
          open("from", FactType.TEXT, "country of loading"),
          open("to", FactType.TEXT, "country of destination"),
          open("contractDate", FactType.TEXT, "day on which the contract was signed"),
          known("endUse", FactType.TEXT, "what the goods or services are for"),
          known("endUseCountry", FactType.TEXT, "where they are used"),
          open("vesselFlag", FactType.TEXT, "country of the flag"),
          open("vesselType", FactType.TEXT, "type of the vessel"),
          open("vesselGrossTonnage", FactType.NUMBER, "gross tonnage"),
          open("vesselBuilt", FactType.NUMBER, "year of building"),
          open("vesselImoValid", FactType.FLAG, "whether the IMO number has its right check digit"),
          open("vesselMmsiCountry", FactType.TEXT, "country of the MMSI's first three digits"),
          open("code", FactType.TEXT, "digits of the goods code"),
          open("description", FactType.TEXT, "the goods in words, lower case"),
          open("origin", FactType.TEXT, "where the goods were made"),
          open("quantity", FactType.NUMBER, "quantity in the stated unit"),
          open("unit", FactType.TEXT, "unit of the quantity"),
          open("value", FactType.NUMBER, "value in the stated currency"),
          open("currency", FactType.TEXT, "currency of the value, three capital letters"),
          open("unitValue", FactType.NUMBER, "value divided by quantity"),
          open("eccn", FactType.TEXT, "entry of the US Commerce Control List, or EAR99"),
          known("controlLists", FactType.TEXTS, "control lists on which the goods stand"),
          open("subjectToEar", FactType.FLAG, "whether the goods are subject to the EAR"));

  /** The facts of one goods line; a condition that uses one is tested line by line. */
  private static final Set<String> OF_LINES =
      Set.of(
          "code",
          "description",
          "origin",
          "quantity",
          "unit",
          "value",
          "currency",
          "unitValue",
          "eccn",
          "controlLists",
          "subjectToEar");

  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Map<String, Fact> declared = new LinkedHashMap<>();

  /**
   * A schema of the structural facts and further declared ones.
   *
   * @throws IllegalArgumentException if a name is declared twice
   */
  public FactSchema(Collection<Fact> further) {
    STRUCTURE.forEach(fact -> facts.put(fact.name(), fact));
    for (Fact fact : further) {
      if (facts.putIfAbsent(fact.name(), fact) != null) {
        throw new IllegalArgumentException(
            "expected each fact to be declared once, found (" + fact.name() + ") again");
      }
      declared.put(fact.name(), fact);
    }
  }

  private static Fact known(String name, FactType type, String meaning) {
    return new Fact(name, type, true, meaning);
  }

  private static Fact open(String name, FactType type, String meaning) {
    return new Fact(name, type, false, meaning);
  }

  /** All facts. */
  public Collection<Fact> all() {
    return List.copyOf(facts.values());
  }

  /** The facts that a transaction states under {@code facts}, that is: not by its structure. */
  public Collection<Fact> declared() {
    return List.copyOf(declared.values());
  }

  /** A fact that a transaction may state under {@code facts}. */
  public Optional<Fact> declared(String name) {
    return Optional.ofNullable(declared.get(name));
  }

  /** Any fact. */
  public Optional<Fact> find(String name) {
    return Optional.ofNullable(facts.get(name));
  }

  static boolean isOfLine(String name) {
    return OF_LINES.contains(name);
  }
}
