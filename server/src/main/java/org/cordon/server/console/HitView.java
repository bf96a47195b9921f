package org.cordon.server.console;

import java.util.List;

/**
 * A hit as a page shows it.
 *
 * @param id the target
 * @param caption its name
 * @param schema what it is
 * @param percent the probability in per cent
 * @param matchedName the listed name that matched best
 * @param why the grounds in one line
 * @param lists the titles of the lists that name it
 * @param evidence the rows that add up
 */
public record HitView(
    String id,
    String caption,
    String schema,
    String percent,
    String matchedName,
    String why,
    List<String> lists,
    List<Row> evidence) {
  /**
   * A row of evidence.
   *
   * @param feature what was compared
   * @param rule how it agrees or not
   * @param asked the asked value
   * @param listed the listed value
   * @param field where it stands
   * @param logOdds what it adds, with its sign
   * @param mood {@code for}, {@code against} or {@code neither}
   */
  public record Row(
      String feature,
      String rule,
      String asked,
      String listed,
      String field,
      String logOdds,
      String mood) {}
}
