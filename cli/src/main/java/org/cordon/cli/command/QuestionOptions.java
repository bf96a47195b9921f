package org.cordon.cli.command;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cordon.cli.screen.Screening;
import org.cordon.match.Question;
import org.cordon.register.Register;
import org.cordon.register.SourceEdition;
import picocli.CommandLine.Option;

/** How parties are asked about. */
final class QuestionOptions {
  @Option(
      names = "--threshold",
      paramLabel = "P",
      defaultValue = "" + Question.DEFAULT_THRESHOLD,
      description =
          "The least probability of a hit, from 0 to 1 (default: ${DEFAULT-VALUE}). A look at"
              + " innocents is bought with it: at 0.08 one right hit may cost 11 wrong ones.")
  private double threshold;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "5",
      description = "At most this many hits per party, best first (default: ${DEFAULT-VALUE}).")
  private int top;

  @Option(
      names = "--sources",
      paramLabel = "NAME",
      split = ",",
      description = "Only entries of these lists count, e.g. un-sc,us-ofac-sdn (default: all).")
  private List<String> sources = List.of();

  /** The options, checked against what the register holds. */
  Screening.Options check(Context context, Register register) {
    if (!(threshold >= 0 && threshold <= 1)) {
      throw context.wrong("--threshold: expected a number from 0 to 1, found " + threshold);
    }
    if (top < 1) {
      throw context.wrong("--top: expected 1 or more, found " + top);
    }
    Set<String> known = new TreeSet<>();
    register.editions().stream().map(SourceEdition::source).forEach(known::add);
    for (String source : sources) {
      if (!known.contains(source)) {
        throw context.wrong(
            "--sources: the register has no list ("
                + source
                + "); it has "
                + String.join(", ", known));
      }
    }
    return new Screening.Options(threshold, top, Set.copyOf(sources));
  }
}
