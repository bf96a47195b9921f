package org.cordon.lists.ofac;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Problem;

/** Counts the phrases of remarks and those that no rule knows. For one import and one thread. */
public final class RemarkLedger {
  private final Map<String, Integer> unknown = new TreeMap<>();
  private final Map<String, Integer> byLabel = new TreeMap<>();
  private String firstUnknown = "";
  private long total;
  private long unknownCount;

  void known(String label) {
    total++;
    byLabel.merge(label, 1, Integer::sum);
  }

  void unknown(String phrase) {
    total++;
    unknownCount++;
    unknown.merge(phrase, 1, Integer::sum);
    if (firstUnknown.isEmpty()) {
      firstUnknown = phrase;
    }
  }

  /** Warns once of all that no rule knew. */
  public void report(String file, String field, EntrySink sink) {
    if (unknownCount > 0) {
      sink.warn(
          new Problem(
              file,
              0,
              field,
              unknownCount
                  + " of "
                  + total
                  + " facts have no rule and are kept as notes, such as ("
                  + firstUnknown
                  + ")"));
    }
  }

  long total() {
    return total;
  }

  long unknown() {
    return unknownCount;
  }

  /** The first phrase without a rule; empty when there is none. */
  String firstUnknown() {
    return firstUnknown;
  }

  /** The share of phrases with a rule, from 0 to 1. */
  double understood() {
    return total == 0 ? 1 : 1 - (double) unknownCount / total;
  }

  /** How often each label was met. */
  Map<String, Integer> labels() {
    return Map.copyOf(byLabel);
  }

  /** The phrases without a rule, the more frequent ones first. */
  List<String> unknownPhrases() {
    return unknown.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(entry -> entry.getValue() + " x " + entry.getKey())
        .toList();
  }
}
