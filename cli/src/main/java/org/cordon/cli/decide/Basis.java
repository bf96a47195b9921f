package org.cordon.cli.decide;

import java.util.List;
import org.cordon.measure.Instrument;
import org.cordon.register.SourceEdition;

/**
 * What answers rest on, for whoever files them.
 *
 * @param command the command that gives the same answer again
 * @param version the version of Cordon
 * @param asOf the day whose law was applied, or the transactions' own days
 * @param operators whose law counted, in words
 * @param question name and SHA-256 of the input
 * @param editions the lists in the register
 * @param instruments the measure files
 */
public record Basis(
    String command,
    String version,
    String asOf,
    String operators,
    String question,
    List<SourceEdition> editions,
    List<Instrument> instruments) {
  /** Copies the lists. */
  public Basis {
    editions = List.copyOf(editions);
    instruments = List.copyOf(instruments);
  }
}
