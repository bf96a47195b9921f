package org.cordon.server.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.PropertyType;

/** The scoring algorithms by the names that clients send. All rest on the same evidence. */
public enum Algorithm {
  /** All evidence, on the scale that clients' thresholds are made for. */
  LOGIC_V2(
      "logic-v2",
      "All evidence; 0.70 stands at a probability of 0.08, 1.0 at names that agree throughout.",
      Aspect.ALL,
      Scale.COMPATIBLE,
      Parameters.LOGIC),
  /** Names, and what speaks against them. */
  OFAC(
      "ofac",
      "Names with country, birth date, gender and registration numbers.",
      Aspect.QUALIFIED,
      Scale.COMPATIBLE,
      Map.of()),
  /** Names alone. */
  NAME_BASED("name-based", "Names alone.", Aspect.NAMES, Scale.COMPATIBLE, Map.of()),
  /** Names, and what speaks against them. */
  NAME_QUALIFIED(
      "name-qualified",
      "Names with country, birth date, gender and registration numbers.",
      Aspect.QUALIFIED,
      Scale.COMPATIBLE,
      Map.of()),
  /** The same as logic-v2. */
  LOGIC_V1("logic-v1", "The same as logic-v2.", Aspect.ALL, Scale.COMPATIBLE, Map.of()),
  /** The calibrated probability. */
  REGRESSION_V1(
      "regression-v1",
      "All evidence; the score is the calibrated probability.",
      Aspect.ALL,
      Scale.PROBABILITY,
      Map.of()),
  /** The calibrated probability with our own threshold. */
  CORDON(
      "cordon",
      "All evidence; the score is the calibrated probability, the threshold 0.08 unless one is"
          + " sent.",
      Aspect.ALL,
      Scale.PROBABILITY,
      Parameters.LOGIC);

  /** What of a query is compared. */
  enum Aspect {
    ALL,
    QUALIFIED,
    NAMES;

    boolean takes(PropertyType type) {
      return switch (this) {
        case ALL -> true;
        case NAMES -> type == PropertyType.NAME || type == PropertyType.STRING;
        case QUALIFIED ->
            switch (type) {
              case NAME, STRING, DATE, COUNTRY, GENDER, IDENTIFIER -> true;
              default -> false;
            };
      };
    }
  }

  /**
   * A tuning parameter.
   *
   * @param type as the published interface names it
   * @param preset the default as text
   * @param about what it does
   */
  public record Parameter(String type, String preset, String about) {}

  private static final class Parameters {
    static final Map<String, Parameter> LOGIC = logic();

    private static Map<String, Parameter> logic() {
      Map<String, Parameter> all = new LinkedHashMap<>();
      all.put(
          "nm_name_property",
          new Parameter("string", "", "Only listed names of this property count."));
      all.put(
          "nm_number_mismatch",
          new Parameter(
              "float", "0.3", "How much differing numbers in names count, 0.3 being the usual."));
      all.put(
          "nm_extra_query_name",
          new Parameter("float", "0.8", "Accepted; extra parts are weighed by their rarity."));
      all.put(
          "nm_extra_result_name",
          new Parameter("float", "0.2", "Accepted; extra parts are weighed by their rarity."));
      all.put(
          "nm_family_name_weight",
          new Parameter("float", "1.3", "Accepted; parts are weighed by their rarity."));
      all.put(
          "nm_fuzzy_cutoff_factor",
          new Parameter("float", "1.0", "Accepted; spellings are weighed one by one."));
      return all;
    }
  }

  private final String label;
  private final String description;
  private final Aspect aspect;
  private final Scale scale;
  private final Map<String, Parameter> config;

  Algorithm(
      String label, String description, Aspect aspect, Scale scale, Map<String, Parameter> config) {
    this.label = label;
    this.description = description;
    this.aspect = aspect;
    this.scale = scale;
    this.config = config;
  }

  /** The name that clients send. */
  public String label() {
    return label;
  }

  /** What it does, for people. */
  public String description() {
    return description;
  }

  /** Its tuning parameters by name. */
  public Map<String, Parameter> config() {
    return config;
  }

  Aspect aspect() {
    return aspect;
  }

  Scale scale() {
    return scale;
  }

  /** The threshold when none is sent. */
  public double threshold() {
    return this == CORDON ? 0.08 : 0.70;
  }

  /** The algorithm of a name as sent: trimmed, in any case; {@code best} is logic-v2. */
  public static Optional<Algorithm> of(String sent) {
    String name = sent.strip().toLowerCase(Locale.ROOT);
    if (name.equals("best")) {
      return Optional.of(LOGIC_V2);
    }
    return List.of(values()).stream().filter(one -> one.label.equals(name)).findFirst();
  }

  /** Those that are deprecated where they come from. */
  public static Set<Algorithm> deprecated() {
    return Set.of(NAME_BASED, NAME_QUALIFIED);
  }
}
