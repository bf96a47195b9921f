package org.cordon.lists.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells from the first bytes that a file is something else than delimited text. */
final class ContentSniffer {
  private record Signature(String start, String content) {}

  /** Starts as ISO-8859-1 text in lower case, the more particular ones first. */
  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("<!doctype html", "an HTML page (text/html)"),
          new Signature("<html", "an HTML page (text/html)"),
          new Signature("<head", "an HTML page (text/html)"),
          new Signature("<?xml", "an XML document (application/xml)"),
          new Signature("<", "markup (text/html or application/xml)"),
          new Signature("{\"", "JSON (application/json)"),
          new Signature("[{", "JSON (application/json)"),
          new Signature("pk\u0003\u0004", "a ZIP archive or an .xlsx workbook (application/zip)"),
          new Signature("\u001f\u008b", "gzip data (application/gzip)"),
          new Signature("%pdf", "a PDF document (application/pdf)"),
          new Signature(
              "\u00d0\u00cf\u0011\u00e0", "an old Office document (application/x-ole-storage)"));

  private ContentSniffer() {}

  /** What the bytes are, if they are known not to be delimited text. */
  static Optional<String> foreignContent(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u00ef\u00bb\u00bf")) {
      start = start.substring(3);
    }
    String text = start.stripLeading().toLowerCase(Locale.ROOT);
    return SIGNATURES.stream()
        .filter(signature -> text.startsWith(signature.start()))
        .map(Signature::content)
        .findFirst();
  }
}
