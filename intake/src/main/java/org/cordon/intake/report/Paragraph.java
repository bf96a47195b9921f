package org.cordon.intake.report;

/**
 * A paragraph of a document and what it is.
 *
 * @param start where it starts in the document's text
 * @param end where it ends
 * @param text its text
 * @param kind what it is
 */
record Paragraph(int start, int end, String text, Kind kind) {
  /** What a paragraph is. */
  enum Kind {
    TITLE,
    BYLINE,
    BODY,
    CAPTION,
    NOISE
  }

  Paragraph as(Kind other) {
    return new Paragraph(start, end, text, other);
  }
}
