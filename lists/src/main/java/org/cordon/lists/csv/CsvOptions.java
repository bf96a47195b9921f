package org.cordon.lists.csv;

import java.util.Optional;

/**
 * How a table is to be read.
 *
 * @param delimiter what stands between cells; found from the header when absent
 * @param limits what one row may take
 */
public record CsvOptions(Optional<Character> delimiter, CsvLimits limits) {
  /** The delimiter is found from the header; the standard limits hold. */
  public static final CsvOptions STANDARD = new CsvOptions(Optional.empty(), CsvLimits.STANDARD);
}
