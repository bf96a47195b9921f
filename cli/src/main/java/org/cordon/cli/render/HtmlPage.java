package org.cordon.cli.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** What all reports in one file have in common: no script, nothing fetched, light and dark. */
public final class HtmlPage {
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private HtmlPage() {}

  /**
   * Writes all up to and with the opening of {@code main}.
   *
   * @param title the title, not yet escaped
   * @param styles the names of style sheets beside this class
   */
  public static void begin(Writer out, String title, String... styles) throws IOException {
    out.append("<!doctype html>\n");
    out.append("<html lang=\"en\"><head><meta charset=\"utf-8\">\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
    out.append(Html.element("title", title)).append('\n');
    out.append("<style>\n");
    for (String style : styles) {
      out.append(style(style));
    }
    out.append("</style></head><body><main>\n");
  }

  /** Writes the end and flushes. */
  public static void end(Writer out) throws IOException {
    out.append("</main></body></html>\n");
    out.flush();
  }

  private static String style(String name) throws IOException {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
