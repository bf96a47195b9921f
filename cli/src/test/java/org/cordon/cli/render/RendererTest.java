package org.cordon.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import org.cordon.cli.input.Party;
import org.cordon.cli.screen.Citation;
import org.cordon.cli.screen.Hit;
import org.cordon.cli.screen.ScreenHead;
import org.cordon.cli.screen.ScreenResult;
import org.cordon.cli.screen.ScreenSummary;
import org.cordon.cli.terminal.Terminal;
import org.cordon.entity.Entity;
import org.cordon.entity.Model;
import org.cordon.match.Evidence;
import org.cordon.match.WhatIf;
import org.cordon.register.SourceEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The forms of output against golden files. Renew them with {@code -Dgolden.renew=true} and read
 * the difference.
 */
final class RendererTest {
  private static final String SHA =
      "66b392a4090868d2d39161e8d748efd39138377b0e6e60b7921aa67a4f99c8bf";

  @ParameterizedTest
  @EnumSource
  void everyFormIsAsRecorded(OutputFormat format) throws IOException {
    Golden.check("screen." + format, render(format));
  }

  @Test
  void theEvidenceIsATableThatAddsUp() throws IOException {
    StringWriter out = new StringWriter();
    EvidenceTable.write(out, Terminal.NONE, hit());
    Golden.check("evidence.txt", out.toString());
  }

  @Test
  void oneAnswerIsShownShortOrExplained() throws IOException {
    StringWriter out = new StringWriter();
    MatchText.write(out, Terminal.NONE, hostile(), false);
    MatchText.write(out, Terminal.NONE, hostile(), true);
    MatchText.write(out, Terminal.NONE, clear(), true);
    Golden.check("match.txt", out.toString());
  }

  @Test
  void nothingFromOutsideBecomesMarkup() throws IOException {
    assertThat(render(OutputFormat.html))
        .doesNotContain("<script>alert")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Sons&quot;");
  }

  @Test
  void nothingFromOutsideBecomesAFormula() throws IOException {
    assertThat(render(OutputFormat.csv)).contains("'=cmd()").doesNotContain(",=cmd()");
  }

  private static String render(OutputFormat format) throws IOException {
    StringWriter out = new StringWriter();
    ResultRenderer renderer = format.renderer(out, Terminal.NONE);
    renderer.begin(
        new ScreenHead(
            "cordon.screen/1",
            "customers.csv",
            List.of(
                new SourceEdition(
                    "un-sc",
                    "UN list",
                    "United Nations",
                    SHA,
                    "2026-02-27",
                    "2026-03-01T08:00:00Z",
                    1003)),
            0.5,
            5,
            Set.of("un-sc")));
    for (ScreenResult result : List.of(korean(), clear(), hostile())) {
      renderer.result(result);
    }
    renderer.end(new ScreenSummary(4, 3, 1, 2, 3, 1));
    return out.toString();
  }

  private static ScreenResult korean() {
    Hit second =
        new Hit(
            "un-2",
            "KIM CHOL",
            "Person",
            0.5123,
            0.049,
            "Kim Chol",
            "name agrees in part",
            List.of(citation("KPi.002")),
            List.of(),
            List.of());
    return new ScreenResult(party(2, "C-1", "김철", "Person", List.of()), List.of(hit(), second));
  }

  private static ScreenResult clear() {
    return new ScreenResult(
        party(3, "line-3", "محمد علي", "Person", List.of("birth: expected a date, found (soon)")),
        List.of());
  }

  private static ScreenResult hostile() {
    return new ScreenResult(
        party(5, "=cmd()", "<script>alert(1)</script> & \"Sons\"", "Company", List.of()),
        List.of(hit()));
  }

  private static Party party(long line, String id, String name, String schema, List<String> notes) {
    Entity entity =
        Entity.builder(id, Model.standard().require(schema))
            .add("name", name, "name")
            .add("country", "kr", "country")
            .build();
    return new Party(line, entity, notes);
  }

  private static Hit hit() {
    return new Hit(
        "un-1",
        "KIM CHOL SU",
        "Person",
        0.987654321,
        4.38,
        "Kim Ch'ŏl-su",
        "name 2 of 2 parts agree (1 romanisation)",
        List.of(citation("KPi.001"), citation("KPi.009")),
        List.of(
            new Evidence("prior", "nothing compared yet", "", "", "", -12),
            new Evidence("name.part", "romanisation", "김철", "chol", "un-sc KPi.001 NAME", 14.88),
            new Evidence("country", "differs", "kr", "kp", "un-sc KPi.001 NATIONALITY", 1.5)),
        List.of(new WhatIf("stated-different", "date", "", "", "1960-01-01", 0.05)));
  }

  private static Citation citation(String key) {
    return new Citation(
        "un-sc",
        key,
        "un-1",
        "KIM CHOL SU",
        "list.xml:120",
        List.of("DPRK"),
        "UN list",
        "2026-02-27",
        SHA);
  }
}
