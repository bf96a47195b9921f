package org.cordon.lists.senzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.entity.Model;
import org.cordon.entity.Schema;
import org.cordon.entity.Statement;
import org.cordon.lists.input.Values;

/**
 * A number that somebody issued.
 *
 * @param kind the kind of the attribute, e.g. {@code PASSPORT}
 * @param type what the record says of the kind, e.g. {@code UEN}; mostly empty
 * @param number the number
 * @param country the country or state as published; empty when it is not stated
 */
record SenzingIdentifier(String kind, String type, String number, String country) {
  private static final List<String> KINDS =
      List.of(
          "PASSPORT",
          "NATIONAL_ID",
          "TAX_ID",
          "SSN",
          "DRIVERS_LICENSE",
          "OTHER_ID",
          "TRUSTED_ID",
          "ACCOUNT");

  static List<SenzingIdentifier> of(Map<String, String> group, Set<String> done) {
    List<SenzingIdentifier> found = new ArrayList<>();
    for (String kind : KINDS) {
      String number = group.getOrDefault(kind + "_NUMBER", "");
      if (!number.isEmpty()) {
        String country =
            group.getOrDefault(kind + "_COUNTRY", group.getOrDefault(kind + "_STATE", ""));
        String type = group.getOrDefault(kind + "_TYPE", "");
        found.add(new SenzingIdentifier(kind, type, number, country));
        done.addAll(List.of(kind + "_NUMBER", kind + "_COUNTRY", kind + "_STATE", kind + "_TYPE"));
      }
    }
    String ofac = group.getOrDefault("OFAC_ID", "");
    if (!ofac.isEmpty()) {
      found.add(new SenzingIdentifier("OFAC_ID", "", ofac, "us"));
      done.add("OFAC_ID");
    }
    return found;
  }

  String attribute() {
    return kind.equals("OFAC_ID") ? kind : kind + "_NUMBER";
  }

  String label() {
    return type.isEmpty() ? kind : kind + " (" + type + ")";
  }

  /** The properties of the subject that may take the number, best first. */
  List<String> properties(Schema schema) {
    if (type.toLowerCase(Locale.ROOT).startsWith("wikidata")) {
      return List.of("wikidataId");
    }
    String general = schema.isA("Person") ? "idNumber" : "registrationNumber";
    return switch (kind) {
      case "PASSPORT" -> List.of("passportNumber", "idNumber");
      case "TAX_ID" -> List.of("taxNumber", general);
      case "SSN" -> List.of("socialSecurityNumber", "idNumber");
      case "NATIONAL_ID", "DRIVERS_LICENSE" -> List.of(general);
      default -> List.of();
    };
  }

  Entity document(String holder, int count) {
    boolean passport = kind.equals("PASSPORT");
    Entity.Builder document =
        Entity.builder(
            holder + "-id-" + count,
            Model.standard().require(passport ? "Passport" : "Identification"));
    document.add("holder", holder, "RECORD_ID");
    document.add("type", type.isEmpty() ? kind : type, attribute());
    document.add("number", number, attribute());
    Values.country(country)
        .ifPresentOrElse(
            code -> document.add(new Statement("country", code, country, kind + "_COUNTRY", "")),
            () -> document.add("authority", country, kind + "_STATE"));
    return document.build();
  }
}
