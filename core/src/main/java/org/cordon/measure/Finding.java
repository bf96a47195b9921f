package org.cordon.measure;

import java.util.List;
import java.util.Map;

/**
 * One ground of a decision.
 *
 * @param kind measure, party, ownership, quota, typology, goods, treaty, conflict or gap
 * @param outcome what it comes to
 * @param effect what the measure does; empty for what is no measure
 * @param measure id of the measure; empty for what is none
 * @param instrument the instrument as cited
 * @param paragraph the paragraph as cited
 * @param operator whose law it is
 * @param summary what the paragraph says
 * @param policy how licences are decided; may be empty
 * @param source where the measure was read, or the list with its edition
 * @param confirmed whether that was seen in a source text
 * @param entry the goods code, list entry or publication that was touched
 * @param about the part of the transaction, e.g. {@code goods[0]}; empty for the whole
 * @param inForce the days of force in words
 * @param facts the facts used, name to value
 * @param evidence further grounds in words
 * @param wouldChange what would change the finding
 * @param missing facts that were needed and not given
 */
public record Finding(
    String kind,
    Outcome outcome,
    String effect,
    String measure,
    String instrument,
    String paragraph,
    String operator,
    String summary,
    String policy,
    String source,
    boolean confirmed,
    String entry,
    String about,
    String inForce,
    Map<String, String> facts,
    List<String> evidence,
    List<String> wouldChange,
    List<String> missing) {
  /** Copies the lists; the facts keep their order. */
  public Finding {
    facts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(facts));
    evidence = List.copyOf(evidence);
    wouldChange = List.copyOf(wouldChange);
    missing = List.copyOf(missing);
  }

  /** Instrument and paragraph as people cite them. */
  public String citation() {
    if (instrument.isEmpty()) {
      return source;
    }
    return paragraph.isEmpty() ? instrument : instrument + " " + paragraph;
  }
}
