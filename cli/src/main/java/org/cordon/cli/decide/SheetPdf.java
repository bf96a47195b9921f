package org.cordon.cli.decide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.cordon.intake.transaction.TransactionProblem;

/**
 * The decision sheet as PDF. It is laid out from the very page that {@link DecisionSheet} writes,
 * so that both say the same; of HTML it knows what that page uses.
 */
public final class SheetPdf {
  private static final Pattern PART = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>|([^<]+)");
  private static final float BODY = 9;
  private static final float INDENT = 14;

  private final StringBuilder text = new StringBuilder();
  private final PdfPages pages;

  private SheetPdf(PdfPages pages) {
    this.pages = pages;
  }

  /** The bytes of the document. */
  public static byte[] of(Basis basis, List<Answer> answers, List<TransactionProblem> problems)
      throws IOException {
    StringWriter page = new StringWriter();
    new DecisionSheet(page).write(basis, answers, problems);
    String html = page.toString();
    CRC32C sum = new CRC32C();
    sum.update(html.getBytes(StandardCharsets.UTF_8));
    try (PdfPages pages = new PdfPages(sum.getValue(), "Decision sheet")) {
      new SheetPdf(pages).lay(html.substring(html.indexOf("<main>")));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pages.save(bytes);
      return bytes.toByteArray();
    }
  }

  private void lay(String html) throws IOException {
    Matcher part = PART.matcher(html);
    while (part.find()) {
      if (part.group(3) != null) {
        text.append(plain(part.group(3)));
      } else if (part.group(1).isEmpty()) {
        begins(part.group(2));
      } else {
        ends(part.group(2));
      }
    }
    flush(BODY, 0);
  }

  private void begins(String tag) throws IOException {
    switch (tag) {
      case "section", "h1", "h2", "h3", "p", "table", "ul", "div" -> flush(BODY, 0);
      case "li" -> text.append("- ");
      default -> {}
    }
  }

  private void ends(String tag) throws IOException {
    switch (tag) {
      case "h1" -> head(16);
      case "h2" -> head(13);
      case "h3" -> head(11);
      case "th" -> text.append(": ");
      case "td" -> text.append("   ");
      case "small" -> flushSmall();
      case "tr", "li" -> flush(BODY, INDENT);
      case "p", "div", "section" -> flush(BODY, 0);
      default -> {}
    }
  }

  private void head(float size) throws IOException {
    pages.space(size / 2);
    flush(size, 0);
  }

  /** A small heading of a list; within a line it is only small. */
  private void flushSmall() throws IOException {
    if (!text.toString().contains("(unconfirmed)")) {
      flush(BODY, 0);
    }
  }

  private void flush(float size, float indent) throws IOException {
    if (!text.toString().isBlank()) {
      pages.text(text.toString(), size, indent);
    }
    text.setLength(0);
  }

  private static String plain(String html) {
    return html.replace('\n', ' ')
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
