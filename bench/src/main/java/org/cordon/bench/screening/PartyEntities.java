package org.cordon.bench.screening;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.cordon.entity.Entity;
import org.cordon.entity.Schema;

/** Makes questions of rows, and keeps the values that could not be understood. */
final class PartyEntities {
  private final Fields fields;
  private final Schema person;
  private final Function<String, Optional<String>> countries;
  private final SortedSet<String> passedOver = new TreeSet<>();

  /**
   * Makes persons.
   *
   * @param countries gives the code of a country's name or code
   */
  PartyEntities(Fields fields, Schema person, Function<String, Optional<String>> countries) {
    this.fields = fields;
    this.person = person;
    this.countries = countries;
  }

  Entity entity(PartyRow row) {
    Entity.Builder party = Entity.builder(row.place(), person).add("name", row.name(), "full_name");
    return fields == Fields.NAME ? party.build() : withAll(party, row).build();
  }

  private Entity.Builder withAll(Entity.Builder party, PartyRow row) {
    add(party, "birthDate", "date_of_birth", row.birthDate(), PartyDate::iso);
    add(party, "nationality", "nationality", row.nationality(), countries);
    return party
        .add("gender", row.gender().toLowerCase(Locale.ROOT), "gender")
        .add("birthPlace", row.birthPlace(), "place_of_birth");
  }

  private void add(
      Entity.Builder party,
      String property,
      String column,
      String value,
      Function<String, Optional<String>> clean) {
    if (!value.isEmpty()) {
      clean
          .apply(value)
          .ifPresentOrElse(
              cleaned -> party.add(property, cleaned, column),
              () -> passedOver.add(column + " (" + value + ")"));
    }
  }

  /**
   * The values that were left out because they could not be understood, with their column, sorted.
   */
  List<String> passedOver() {
    return List.copyOf(passedOver);
  }
}
