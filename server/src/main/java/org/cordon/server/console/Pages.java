package org.cordon.server.console;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.cordon.server.http.Answer;

/** Renders templates. Whatever is put into a page is escaped for its place by the engine. */
final class Pages {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final String version;

  Pages(String version) {
    this.version = version;
  }

  /** A whole page. */
  Answer page(String template, String title, Object model) {
    return Answer.html(
        render(template, Map.of("title", title, "model", model, "version", version)));
  }

  /** A part of a page. */
  Answer part(String template, Object model) {
    return Answer.html(render(template, Map.of("model", model)));
  }

  private String render(String template, Map<String, Object> parameters) {
    StringOutput output = new StringOutput();
    engine.render(template, parameters, output);
    return output.toString();
  }
}
