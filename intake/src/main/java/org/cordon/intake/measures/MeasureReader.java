package org.cordon.intake.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cordon.entity.Countries;
import org.cordon.measure.Condition;
import org.cordon.measure.Conditions;
import org.cordon.measure.Direction;
import org.cordon.measure.Effect;
import org.cordon.measure.Exemption;
import org.cordon.measure.GoodsCode;
import org.cordon.measure.GoodsRule;
import org.cordon.measure.Measure;
import org.cordon.measure.Obligation;
import org.cordon.measure.Outcome;
import org.cordon.measure.Quota;
import org.cordon.measure.Validity;

/** Reads one measure of a file. */
final class MeasureReader {
  private static final Map<String, Effect> EFFECTS =
      words(Effect.values(), effect -> effect.name());
  private static final Map<String, Outcome> OUTCOMES =
      words(Outcome.values(), outcome -> outcome.name());
  private static final Map<String, Direction> DIRECTIONS =
      words(Direction.values(), direction -> direction.name());
  private static final Map<String, Quota.Period> PERIODS =
      words(Quota.Period.values(), period -> period.name());

  private static final Set<String> SUBJECTS =
      new TreeSet<>(
          Set.of(
              "goods",
              "technology",
              "service",
              "finance",
              "vessel",
              "labour",
              "travel",
              "asset-freeze",
              "assistance",
              "ownership",
              "typology"));

  private final Yaml yaml;
  private final Conditions conditions;
  private final Set<String> activities;
  private final boolean thorough;

  MeasureReader(Yaml yaml, Conditions conditions, Set<String> activities, boolean thorough) {
    this.yaml = yaml;
    this.conditions = conditions;
    this.activities = activities;
    this.thorough = thorough;
  }

  private static <T> Map<String, T> words(T[] values, java.util.function.Function<T, String> name) {
    Map<String, T> words = new TreeMap<>();
    for (T value : values) {
      words.put(name.apply(value).toLowerCase(Locale.ROOT).replace('_', '-'), value);
    }
    return words;
  }

  Measure read(Yaml.Table table) {
    String id = table.required("id");
    Effect effect = named(EFFECTS, table.word("effect", "not-modelled", EFFECTS.keySet()));
    if (!table.has("effect") && table.text("effect").isEmpty()) {
      yaml.fault(table.line(), "effect: expected one of " + EFFECTS.keySet() + ", found none");
    }
    String outcome = table.word("outcome", "", OUTCOMES.keySet());
    Measure measure =
        new Measure(
            id,
            table.required("paragraph"),
            effect,
            outcome.isEmpty() ? effect.outcome() : named(OUTCOMES, outcome),
            table.text("policy"),
            table.word("subject", "goods", SUBJECTS),
            scope(table),
            table.table("goods").map(this::goods),
            condition(table, "when"),
            table.tables("exempt").stream().map(this::exemption).toList(),
            table.table("quota").map(this::quota),
            table.table("listed").map(this::listed),
            table.table("obligation").map(this::obligation),
            validity(table),
            grounds(table));
    check(table, measure);
    table.finish();
    return measure;
  }

  private void check(Yaml.Table table, Measure measure) {
    if (measure.effect() == Effect.QUOTA != measure.quota().isPresent()) {
      yaml.fault(table.line(), "quota: expected together with the effect quota, and only there");
    }
    if (measure.effect() == Effect.NOT_MODELLED && measure.grounds().note().isEmpty()) {
      yaml.fault(table.line(), "note: expected the reason why the paragraph is not modelled");
    }
    boolean placed =
        measure.scope().direction() == Direction.ANY || !measure.scope().territory().isEmpty();
    if (!placed) {
      yaml.fault(table.line(), "territory: expected country codes for this direction, found none");
    }
  }

  private Condition condition(Yaml.Table table, String field) {
    String text = table.text(field);
    try {
      return thorough ? conditions.of(text) : conditions.deferred(text);
    } catch (IllegalArgumentException e) {
      yaml.fault(table.line(field), field + ": " + e.getMessage());
      return Condition.ALWAYS;
    }
  }

  private Measure.Scope scope(Yaml.Table table) {
    String direction = table.word("direction", "any", DIRECTIONS.keySet());
    Set<String> territory = countries(table, "territory");
    Set<String> done = new LinkedHashSet<>();
    for (Yaml.Text activity : table.texts("activities")) {
      if (!activities.contains(activity.value())) {
        yaml.fault(
            activity.line(),
            "activities: expected a word declared in facts.yaml, found (" + activity.value() + ")");
      }
      done.add(activity.value());
    }
    return new Measure.Scope(named(DIRECTIONS, direction), territory, done);
  }

  private Set<String> countries(Yaml.Table table, String field) {
    Set<String> countries = new LinkedHashSet<>();
    for (Yaml.Text country : table.texts(field)) {
      boolean known =
          Countries.isCode(country.value())
              && country.value().equals(country.value().toLowerCase(Locale.ROOT));
      if (!known) {
        yaml.fault(
            country.line(),
            field + ": expected a country code like kp, found (" + country.value() + ")");
      }
      countries.add(country.value());
    }
    return countries;
  }

  private GoodsRule goods(Yaml.Table table) {
    List<GoodsRule.Code> codes = new ArrayList<>();
    for (Yaml.Text text : table.texts("codes")) {
      code(text).ifPresent(codes::add);
    }
    Set<String> lists = new LinkedHashSet<>(table.words("lists"));
    Set<String> eccn = new LinkedHashSet<>(table.words("eccn"));
    if (codes.isEmpty() && lists.isEmpty() && eccn.isEmpty()) {
      yaml.fault(table.line(), "goods: expected codes, lists or eccn, found none");
    }
    String origin = codes.isEmpty() ? table.text("origin") : table.required("origin");
    boolean confirmed = codes.isEmpty() || table.requiredFlag("confirmed");
    if (codes.isEmpty()) {
      table.flag("confirmed", true);
    }
    table.finish();
    return new GoodsRule(codes, lists, eccn, origin, confirmed);
  }

  /** {@code 8542.31}, {@code 8542.31 words} or {@code 8542.31 ex words}. */
  private Optional<GoodsRule.Code> code(Yaml.Text text) {
    String[] parts = text.value().split(" ", 2);
    Optional<String> digits = GoodsCode.digits(parts[0]);
    if (digits.isEmpty()) {
      yaml.fault(
          text.line(),
          "codes: expected a goods code of 2 to 10 digits, found (" + text.value() + ")");
      return Optional.empty();
    }
    String words = parts.length > 1 ? parts[1].strip() : "";
    boolean part = words.equals("ex") || words.startsWith("ex ");
    return Optional.of(
        new GoodsRule.Code(digits.get(), part, part ? words.substring(2).strip() : words));
  }

  /** What a word names; the table gives no words but those of the map. */
  private static <T> T named(Map<String, T> map, String word) {
    return Objects.requireNonNull(map.get(word), word);
  }

  private Exemption exemption(Yaml.Table table) {
    Exemption exemption =
        new Exemption(
            table.required("text"),
            condition(table, "when"),
            table.text("claim"),
            table.text("permit"),
            named(OUTCOMES, table.word("outcome", "clear", OUTCOMES.keySet())));
    if (exemption.when() == Condition.ALWAYS
        && exemption.claim().isEmpty()
        && exemption.permit().isEmpty()) {
      yaml.fault(table.line(), "exempt: expected when, claim or permit, found none of them");
    }
    table.finish();
    return exemption;
  }

  private Quota quota(Yaml.Table table) {
    String period = table.word("period", "calendar-year", PERIODS.keySet());
    Quota quota =
        new Quota(table.number("barrels", 0), named(PERIODS, period), table.text("start"));
    if (!(quota.amount() > 0)) {
      yaml.fault(table.line(), "barrels: expected an amount above zero");
    }
    boolean start = quota.start().matches("(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])");
    if (quota.period() == Quota.Period.TWELVE_MONTHS && !start) {
      yaml.fault(table.line(), "start: expected a day of the year like 12-22");
    }
    table.finish();
    return quota;
  }

  private Measure.ListRule listed(Yaml.Table table) {
    Set<String> sources = new LinkedHashSet<>(table.words("sources"));
    if (sources.isEmpty()) {
      yaml.fault(table.line(), "sources: expected names of lists, found none");
    }
    List<String> programs =
        table.words("programs").stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
    table.finish();
    return new Measure.ListRule(sources, programs);
  }

  private Obligation obligation(Yaml.Table table) {
    List<Obligation.Gate> gates = new ArrayList<>();
    for (Yaml.Table gate : table.tables("gates")) {
      gates.add(
          new Obligation.Gate(
              gate.required("text"), condition(gate, "when"), gate.flag("interpretation", false)));
      gate.finish();
    }
    Obligation obligation =
        new Obligation(
            countries(table, "parties"),
            new LinkedHashSet<>(table.words("triggers")),
            gates,
            table.words("forbidden"),
            table.text("quote"));
    if (obligation.triggers().isEmpty()) {
      yaml.fault(table.line(), "triggers: expected words for events, found none");
    }
    table.finish();
    return obligation;
  }

  private Validity validity(Yaml.Table table) {
    Optional<LocalDate> from = table.date("from");
    Optional<LocalDate> to = table.date("to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      yaml.fault(table.line("to"), "to: expected a day not before " + from.get());
    }
    return new Validity(
        from,
        to,
        table.date("announced"),
        table.date("drafted"),
        table.date("textAsOf"),
        (int) table.number("items", 0),
        (int) table.number("added", 0),
        table.text("status"));
  }

  private Measure.Grounds grounds(Yaml.Table table) {
    return new Measure.Grounds(
        table.required("summary"),
        table.required("source"),
        table.requiredFlag("confirmed"),
        table.text("note"),
        table.words("basis"));
  }
}
