package org.cordon.intake.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.text.Spotter;

/** Reads one document: article, what is told of it, and what it says. For one thread. */
public final class ReportReader {
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@([\\w-]+)\\.[\\w.]+");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?i)(?:copyright|\u00a9)\\s*(?:\\(c\\))?\\s*(?:\\d{4})?\\s*(?:by )?([A-Z][A-Za-z"
              + " .&]{1,40})");
  private static final Pattern BY = Pattern.compile("(?:^|\\s)(?:By|BY) (.*)$");

  private final Optional<Spotter> spotter;

  /** A reader that links to the lists of a spotter, if there is one. */
  public ReportReader(Optional<Spotter> spotter) {
    this.spotter = spotter;
  }

  /** Reads a document. */
  public Report read(Document document) {
    Page page = new Page(document);
    String title =
        page.of(Paragraph.Kind.TITLE).stream().findFirst().map(p -> title(p.text())).orElse("");
    Optional<LocalDate> date = printed(page);
    boolean doubtful = page.copied && date.isPresent() && isPageDate(page, date.get());
    Optional<LocalDate> own = doubtful ? Optional.empty() : date;
    List<Span> sentences = new ArrayList<>();
    page.of(Paragraph.Kind.BODY).forEach(p -> sentences.addAll(Sentences.of(document, p)));
    Said said = said(sentences, own);
    return new Report(
        document,
        title,
        outlet(page),
        byline(page),
        date.map(LocalDate::toString).orElse(""),
        date.isEmpty() ? "" : doubtful ? "page" : "printed",
        page.copied ? "third-party" : page.agency.isEmpty() ? "original" : "agency",
        spans(page, true),
        spans(page, false),
        spotter
            .map(s -> Mentions.of(page, s.spot(document.text())))
            .orElseGet(() -> Mentions.of(page, List.of())),
        said.statements(),
        said.measures(),
        said.provisions(),
        said.conduct());
  }

  private record Said(
      List<Statement> statements,
      List<Announced> measures,
      List<Provision> provisions,
      List<Conduct> conduct) {}

  private static Said said(List<Span> sentences, Optional<LocalDate> date) {
    Said said =
        new Said(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Statements speakers = new Statements();
    String actor = "";
    for (Span sentence : sentences) {
      Optional<Statement> statement = speakers.in(sentence);
      statement.ifPresent(said.statements()::add);
      String by = statement.map(Statement::speaker).orElse("");
      said.measures().addAll(Measures.in(sentence, date, actor));
      said.provisions().addAll(Provisions.in(sentence));
      said.conduct().addAll(Conducts.in(sentence, by));
      String named = Places.first(sentence.text());
      boolean acting =
          sentence
              .text()
              .matches(
                  "(?s)^(The )?(South Korea|South Korean|Seoul|National"
                      + " Security|US|U\\.S\\.|The).*");
      actor = acting && !named.isEmpty() || actor.isEmpty() ? named : actor;
    }
    return said;
  }

  private static String title(String text) {
    return text.replaceFirst("\\s*\\(\\d{1,4}\\)$", "");
  }

  private static Optional<LocalDate> printed(Page page) {
    for (Paragraph paragraph : page.paragraphs) {
      boolean head =
          paragraph.kind() != Paragraph.Kind.BODY
              && paragraph.kind() != Paragraph.Kind.CAPTION
              && paragraph.start() < page.document.text().length() / 2;
      Optional<LocalDate> date =
          head && paragraph.text().length() < 160 ? Dates.find(paragraph.text()) : Optional.empty();
      if (date.isPresent()) {
        return date;
      }
    }
    return page.of(Paragraph.Kind.BODY).stream()
        .limit(1)
        .map(p -> Dates.find(p.text().substring(0, Math.min(120, p.text().length()))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** A bare date in the first line of a copied page is the page's own. */
  private static boolean isPageDate(Page page, LocalDate date) {
    Paragraph first = page.paragraphs.getFirst();
    return Dates.isOnly(first.text()) && Dates.find(first.text()).equals(Optional.of(date));
  }

  private static String outlet(Page page) {
    String text = page.document.text();
    Matcher copyright = COPYRIGHT.matcher(text);
    if (copyright.find()) {
      return copyright.group(1).strip();
    }
    Matcher mail = MAIL.matcher(text);
    while (mail.find()) {
      Matcher name =
          Rules.pattern(
                  "\\b(?:The |Korea )?(?:[A-Z]\\w+ )?\\w*"
                      + Pattern.quote(mail.group(1))
                      + "\\w*(?: (?:Daily|Times|Post|News|Herald|Journal|Tribune))?")
              .matcher(text.replaceAll("\\S+@\\S+", " "));
      return name.find() ? name.group().strip().replaceFirst("^the ", "") : mail.group(1);
    }
    if (!page.agency.isEmpty()) {
      return page.agency;
    }
    return page.outlets.stream().sorted().findFirst().orElse("");
  }

  private static List<String> byline(Page page) {
    List<String> names = new ArrayList<>();
    for (Paragraph paragraph : page.of(Paragraph.Kind.BYLINE)) {
      Matcher by = BY.matcher(paragraph.text().replaceAll("\\[.*?\\]|\\(.*?\\)", ""));
      if (by.find()) {
        for (String name : by.group(1).split(",| and ", -1)) {
          if (!name.isBlank() && names.size() < 12) {
            names.add(name.strip());
          }
        }
      }
    }
    return names;
  }

  private static List<Span> spans(Page page, boolean article) {
    return page.paragraphs.stream()
        .filter(
            p -> (p.kind() == Paragraph.Kind.BODY || p.kind() == Paragraph.Kind.TITLE) == article)
        .map(p -> Span.of(page.document, p.start(), p.end()))
        .toList();
  }
}
