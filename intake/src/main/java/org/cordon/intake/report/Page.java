package org.cordon.intake.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the article of a page from captions, newsletter boxes, comment forms, question lists and
 * padding, by the rules in {@code page.txt}.
 */
final class Page {
  private record Rule(String kind, String name, Pattern pattern) {}

  private static final List<Rule> RULES = read();
  private static final Pattern BYLINE = Pattern.compile("(?i)^(.{0,40}\\bBy |BY )[A-Z].{2,160}");
  private static final Pattern SENTENCE =
      Pattern.compile(".*[.!?\u201d\"\u2019)]\\W{0,3}$", Pattern.DOTALL);
  private static final int LEAST_BEFORE_END = 3;
  private static final int SHORT = 70;
  private static final int TITLE = 20;

  final Document document;
  final List<Paragraph> paragraphs;
  final boolean copied;
  final Set<String> outlets = new HashSet<>();
  String agency = "";

  Page(Document document) {
    this.document = document;
    List<Paragraph> raw = cut(document.text());
    boolean copy = false;
    for (Paragraph paragraph : raw) {
      copy |= matches("COPY", paragraph.text()).isPresent();
      matches("OUTLET", paragraph.text()).ifPresent(rule -> outlets.add(rule.name()));
    }
    copied = copy;
    paragraphs = classify(raw);
  }

  private static List<Rule> read() {
    List<Rule> rules = new ArrayList<>();
    for (List<String> fields : Rules.read("page.txt", " \\| ")) {
      String text = fields.get(1);
      int equal = text.indexOf(" = ");
      boolean named = fields.get(0).equals("OUTLET") || fields.get(0).equals("AGENCY");
      String name = named ? text.substring(0, equal) : "";
      String pattern = named ? text.substring(equal + 3) : text;
      boolean exact = fields.get(0).equals("AGENCY") || fields.get(0).equals("CAPTION");
      rules.add(
          new Rule(fields.get(0), name, exact ? Pattern.compile(pattern) : Rules.pattern(pattern)));
    }
    return List.copyOf(rules);
  }

  private static Optional<Rule> matches(String kind, String line) {
    String text = line.replace('\u2019', '\'').strip();
    return RULES.stream()
        .filter(rule -> rule.kind().equals(kind) && rule.pattern().matcher(text).matches())
        .findFirst();
  }

  /** Lines are paragraphs; blank ones part them. */
  private static List<Paragraph> cut(String text) {
    List<Paragraph> lines = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      int from = at;
      int to = end;
      while (from < to && isBlank(text.charAt(from))) {
        from++;
      }
      while (to > from && isBlank(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        lines.add(new Paragraph(from, to, text.substring(from, to), Paragraph.Kind.BODY));
      }
      at = end + 1;
    }
    return joined(text, lines);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }

  /**
   * Lines of prose that were wrapped belong together: the next begins small or the line is full.
   */
  private static List<Paragraph> joined(String text, List<Paragraph> lines) {
    List<Paragraph> joined = new ArrayList<>();
    for (Paragraph line : lines) {
      Paragraph last = joined.isEmpty() ? null : joined.getLast();
      boolean goesOn =
          last != null
              && text.substring(last.end(), line.start()).chars().filter(c -> c == '\n').count()
                  == 1
              && !SENTENCE.matcher(last.text()).matches()
              && Character.isLowerCase(line.text().charAt(0))
              && last.text().length() > SHORT / 2;
      if (goesOn && last != null) {
        joined.removeLast();
        joined.add(
            new Paragraph(
                last.start(), line.end(), text.substring(last.start(), line.end()), last.kind()));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private List<Paragraph> classify(List<Paragraph> raw) {
    List<Paragraph> result = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean ended = false;
    boolean titled = false;
    int bodies = 0;
    for (int i = 0; i < raw.size(); i++) {
      Paragraph paragraph = raw.get(i);
      Paragraph.Kind kind = kind(raw, i, seen, titled);
      ended |= bodies >= LEAST_BEFORE_END && matches("END", paragraph.text()).isPresent();
      kind = ended && kind != Paragraph.Kind.BYLINE ? Paragraph.Kind.NOISE : kind;
      titled |= kind == Paragraph.Kind.TITLE;
      bodies += kind == Paragraph.Kind.BODY ? 1 : 0;
      result.add(paragraph.as(kind));
      seen.add(paragraph.text());
      if (kind == Paragraph.Kind.BODY) {
        matches("AGENCY", lastLine(paragraph.text())).ifPresent(rule -> agency = rule.name());
      }
    }
    return List.copyOf(result);
  }

  private static String lastLine(String text) {
    return text.substring(Math.max(0, text.length() - 40)).replaceAll("^\\S*\\s", "");
  }

  private static Paragraph.Kind kind(List<Paragraph> raw, int i, Set<String> seen, boolean titled) {
    String text = raw.get(i).text();
    if (matches("CAPTION", text).isPresent() || isBeforePhoto(raw, i)) {
      return Paragraph.Kind.CAPTION;
    }
    if (seen.contains(text)
        || matches("NOISE", text).isPresent()
        || matches("COPY", text).isPresent()
        || matches("OUTLET", text).isPresent()) {
      return Paragraph.Kind.NOISE;
    }
    if (BYLINE.matcher(text).matches()
        && text.length() < 200
        && (text.startsWith("By ") || text.startsWith("BY ") || Dates.find(text).isPresent())) {
      return Paragraph.Kind.BYLINE;
    }
    if (matches("AGENCY", lastLine(text)).isPresent() && text.length() > SHORT / 2) {
      return Paragraph.Kind.BODY;
    }
    boolean sentence = SENTENCE.matcher(text).matches() && text.length() > SHORT / 2;
    if (!titled
        && !Dates.isOnly(text)
        && text.length() >= TITLE
        && (!text.endsWith(".") && text.length() < 200)) {
      return Paragraph.Kind.TITLE;
    }
    boolean list = text.matches("^([-*\u2022]|\\d+[.)]|[A-Z][A-Z' -]+[,;(]).{8,}");
    return sentence || text.length() > 2 * SHORT || list
        ? Paragraph.Kind.BODY
        : Paragraph.Kind.NOISE;
  }

  private static boolean isBeforePhoto(List<Paragraph> raw, int i) {
    return i + 1 < raw.size() && raw.get(i + 1).text().matches("(?i)(photo|image|credit):.*");
  }

  List<Paragraph> of(Paragraph.Kind kind) {
    return paragraphs.stream().filter(paragraph -> paragraph.kind() == kind).toList();
  }

  /** Whether a place in the text is in the article's title or body. */
  boolean isArticle(long at) {
    return paragraphs.stream()
        .anyMatch(p ->
            at >= p.start()
                && at < p.end()
                && (p.kind() == Paragraph.Kind.BODY || p.kind() == Paragraph.Kind.TITLE));
  }
}
