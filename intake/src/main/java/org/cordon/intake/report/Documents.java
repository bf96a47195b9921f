package org.cordon.intake.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Reads files as text: plain text, HTML and PDF, told by their content. Bounded: no file above 32
 * MB, no text above 8 million characters, no PDF above 500 pages. Scripts are never run, nothing is
 * fetched.
 */
public final class Documents {
  /** The largest file that is read, in bytes. */
  public static final long LARGEST = 32L << 20;

  private static final int LONGEST = 8_000_000;
  private static final int PAGES = 500;
  private static final int HEAD = 4096;

  private Documents() {}

  /**
   * Reads a file.
   *
   * @throws ReportException if it is missing, too large, no text, or damaged
   */
  public static Document read(Path file) throws ReportException {
    String name = file.toString();
    try {
      if (!Files.isRegularFile(file)) {
        throw new ReportException("there is no such file: " + name);
      }
      if (Files.size(file) > LARGEST) {
        throw new ReportException(
            String.format(
                Locale.ROOT,
                "expected a report of at most %d MB, found %d MB in (%s); cordon spot reads files"
                    + " of any size",
                LARGEST >> 20,
                Files.size(file) >> 20,
                name));
      }
      return of(name, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new ReportException("cannot read (" + name + "): " + e.getMessage());
    }
  }

  /** Reads the bytes of a file of that name. */
  static Document of(String name, byte[] bytes) throws ReportException {
    if (bytes.length > 4 && new String(bytes, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-")) {
      return new Document(name, bounded(name, pdf(name, bytes)), "pdf");
    }
    String text = text(name, bytes);
    String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
    boolean html =
        head.stripLeading().startsWith("<!doctype html")
            || head.contains("<html")
            || head.contains("<body");
    return new Document(name, bounded(name, html ? html(text) : text), html ? "html" : "plain");
  }

  private static String bounded(String name, String text) throws ReportException {
    if (text.isBlank()) {
      throw new ReportException("expected text, found none in (" + name + ")");
    }
    if (text.length() > LONGEST) {
      throw new ReportException(
          String.format(
              Locale.ROOT,
              "expected a report of at most %d characters, found %d in (%s)",
              LONGEST,
              text.length(),
              name));
    }
    return text;
  }

  private static String text(String name, byte[] bytes) throws ReportException {
    int odd = 0;
    for (byte b : bytes) {
      odd += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
    }
    if (odd * 200L > bytes.length) {
      throw new ReportException(
          "expected text, HTML or PDF, found binary data in ("
              + name
              + "): "
              + odd
              + " control characters");
    }
    try {
      return decode(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static String pdf(String name, byte[] bytes) throws ReportException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setParagraphEnd("\n");
      stripper.setEndPage(PAGES);
      return stripper.getText(pdf);
    } catch (IOException e) {
      throw new ReportException(
          "expected a PDF, found a damaged one (" + name + "): " + e.getMessage());
    }
  }

  private static String html(String text) {
    org.jsoup.nodes.Document page = Jsoup.parse(text);
    page.select(
            "script, style, nav, header > ul, footer, aside, form, noscript, iframe, svg, template")
        .remove();
    StringBuilder out = new StringBuilder();
    NodeTraversor.traverse(new Blocks(out), page.body());
    return out.toString()
        .replaceAll("[ \\t\\u00a0]+", " ")
        .replaceAll(" ?\n ?", "\n")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  private record Blocks(StringBuilder out) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        out.append(words.text());
      } else if (node instanceof Element element
          && (element.isBlock() || element.normalName().equals("br"))) {
        out.append("\n\n");
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
        out.append("\n\n");
      }
    }
  }
}
