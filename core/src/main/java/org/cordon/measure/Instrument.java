package org.cordon.measure;

import java.util.List;

/**
 * A legal text with its measures.
 *
 * @param id short name, unique among all instruments
 * @param title as it is cited
 * @param regime the measures of one authority on one situation, e.g. {@code un-dprk}
 * @param authority who made it
 * @param operator whose law it is: {@code un}, {@code eu} or a country code
 * @param adopted the day of adoption or signature, {@code 2017-12-22}; empty if not known
 * @param hookText whom this law binds, in words
 * @param amends ids of the instruments that it amends, and of single measures that it replaces
 *     while one of its own is in force
 * @param measures its measures, in the order of the text
 * @param file where it was read, for people
 * @param sha256 checksum of the bytes read
 */
public record Instrument(
    String id,
    String title,
    String regime,
    String authority,
    String operator,
    String adopted,
    String hookText,
    List<String> amends,
    List<Measure> measures,
    String file,
    String sha256) {
  /** Copies the lists. */
  public Instrument {
    amends = List.copyOf(amends);
    measures = List.copyOf(measures);
  }
}
