package org.cordon.intake.report;

/**
 * A stretch of a document.
 *
 * @param file the document's name
 * @param start where it starts, in characters of the document's text from 0
 * @param end where it ends, exclusive
 * @param text what stands there, word for word
 */
public record Span(String file, int start, int end, String text) {
  /** The stretch of a document from one place to another. */
  static Span of(Document document, int start, int end) {
    return new Span(document.file(), start, end, document.text().substring(start, end));
  }
}
