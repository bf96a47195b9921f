package org.cordon.intake.report;

import java.util.List;
import java.util.Set;

/**
 * Reports of one event.
 *
 * @param reports numbers of the reports, ascending
 * @param outlets who reports independently: copies count as the outlet they copy, near duplicates
 *     once
 * @param duplicates pairs of reports that are near duplicates
 * @param claims what is claimed, with how many outlets for and against
 * @param consequences what follows for lists and measures
 */
public record Event(
    List<Integer> reports,
    Set<String> outlets,
    List<int[]> duplicates,
    List<Claim> claims,
    List<Consequence> consequences) {
  /**
   * A claim and who makes it.
   *
   * @param kind conduct, measure or provision
   * @param key which one
   * @param title the same in words
   * @param status how far the claim goes, by its strongest source
   * @param outlets independent outlets that report it
   * @param against who denies it, by the reports
   * @param denials independent outlets that report a denial
   * @param figures differing figures side by side, e.g. {@code added 243, total 1402: Reuters}
   * @param wordings the sentences, one for each report
   */
  public record Claim(
      String kind,
      String key,
      String title,
      String status,
      List<String> outlets,
      List<String> against,
      List<String> denials,
      List<String> figures,
      List<Span> wordings) {}

  /**
   * What follows.
   *
   * @param kind listing, list, measure or instrument
   * @param what which one
   * @param text what to do or to watch
   */
  public record Consequence(String kind, String what, String text, List<Span> spans) {}
}
