package org.cordon.server.api;

import java.util.Map;

/** Topics in words. */
public final class TopicLabels {
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("sanction", "Sanctioned entity"),
          Map.entry("sanction.linked", "Sanction-linked entity"),
          Map.entry("sanction.counter", "Counter-sanctioned entity"),
          Map.entry("sanction.control", "Controlled by a sanctioned entity"),
          Map.entry("export.control", "Export controlled"),
          Map.entry("export.control.linked", "Export control linked"),
          Map.entry("export.risk", "Trade risk"),
          Map.entry("debarment", "Debarred entity"),
          Map.entry("role.pep", "Politician"),
          Map.entry("role.rca", "Close associate"),
          Map.entry("role.oligarch", "Oligarch"),
          Map.entry("crime", "Crime"),
          Map.entry("crime.terror", "Terrorism"),
          Map.entry("crime.war", "War crimes"),
          Map.entry("crime.fin", "Financial crime"),
          Map.entry("wanted", "Wanted"),
          Map.entry("poi", "Person of interest"),
          Map.entry("mare.detained", "Detained vessel"),
          Map.entry("mare.shadow", "Shadow fleet"),
          Map.entry("gov", "Government"),
          Map.entry("mil", "Military"));

  private TopicLabels() {}

  /** A topic in words, or the topic itself. */
  public static String of(String topic) {
    return LABELS.getOrDefault(topic, topic);
  }
}
