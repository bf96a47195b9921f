package org.cordon.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cordon.cli.CliException;
import org.cordon.cli.input.Parties;
import org.cordon.cli.input.Party;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Who is asked about. Every option may be given several times, or once with values parted by {@code
 * ;}.
 */
final class PartyOptions {
  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description = "The name, in any script; several are spellings of one party.")
  private List<String> names = List.of();

  @Option(
      names = "--schema",
      paramLabel = "NAME",
      description =
          "What it is: Person, Company, Organization, Vessel, Airplane, LegalEntity (default: by"
              + " the other options).")
  private @Nullable String schema;

  @Option(
      names = "--birth-date",
      paramLabel = "DATE",
      description = "Day, month or year: 1967-03-12, 1967-03, 1967.")
  private List<String> birthDates = List.of();

  @Option(names = "--birth-place", paramLabel = "PLACE", description = "Place of birth.")
  private List<String> birthPlaces = List.of();

  @Option(names = "--gender", paramLabel = "GENDER", description = "male, female or other.")
  private List<String> genders = List.of();

  @Option(
      names = "--nationality",
      paramLabel = "COUNTRY",
      description = "Nationality: a code or a name.")
  private List<String> nationalities = List.of();

  @Option(
      names = "--country",
      paramLabel = "COUNTRY",
      description = "A country it is connected with: a code or a name.")
  private List<String> countries = List.of();

  @Option(names = "--address", paramLabel = "ADDRESS", description = "An address.")
  private List<String> addresses = List.of();

  @Option(
      names = "--id",
      paramLabel = "NUMBER",
      description = "A national, tax or registration number of any kind.")
  private List<String> ids = List.of();

  @Option(names = "--passport", paramLabel = "NUMBER", description = "A passport number.")
  private List<String> passports = List.of();

  @Option(names = "--imo", paramLabel = "NUMBER", description = "IMO number of a vessel.")
  private List<String> imos = List.of();

  @Option(
      names = "--lei",
      paramLabel = "CODE",
      description = "Legal Entity Identifier of a company.")
  private List<String> leis = List.of();

  @Option(
      names = "--property",
      paramLabel = "PROPERTY=VALUE",
      description = "Any other FollowTheMoney property, e.g. callSign=HMYJ.")
  private Map<String, String> others = new LinkedHashMap<>();

  /**
   * The party, cleaned like a row of a file; values that were not understood stand in its notes.
   */
  Party party(Context context) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("name", names);
    values.put("birthDate", birthDates);
    values.put("birthPlace", birthPlaces);
    values.put("gender", genders);
    values.put("nationality", nationalities);
    values.put("country", countries);
    values.put("address", addresses);
    values.put("idNumber", ids);
    values.put("passportNumber", passports);
    values.put("imoNumber", imos);
    values.put("leiCode", leis);
    others.forEach((property, value) ->
        values.merge(
            property,
            List.of(value),
            (all, more) -> Stream.concat(all.stream(), more.stream()).toList()));
    try {
      return Parties.of(values, Optional.ofNullable(schema));
    } catch (CliException | IllegalArgumentException e) {
      throw context.wrong(CliException.messageOf(e));
    }
  }
}
