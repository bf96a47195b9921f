package org.cordon.cli.terminal;

import java.util.Map;
import java.util.Properties;

/**
 * What the two output streams can show.
 *
 * <p>Java cannot ask about each stream alone, so the launcher tells: {@code cordon.terminal} holds
 * {@code out}, {@code err} or both, {@code cordon.columns} the width.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param columns the width for tables, in columns
 * @param colour whether standard output may be coloured
 */
public record Terminal(boolean out, boolean err, int columns, boolean colour) {
  private static final int MIN_COLUMNS = 60;
  private static final int MAX_COLUMNS = 400;
  private static final int DEFAULT_COLUMNS = 120;

  /** A pipe or a file: no colour, the default width. */
  public static final Terminal NONE = new Terminal(false, false, DEFAULT_COLUMNS, false);

  /**
   * What the launcher and the environment ({@code NO_COLOR}, {@code TERM}, {@code COLUMNS}) say.
   */
  public static Terminal of(Properties properties, Map<String, String> environment) {
    String streams = properties.getProperty("cordon.terminal", "");
    boolean out = streams.contains("out");
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || "dumb".equals(environment.get("TERM"));
    int columns =
        columns(properties.getProperty("cordon.columns", environment.getOrDefault("COLUMNS", "")));
    return new Terminal(out, streams.contains("err"), columns, out && !plain);
  }

  private static int columns(String text) {
    if (!text.matches("[0-9]{1,6}") || "0".equals(text)) {
      return DEFAULT_COLUMNS;
    }
    return Math.clamp(Integer.parseInt(text), MIN_COLUMNS, MAX_COLUMNS);
  }
}
