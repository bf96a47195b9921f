package org.cordon.cli.screen;

import org.cordon.cli.ExitCode;

/**
 * What became of all rows: {@code rows = screened + rejected} and {@code screened = hits + clear}.
 *
 * @param rows the rows read
 * @param screened the parties screened
 * @param rejected the rows that were no party; each is in the rejects file
 * @param hits the parties with at least one hit
 * @param matches all hits of all parties
 * @param notes the parties with a value that was not understood and not used
 */
public record ScreenSummary(
    long rows, long screened, long rejected, long hits, long matches, long notes) {
  /** Checks the sums. */
  public ScreenSummary {
    if (rows != screened + rejected || hits > screened) {
      throw new IllegalArgumentException(
          "rows (%s) must be screened (%s) + rejected (%s), hits (%s) at most screened"
              .formatted(rows, screened, rejected, hits));
    }
  }

  /** The parties without a hit. */
  public long clear() {
    return screened - hits;
  }

  /**
   * What the process ends with: rejected rows are not clear, so they are not passed over as "no
   * hit".
   */
  public ExitCode exitCode() {
    if (hits > 0) {
      return ExitCode.HITS;
    }
    return rejected > 0 ? ExitCode.BAD_INPUT : ExitCode.OK;
  }
}
