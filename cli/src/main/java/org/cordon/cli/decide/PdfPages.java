package org.cordon.cli.decide;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.cordon.name.Romanizer;

/**
 * Lines of text on pages of A4, wrapped, in one embedded font (Liberation Sans under the Open Font
 * License, from PDFBox's jar). What the font has no letters for is written in Latin letters with
 * its code points behind, never left out. The same text gives the same bytes.
 */
final class PdfPages implements AutoCloseable {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float MARGIN = 50;
  private static final float LEADING = 1.35f;
  private static final float UNITS = 1000;

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private final Map<Integer, Float> widths = new HashMap<>();
  private PDPageContentStream stream;
  private float y;

  PdfPages(long id, String title) throws IOException {
    document.setDocumentId(id);
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setProducer("Cordon");
    try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
      if (in == null) {
        throw new IOException("the font " + FONT + " is missing from PDFBox");
      }
      font = PDType0Font.load(document, in, true);
    }
    stream = page();
  }

  private PDPageContentStream page() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    y = PDRectangle.A4.getHeight() - MARGIN;
    return new PDPageContentStream(document, page);
  }

  /** Leaves some height free. */
  void space(float height) {
    y -= height;
  }

  /** A paragraph of a size, indented by so much. */
  void text(String text, float size, float indent) throws IOException {
    String rest = shown(text.strip());
    while (!rest.isEmpty()) {
      int end = fitting(rest, size, PDRectangle.A4.getWidth() - 2 * MARGIN - indent);
      line(rest.substring(0, end).strip(), size, indent);
      rest = rest.substring(end).stripLeading();
    }
  }

  /** How many characters fit: up to the last blank, or in the middle of a word without one. */
  private int fitting(String text, float size, float room) {
    float used = 0;
    int blank = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      used += width(c) * size / UNITS;
      if (used > room && i > 0) {
        return blank > 0 ? blank : i;
      }
      i += Character.charCount(c);
      blank = c == ' ' ? i : blank;
    }
    return text.length();
  }

  private void line(String line, float size, float indent) throws IOException {
    y -= size * LEADING;
    if (y < MARGIN) {
      stream.close();
      stream = page();
      y -= size * LEADING;
    }
    stream.beginText();
    stream.setFont(font, size);
    stream.newLineAtOffset(MARGIN + indent, y);
    stream.showText(line);
    stream.endText();
  }

  /** The text with all that the font lacks in Latin letters and code points. */
  private String shown(String text) {
    StringBuilder shown = new StringBuilder();
    StringBuilder foreign = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          int plain = Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c;
          if (width(plain) < 0) {
            foreign.appendCodePoint(plain);
          } else {
            told(foreign, shown);
            shown.appendCodePoint(plain);
          }
        });
    told(foreign, shown);
    return shown.toString();
  }

  private void told(StringBuilder foreign, StringBuilder into) {
    if (foreign.isEmpty()) {
      return;
    }
    into.append('{');
    Romanizer.latin(foreign.toString().strip()).stream()
        .findFirst()
        .ifPresent(
            latin -> latin.codePoints().filter(c -> width(c) >= 0).forEach(into::appendCodePoint));
    foreign.codePoints().forEach(c -> into.append(String.format(Locale.ROOT, " U+%04X", c)));
    into.append('}');
    foreign.setLength(0);
  }

  /** The width of a character in thousandths of the size; negative if the font lacks it. */
  private float width(int c) {
    return widths.computeIfAbsent(c, this::measured);
  }

  private float measured(int c) {
    try {
      return font.getStringWidth(Character.toString(c));
    } catch (IllegalArgumentException e) {
      return -1;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("cannot measure the font", e);
    }
  }

  /** Writes the document; nothing can be added afterwards. */
  void save(OutputStream out) throws IOException {
    stream.close();
    document.save(out);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
