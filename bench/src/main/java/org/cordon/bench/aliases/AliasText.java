package org.cordon.bench.aliases;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cordon.bench.report.Numbers;
import org.cordon.bench.report.TextTable;

/** The report for people. */
final class AliasText {
  private AliasText() {}

  static String of(AliasReport report) {
    StringBuilder text = new StringBuilder();
    text.append(Numbers.grouped(report.asked())).append(" aliases of ");
    text.append(Numbers.grouped(report.askedTargets())).append(" targets left out and asked; ");
    text.append(Numbers.grouped(report.targets())).append(" targets in the register\n\n");
    text.append(summary(report)).append('\n');
    report.slices().forEach((name, slice) -> text.append(slice(name, slice)).append('\n'));
    text.append(causes(report));
    for (Cause cause : Cause.values()) {
      examples(text, cause, report.shown(cause));
    }
    return text.toString();
  }

  private static TextTable summary(AliasReport report) {
    TextTable table = table("left-out aliases");
    row(table, "same script", report.tally(traits -> !traits.cross()));
    row(
        table,
        "same script, that share anything",
        report.tally(traits -> !traits.cross() && traits.findable()));
    row(table, "cross script", report.tally(Traits::cross));
    row(
        table,
        "cross script, that share anything",
        report.tally(traits -> traits.cross() && traits.findable()));
    row(table, "same script, out of one entry", report.tallyOfEntries(traits -> !traits.cross()));
    row(table, "cross script, out of one entry", report.tallyOfEntries(Traits::cross));
    return table;
  }

  private static TextTable slice(String name, Map<String, Tally> slice) {
    TextTable table = table("by " + name.replace('_', ' '));
    slice.forEach((value, tally) -> row(table, value, tally));
    return table;
  }

  private static TextTable table(String head) {
    return new TextTable(head, "asked", "first place", "and above threshold", "tied");
  }

  private static void row(TextTable table, String head, Tally tally) {
    table.row(
        head,
        Long.toString(tally.asked()),
        Numbers.rate(tally.firstPlace()),
        Numbers.rate(tally.aboveThreshold()),
        Long.toString(tally.tied()));
  }

  private static TextTable causes(AliasReport report) {
    Map<Cause, Long> same = report.causes(traits -> !traits.cross());
    Map<Cause, Long> cross = report.causes(Traits::cross);
    Predicate<Cause> met = cause -> same.containsKey(cause) || cross.containsKey(cause);
    TextTable table = new TextTable("misses by cause", "same script", "cross script");
    for (Cause cause : Cause.values()) {
      if (met.test(cause)) {
        table.row(
            cause.text(),
            Long.toString(same.getOrDefault(cause, 0L)),
            Long.toString(cross.getOrDefault(cause, 0L)));
      }
    }
    return table;
  }

  private static void examples(StringBuilder text, Cause cause, List<Miss> misses) {
    if (!misses.isEmpty()) {
      text.append('\n').append(cause.text()).append(":\n");
      misses.forEach(miss -> text.append("  ").append(told(miss)).append('\n'));
    }
  }

  private static String told(Miss miss) {
    String right =
        miss.rank() == 0
            ? "not returned"
            : "rank " + miss.rank() + " with " + Numbers.rate(miss.probability());
    String first =
        miss.rank() == 1 || miss.first().isEmpty()
            ? ""
            : "; first " + miss.first() + " " + Numbers.rate(miss.firstProbability());
    return miss.place()
        + "  "
        + miss.asked()
        + "  is "
        + miss.closest()
        + ": "
        + right
        + first
        + "  ("
        + miss.why()
        + ")";
  }
}
