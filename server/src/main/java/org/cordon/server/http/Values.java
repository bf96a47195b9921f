package org.cordon.server.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;

/** The parameters of a call, read and checked as the route declares them. */
public final class Values {
  private static final Pattern MOMENT =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}(:\\d{2}(:\\d{2})?)?)?");

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  /**
   * Reads what was sent.
   *
   * @throws Refusal with status 422 that names every value of the wrong shape
   */
  public Values(List<Parameter> declared, Map<String, List<String>> sent) {
    List<Refusal.Problem> problems = new ArrayList<>();
    for (Parameter parameter : declared) {
      List<String> given = sent.getOrDefault(parameter.name(), List.of());
      List<String> taken =
          parameter.list() || given.isEmpty()
              ? given
              : given.subList(given.size() - 1, given.size());
      for (String text : taken) {
        wrong(parameter, text)
            .ifPresent(message -> problems.add(problem(parameter, message, text)));
      }
      if (parameter.list() && taken.size() > parameter.most()) {
        problems.add(
            problem(
                parameter,
                "List should have at most " + (long) parameter.most() + " items",
                Integer.toString(taken.size())));
      }
      if (taken.isEmpty() && !parameter.preset().isEmpty()) {
        taken = List.of(parameter.preset());
      }
      values.put(parameter.name(), taken);
    }
    if (!problems.isEmpty()) {
      throw Refusal.shape(problems);
    }
  }

  private static Refusal.Problem problem(Parameter parameter, String message, String text) {
    return new Refusal.Problem(
        "value_error",
        List.of(parameter.in(), parameter.name()),
        message,
        JsonNodeFactory.instance.stringNode(text));
  }

  private static Optional<String> wrong(Parameter parameter, String text) {
    return switch (parameter.kind()) {
      case STRING ->
          parameter.values().isEmpty() || parameter.values().contains(text)
              ? Optional.empty()
              : Optional.of("Input should be one of " + String.join(", ", parameter.values()));
      case INTEGER -> wrongNumber(parameter, text, true);
      case NUMBER -> wrongNumber(parameter, text, false);
      case BOOLEAN ->
          flag(text).isPresent()
              ? Optional.empty()
              : Optional.of("Input should be a valid boolean");
      case DATE ->
          text.isEmpty() || MOMENT.matcher(text).matches()
              ? Optional.empty()
              : Optional.of("Input should be a date such as 2024-05-01 or 2024-05-01T12:00");
    };
  }

  private static Optional<String> wrongNumber(Parameter parameter, String text, boolean whole) {
    double number;
    try {
      number = whole ? Integer.parseInt(text.strip()) : Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      return Optional.of("Input should be a valid " + (whole ? "integer" : "number"));
    }
    if (number < parameter.least()) {
      return Optional.of("Input should be greater than or equal to " + (long) parameter.least());
    }
    return number <= parameter.most()
        ? Optional.empty()
        : Optional.of("Input should be less than or equal to " + (long) parameter.most());
  }

  private static Optional<Boolean> flag(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "true", "1", "yes", "on", "t", "y" -> Optional.of(true);
      case "false", "0", "no", "off", "f", "n" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** The text; empty when not given and without default. */
  public String text(String name) {
    List<String> all = texts(name);
    return all.isEmpty() ? "" : all.getFirst();
  }

  /** All texts given. */
  public List<String> texts(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The whole number; 0 when not given and without default. */
  public int integer(String name) {
    String text = text(name);
    return text.isEmpty() ? 0 : Integer.parseInt(text.strip());
  }

  /** The number, if given. */
  public Optional<Double> number(String name) {
    String text = text(name);
    return text.isEmpty() ? Optional.empty() : Optional.of(Double.parseDouble(text.strip()));
  }

  /** Yes or no, if given or preset. */
  public Optional<Boolean> optionalFlag(String name) {
    return flag(text(name));
  }

  /** Whether it is given or preset as yes. */
  public boolean isSet(String name) {
    return optionalFlag(name).orElse(false);
  }
}
