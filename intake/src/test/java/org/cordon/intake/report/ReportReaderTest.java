package org.cordon.intake.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reports are read without inventing anything, and hostile files are told. */
final class ReportReaderTest {
  private static final String TEXT =
      """
      Seoul adds ships to its list over oil for the North

      By Ann Example, June 20, 2024

      South Korea has designated four vessels and two organizations for sanctions, an official said Thursday.

      "We will watch the sea routes," Foreign Minister Han Duk-jae said.

      North Korea denied any arms trade with Russia.

      Leave a comment

      Kim Nobody: I sell weapons to Russia, call me.
      """;

  private static Report read(String text) {
    return new ReportReader(Optional.empty()).read(new Document("report.txt", text, "plain"));
  }

  @Test
  void everyItemStandsInTheTextWordForWord() {
    Report report = read(TEXT);

    List<Span> spans =
        Stream.of(
                report.article().stream(),
                report.left().stream(),
                report.statements().stream().map(Statement::span),
                report.measures().stream().map(Announced::span),
                report.provisions().stream().map(Provision::span),
                report.conduct().stream().map(Conduct::span),
                report.mentions().stream().flatMap(mention -> mention.places().stream()))
            .flatMap(stream -> stream)
            .toList();
    assertThat(spans).isNotEmpty();
    assertThat(spans)
        .allSatisfy(
            span -> assertThat(TEXT.substring(span.start(), span.end())).isEqualTo(span.text()));
  }

  @Test
  void aMeasureHasActorNumbersAndDay() {
    Announced measure = read(TEXT).measures().getFirst();

    assertThat(measure.actor()).isEqualTo("kr");
    assertThat(measure.kind()).isEqualTo("designation");
    assertThat(measure.numbers()).containsEntry("vessels", 4).containsEntry("organisations", 2);
    assertThat(measure.date()).isEqualTo("2024-06-20");
  }

  @Test
  void aDenialIsNoAllegation() {
    assertThat(read(TEXT).conduct())
        .anySatisfy(conduct -> {
          assertThat(conduct.status()).isEqualTo("denial");
          assertThat(conduct.by()).isEqualTo("North Korea");
        });
  }

  @Test
  void commentsAreNoPartOfTheArticle() {
    assertThat(read(TEXT).article()).noneMatch(span -> span.text().contains("Nobody"));
  }

  @Test
  void binaryDataPosingAsTextIsRefused() {
    byte[] bytes = new byte[1000];
    assertThatThrownBy(() -> Documents.of("a.txt", bytes))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("binary");
  }

  @Test
  void aDamagedPdfIsTold() {
    byte[] bytes = "%PDF-1.7\n/JavaScript (app.alert(1))".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> Documents.of("a.pdf", bytes)).isInstanceOf(ReportException.class);
  }

  @Test
  void deepHtmlIsReadAndScriptsAreNot() throws ReportException {
    String html =
        "<html><body>" + "<div>".repeat(50_000) + "<p>Words here.</p><script>evil()</script>";
    Document document = Documents.of("a.html", html.getBytes(StandardCharsets.UTF_8));

    assertThat(document.text()).isEqualTo("Words here.");
  }
}
