package org.cordon.measure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How an authority extends a listing to firms that listed persons own or control.
 *
 * @param id unique among the rules
 * @param operator whose law it is
 * @param title as cited
 * @param threshold percent from which a firm counts as owned; absent if none is stated
 * @param reached whether exactly the threshold suffices
 * @param aggregate whether the shares of several listed persons are added up
 * @param control whether control without the share suffices
 * @param from the first day of this version of the rule
 * @param to the last day
 * @param regime only listings under measures of this regime count; empty for all of the operator
 * @param grounds what it says and where that was read
 */
public record OwnershipRule(
    String id,
    String operator,
    String title,
    Optional<Double> threshold,
    boolean reached,
    boolean aggregate,
    boolean control,
    LocalDate from,
    LocalDate to,
    String regime,
    Measure.Grounds grounds) {
  /** Whether the rule holds on a day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  boolean owns(double share) {
    return threshold.map(least -> reached ? share >= least : share > least).orElse(share > 0);
  }
}
