package org.cordon.lists;

/**
 * What an import did with what it read. Always {@code read == kept + rejected}.
 *
 * @param read entries that the files hold
 * @param kept entries that were read whole
 * @param rejected entries or rows that could not be read; each has a {@link Problem}
 * @param warned oddities that lost nothing
 */
public record Counts(long read, long kept, long rejected, long warned) {
  /** Checks the invariant. */
  public Counts {
    if (read != kept + rejected) {
      throw new IllegalArgumentException(
          "read (" + read + ") must be kept (" + kept + ") + rejected (" + rejected + ")");
    }
  }
}
