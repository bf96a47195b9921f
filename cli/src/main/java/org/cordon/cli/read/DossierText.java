package org.cordon.cli.read;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.cordon.intake.report.Dossier;
import org.cordon.intake.report.Event;
import org.cordon.intake.report.Mention;
import org.cordon.intake.report.Report;

/** A dossier in short, for people at a terminal. */
public final class DossierText {
  private DossierText() {}

  /** Writes it. */
  public static void write(Writer out, Dossier dossier) throws IOException {
    for (int i = 0; i < dossier.reports().size(); i++) {
      report(out, i + 1, dossier.reports().get(i));
    }
    for (Event event : dossier.events()) {
      event(out, event);
    }
    out.flush();
  }

  private static void report(Writer out, int number, Report report) throws IOException {
    line(out, "%d. %s", number, report.title().isEmpty() ? "(no title found)" : report.title());
    line(
        out,
        "   %s, %s (%s), %s; %s",
        report.outlet().isEmpty() ? "outlet not named" : report.outlet(),
        report.date().isEmpty() ? "no date" : report.date(),
        report.dateFrom(),
        report.copy(),
        report.document().file());
    for (Mention mention : report.mentions()) {
      if (!mention.listed().id().isEmpty()) {
        line(
            out,
            "   listed: %s (%.2f) %s, %d places from %d",
            mention.name(),
            mention.listed().probability(),
            mention.listed().entries().getFirst(),
            mention.places().size(),
            mention.places().getFirst().start());
      }
    }
    line(
        out,
        "   %d statements, %d measures, %d provisions, %d of conduct",
        report.statements().size(),
        report.measures().size(),
        report.provisions().size(),
        report.conduct().size());
  }

  private static void event(Writer out, Event event) throws IOException {
    line(
        out,
        "%nOne event: reports %s; independent outlets: %s",
        event.reports().stream().map(n -> n + 1).toList(),
        event.outlets());
    for (Event.Claim claim : event.claims()) {
      String denied =
          claim.against().isEmpty() ? "" : "; denied by " + String.join(", ", claim.against());
      line(
          out,
          "  %-10s %-60s %-12s %d outlets%s %s",
          claim.kind(),
          claim.title(),
          claim.status(),
          claim.outlets().size(),
          denied,
          String.join("; ", claim.figures()));
    }
    for (Event.Consequence consequence : event.consequences()) {
      line(out, "  -> %s %s: %s", consequence.kind(), consequence.what(), consequence.text());
    }
  }

  private static void line(Writer out, String form, Object... values) throws IOException {
    out.append(String.format(Locale.ROOT, form, values).stripTrailing()).append('\n');
  }
}
