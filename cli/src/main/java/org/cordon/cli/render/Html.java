package org.cordon.cli.render;

/** Escaping for HTML. Everything that comes from a list or a customer file goes through here. */
public final class Html {
  private Html() {}

  /** The text as content of an element or of a quoted attribute. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(Character.isISOControl(c) && c != '\n' ? ' ' : c);
      }
    }
    return escaped.toString();
  }

  /** An element with escaped content. */
  public static String element(String name, String content) {
    return "<" + name + ">" + escape(content) + "</" + name + ">";
  }

  /**
   * An element of a class with escaped content. Names are isolated so that scripts of both
   * directions can mix.
   */
  static String element(String name, String style, String content) {
    return "<"
        + name
        + " class=\""
        + style
        + "\" dir=\"auto\">"
        + escape(content)
        + "</"
        + name
        + ">";
  }

  /** A cell of a table; narrow screens show the label in front of it instead of a table's head. */
  static String cell(String label, String style, String content) {
    return "<td class=\"%s\" data-label=\"%s\" dir=\"auto\">%s</td>"
        .formatted(style, escape(label), escape(content));
  }
}
