package org.cordon.cli.read;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cordon.cli.render.JsonText;
import org.cordon.intake.report.Announced;
import org.cordon.intake.report.Conduct;
import org.cordon.intake.report.Dossier;
import org.cordon.intake.report.Event;
import org.cordon.intake.report.Mention;
import org.cordon.intake.report.Provision;
import org.cordon.intake.report.Report;
import org.cordon.intake.report.Span;
import org.cordon.intake.report.Statement;
import org.cordon.register.SourceEdition;

/** A dossier as one object of the shape {@code cordon.read/1}. */
public final class DossierJson {
  private final JsonText json;

  private DossierJson(JsonText json) {
    this.json = json;
  }

  /** Writes it. */
  public static void write(
      Writer out, Dossier dossier, List<SourceEdition> editions, List<String> problems)
      throws IOException {
    try (JsonText json = new JsonText(out)) {
      new DossierJson(json).write(dossier, editions, problems);
    }
  }

  private interface Each<T> {
    void write(T value) throws IOException;
  }

  private <T> void list(String name, List<T> values, Each<T> each) throws IOException {
    json.array(
        name,
        () -> {
          for (T value : values) {
            json.object(() -> each.write(value));
          }
        });
  }

  private void write(Dossier dossier, List<SourceEdition> editions, List<String> problems)
      throws IOException {
    json.object(() -> {
      json.field("format", "cordon.read/1");
      json.editions(editions);
      list("reports", dossier.reports(), this::report);
      list("events", dossier.events(), this::event);
      json.texts("problems", problems);
    });
  }

  private void report(Report report) throws IOException {
    json.field("file", report.document().file());
    json.field("type", report.document().type());
    json.field("title", report.title());
    json.field("outlet", report.outlet());
    json.texts("byline", report.byline());
    json.field("date", report.date());
    json.field("date_from", report.dateFrom());
    json.field("copy", report.copy());
    list("article", report.article(), this::place);
    list("left_out", report.left(), this::place);
    list("mentions", report.mentions(), this::mention);
    list("statements", report.statements(), this::statement);
    list("measures", report.measures(), this::measure);
    list("provisions", report.provisions(), this::provision);
    list("conduct", report.conduct(), this::conduct);
  }

  private void place(Span span) {
    json.field("start", span.start());
    json.field("end", span.end());
  }

  private void span(Span span) {
    json.field("file", span.file());
    place(span);
    json.field("text", span.text());
  }

  private void mention(Mention mention) throws IOException {
    json.field("kind", mention.kind());
    json.field("name", mention.name());
    json.optional("about", mention.about());
    json.field("listed", !mention.listed().id().isEmpty());
    if (!mention.listed().id().isEmpty()) {
      json.field("id", mention.listed().id());
      json.field("caption", mention.listed().caption());
      json.field("probability", mention.listed().probability());
      json.texts("entries", mention.listed().entries());
    }
    list("places", mention.places(), this::span);
  }

  private void statement(Statement statement) {
    json.field("speaker", statement.speaker());
    json.field("anonymous", statement.anonymous());
    json.field("verb", statement.verb());
    json.field("stance", statement.stance());
    json.optional("quotation", statement.quotation());
    span(statement.span());
  }

  private void measure(Announced measure) throws IOException {
    json.field("actor", measure.actor());
    json.field("kind", measure.kind());
    json.field("target", measure.target());
    json.field("date", measure.date());
    json.field("status", measure.status());
    json.object(
        "numbers",
        () -> measure.numbers().forEach((name, number) -> json.field(name, number.longValue())));
    span(measure.span());
  }

  private void provision(Provision provision) {
    json.field("instrument", provision.instrument());
    json.field("provision", provision.provision());
    span(provision.span());
  }

  private void conduct(Conduct conduct) {
    json.field("key", conduct.key());
    json.field("title", conduct.title());
    json.field("typology", conduct.typology());
    json.field("from", conduct.from());
    json.field("to", conduct.to());
    json.field("status", conduct.status());
    json.field("by", conduct.by());
    span(conduct.span());
  }

  private void event(Event event) throws IOException {
    json.texts(
        "reports", event.reports().stream().map(number -> String.valueOf(number + 1)).toList());
    json.texts("independent_outlets", event.outlets());
    json.texts(
        "near_duplicates",
        event.duplicates().stream().map(pair -> (pair[0] + 1) + " = " + (pair[1] + 1)).toList());
    list("claims", event.claims(), this::claim);
    list("consequences", event.consequences(), this::consequence);
  }

  private void claim(Event.Claim claim) throws IOException {
    json.field("kind", claim.kind());
    json.field("key", claim.key());
    json.field("title", claim.title());
    json.field("status", claim.status());
    json.texts("outlets", claim.outlets());
    json.texts("denied_by", claim.against());
    json.texts("outlets_of_denial", claim.denials());
    json.texts("figures", claim.figures());
    list("wordings", claim.wordings(), this::span);
  }

  private void consequence(Event.Consequence consequence) throws IOException {
    json.field("kind", consequence.kind());
    json.field("what", consequence.what());
    json.field("text", consequence.text());
    list("grounds", consequence.spans(), this::span);
  }
}
