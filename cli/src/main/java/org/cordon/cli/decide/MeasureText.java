package org.cordon.cli.decide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.cordon.measure.Exemption;
import org.cordon.measure.GoodsCode;
import org.cordon.measure.GoodsRule;
import org.cordon.measure.Measure;
import org.cordon.measure.MeasureSet;
import org.cordon.measure.Obligation;

/** A measure as named lines for people. */
public final class MeasureText {
  private MeasureText() {}

  /** Name to value, in order of reading; nothing empty. */
  public static Map<String, String> lines(MeasureSet.Entry entry) {
    Measure measure = entry.measure();
    Map<String, String> lines = new LinkedHashMap<>();
    put(lines, "id", measure.id());
    put(lines, "citation", entry.instrument().title() + " " + measure.paragraph());
    put(lines, "regime", entry.instrument().regime() + ", " + entry.instrument().authority());
    put(lines, "says", measure.grounds().summary());
    put(lines, "effect", word(measure.effect().name()) + " > " + word(measure.outcome().name()));
    put(lines, "policy", measure.policy());
    put(lines, "subject", measure.subject());
    put(lines, "scope", scope(measure.scope()));
    measure.goods().ifPresent(goods -> put(lines, "goods", goods(goods)));
    put(lines, "when", measure.when().text());
    put(
        lines,
        "unless",
        String.join("; ", measure.exemptions().stream().map(Exemption::text).toList()));
    measure
        .quota()
        .ifPresent(
            quota -> put(lines, "quota", quota.amount() + " bbl, " + word(quota.period().name())));
    measure
        .listed()
        .ifPresent(rule ->
            put(
                lines,
                "lists",
                String.join(", ", new TreeSet<>(rule.sources())) + " " + rule.programs()));
    measure.obligation().ifPresent(duty -> duty(lines, duty));
    put(lines, "in force", validity(measure));
    put(lines, "status", measure.validity().status());
    put(lines, "bound", entry.instrument().hookText());
    put(lines, "carries out", String.join("; ", measure.grounds().basis()));
    put(lines, "source", measure.grounds().source());
    put(lines, "confirmed", measure.grounds().confirmed() ? "yes" : "NO");
    put(lines, "note", measure.grounds().note());
    return lines;
  }

  private static void put(Map<String, String> lines, String name, String value) {
    if (!value.isBlank()) {
      lines.put(name, value);
    }
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String scope(Measure.Scope scope) {
    String place =
        scope.territory().isEmpty()
            ? ""
            : word(scope.direction().name())
                + " "
                + String.join(", ", new TreeSet<>(scope.territory()))
                + "; ";
    return place + String.join(", ", new TreeSet<>(scope.activities()));
  }

  private static String goods(GoodsRule goods) {
    List<String> codes =
        goods.codes().stream()
            .map(code -> GoodsCode.shown(code.digits()) + (code.part() ? " (part)" : ""))
            .toList();
    String text = String.join(", ", codes);
    if (!goods.lists().isEmpty()) {
      text +=
          (text.isEmpty() ? "" : "; ") + "lists " + String.join(", ", new TreeSet<>(goods.lists()));
    }
    if (!goods.eccn().isEmpty()) {
      text +=
          (text.isEmpty() ? "" : "; ") + "ECCN " + String.join(", ", new TreeSet<>(goods.eccn()));
    }
    String origin = goods.origin().isEmpty() ? "" : " [codes: " + goods.origin() + "]";
    return text + origin + (goods.confirmed() ? "" : " (codes unconfirmed)");
  }

  private static void duty(Map<String, String> lines, Obligation duty) {
    put(lines, "parties", String.join(", ", new TreeSet<>(duty.parties())));
    put(lines, "triggers", String.join(", ", new TreeSet<>(duty.triggers())));
    put(
        lines,
        "conditions",
        String.join(
            "; ",
            duty.gates().stream()
                .map(gate -> gate.text() + (gate.interpretation() ? " (interpretation)" : ""))
                .toList()));
    put(lines, "quote", duty.quote());
    put(lines, "forbidden by", String.join(", ", duty.forbidden()));
  }

  private static String validity(Measure measure) {
    String text =
        measure.validity().from().map(day -> "from " + day).orElse("from a day not recorded")
            + measure.validity().to().map(day -> " to " + day).orElse("");
    text += measure.validity().announced().map(day -> ", announced " + day).orElse("");
    text += measure.validity().drafted().map(day -> ", drafted " + day).orElse("");
    text += measure.validity().textAsOf().map(day -> ", text of " + day).orElse("");
    return measure.validity().items() == 0
        ? text
        : text + ", " + measure.validity().items() + " items";
  }
}
