package org.cordon.intake.payment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.Countries;
import org.cordon.entity.Entity;
import org.cordon.entity.IdentifierFormat;
import org.cordon.entity.Model;
import org.cordon.entity.Statement;

/**
 * Somebody whom a message names, put together from names, address, codes and dates. Each value
 * keeps the field that it came from. For one thread.
 */
final class Actor {
  /** Names that fill a line of 35 characters may go on in the next. */
  private static final int LINE = 35;

  private static final int BIC_COUNTRY = 4;

  private final String field;
  private final Set<String> names = new LinkedHashSet<>();
  private final List<Statement> others = new ArrayList<>();
  private String schema = "LegalEntity";

  Actor(String field) {
    this.field = field;
  }

  Actor person() {
    schema = "Person";
    return this;
  }

  Actor organisation() {
    schema = "Organization";
    return this;
  }

  Actor vessel() {
    schema = "Vessel";
    return this;
  }

  Actor name(String name) {
    String plain = name.strip();
    if (!plain.isEmpty()) {
      names.add(plain);
    }
    return this;
  }

  /**
   * A name in lines, as fields of 35 characters hold it. A line that is full may go on in the next,
   * in the middle of a word or not; both readings are kept, as nothing tells them apart.
   *
   * @return how many of the lines the name takes
   */
  int lines(List<String> lines) {
    if (lines.isEmpty()) {
      return 0;
    }
    String first = lines.getFirst();
    name(first);
    boolean full = first.strip().length() >= LINE - 3 && lines.size() > 1;
    if (full && !Lines.startsWithNumber(lines.get(1))) {
      name(first.stripTrailing() + " " + lines.get(1).strip());
      if (first.length() >= LINE) {
        name(first.stripTrailing() + lines.get(1).strip());
      }
    }
    return 1;
  }

  Actor add(String property, String value) {
    if (!value.isBlank()) {
      others.add(Statement.of(property, value.strip(), field));
    }
    return this;
  }

  /** A country by code or name; anything else is left to the address. */
  Actor country(String text) {
    return country("country", text);
  }

  Actor country(String property, String text) {
    Countries.code(text.strip()).ifPresent(code -> add(property, code));
    return this;
  }

  /**
   * A bank's code and the country in it (ISO 9362: characters five and six); three X behind it is
   * the head office, which goes without.
   */
  Actor bic(String bic) {
    String code = bic.strip().toUpperCase(Locale.ROOT).replaceFirst("(?<=^.{8})X{3}$", "");
    organisation();
    add("swiftBic", code);
    if (code.length() >= BIC_COUNTRY + 2) {
      country(code.substring(BIC_COUNTRY, BIC_COUNTRY + 2).toLowerCase(Locale.ROOT));
    }
    return this;
  }

  static boolean isBic(String text) {
    return IdentifierFormat.BIC.normalize(text.strip()).isPresent();
  }

  /** The entity; nothing if it has neither name nor code. */
  Optional<Entity> entity() {
    boolean identified =
        others.stream()
            .anyMatch(each ->
                Set.of("swiftBic", "leiCode", "passportNumber", "idNumber", "imoNumber")
                    .contains(each.property()));
    if (names.isEmpty() && !identified) {
      return Optional.empty();
    }
    Entity.Builder builder =
        Entity.builder(
            names.isEmpty() ? code() : names.iterator().next(), Model.standard().require(schema));
    names.forEach(name -> builder.add("name", name, field));
    others.stream().distinct().filter(this::fits).forEach(builder::add);
    return Optional.of(builder.build());
  }

  private boolean fits(Statement statement) {
    return Model.standard().require(schema).property(statement.property()).isPresent();
  }

  private String code() {
    return others.stream().map(Statement::value).findFirst().orElse("unnamed");
  }
}
