package org.cordon.cli.render;

import java.io.IOException;
import java.io.Writer;
import org.cordon.cli.screen.Citation;
import org.cordon.cli.screen.Hit;
import org.cordon.cli.screen.ScreenHead;
import org.cordon.cli.screen.ScreenResult;
import org.cordon.cli.screen.ScreenSummary;
import org.cordon.match.WhatIf;

/** One JSON document, each result on a line of its own; the shape is described in docs/json.md. */
public final class JsonRenderer implements ResultRenderer {
  private final JsonText json;
  private double threshold;

  /** A renderer to that writer. */
  public JsonRenderer(Writer out) {
    json = new JsonText(out);
  }

  @Override
  public void begin(ScreenHead head) throws IOException {
    threshold = head.threshold();
    json.startObject();
    json.field("format", head.shape());
    json.day(head.day());
    json.editions(head.editions());
    json.field("threshold", head.threshold());
    json.field("top", head.limit());
    json.texts("sources", head.sources());
    json.startArray("results");
  }

  @Override
  public void result(ScreenResult result) throws IOException {
    json.lineBreak();
    json.object(() -> fields(result));
  }

  @Override
  public void end(ScreenSummary summary) throws IOException {
    json.lineBreak();
    json.endArray();
    json.object("summary", () -> fields(summary));
    json.endObject();
    json.close();
  }

  private void fields(ScreenResult result) throws IOException {
    json.field("line", result.party().line());
    json.optional("id", result.party().entity().id());
    json.field("schema", result.party().entity().schema().name());
    json.properties("properties", result.asked());
    json.texts("notes", result.party().notes());
    json.field("hit", result.isHit());
    json.objects("matches", result.hits(), hit -> fields(hit));
  }

  private void fields(Hit hit) throws IOException {
    json.field("id", hit.id());
    json.field("caption", hit.caption());
    json.field("schema", hit.schema());
    json.field("probability", hit.probability());
    json.field("log_odds", hit.logOdds());
    json.field("matched_name", hit.matchedName());
    json.field("why", hit.why());
    json.objects("entries", hit.citations(), citation -> fields(citation));
    json.evidence(hit.evidence());
    json.objects("would_change", hit.wouldChange(), change -> fields(change));
  }

  private void fields(WhatIf change) {
    json.field("change", change.change());
    json.field("feature", change.feature());
    json.field("rule", change.rule());
    json.field("asked", change.asked());
    json.field("listed", change.listed());
    json.field("probability", change.probability());
    json.field("hit", change.probability() >= threshold);
  }

  private void fields(Citation citation) {
    json.field("source", citation.source());
    json.field("key", citation.key());
    json.field("entity_id", citation.entityId());
    json.field("caption", citation.caption());
    json.texts("programs", citation.programs());
    json.field("place", citation.place());
    json.field("published", citation.published());
    json.field("sha256", citation.sha256());
  }

  private void fields(ScreenSummary summary) {
    json.field("rows", summary.rows());
    json.field("screened", summary.screened());
    json.field("rejected", summary.rejected());
    json.field("hits", summary.hits());
    json.field("clear", summary.clear());
    json.field("matches", summary.matches());
    json.field("with_notes", summary.notes());
  }
}
