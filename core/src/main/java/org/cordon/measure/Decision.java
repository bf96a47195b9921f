package org.cordon.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The answer to one transaction.
 *
 * @param id the transaction's id
 * @param kind the transaction's kind
 * @param asOf the day whose law was applied
 * @param outcome the weightiest outcome of all findings
 * @param findings the grounds, weightiest first
 * @param caveats where the measures held are known to be incomplete for these facts
 * @param unknown facts that were needed and not given
 * @param byOperator the outcome under each law that was applied
 */
public record Decision(
    String id,
    Transaction.Kind kind,
    LocalDate asOf,
    Outcome outcome,
    List<Finding> findings,
    List<String> caveats,
    List<Missing> unknown,
    Map<String, Outcome> byOperator) {
  /** Copies the collections; the operators keep their order. */
  public Decision {
    findings = List.copyOf(findings);
    caveats = List.copyOf(caveats);
    unknown = List.copyOf(unknown);
    byOperator = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(byOperator));
  }

  /**
   * A fact that was needed and not given.
   *
   * @param path where it would stand in the transaction
   * @param measures the measures that it would decide
   */
  public record Missing(String path, List<String> measures) {
    /** Copies the list. */
    public Missing {
      measures = List.copyOf(measures);
    }
  }
}
