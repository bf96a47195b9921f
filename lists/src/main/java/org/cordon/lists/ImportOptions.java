package org.cordon.lists;

import java.time.Instant;

/**
 * What an import may do.
 *
 * @param retrieved when the files were fetched; given by the caller so that nothing here reads the
 *     clock
 * @param allowOlder keep an edition that was published before the current one (as history: the
 *     current one stays)
 * @param acceptShrink accept an edition with far fewer entries than the current one
 * @param shrinkLimit the share of entries, 0 to 1, that may disappear without being asked about
 * @param rejectLimit the share of rejected entries, 0 to 1, above which nothing is kept
 */
public record ImportOptions(
    Instant retrieved,
    boolean allowOlder,
    boolean acceptShrink,
    double shrinkLimit,
    double rejectLimit) {
  /**
   * One in twenty. The UN list's daily changes stay far below; its 84 de-listings of 2023-10-18 (9
   * %) are asked about.
   */
  public static final double DEFAULT_SHRINK_LIMIT = 0.05;

  /** One in a hundred. */
  public static final double DEFAULT_REJECT_LIMIT = 0.01;

  /**
   * Up to this many rejected entries are borne in a small list, as long as they are not more than
   * half of it.
   */
  public static final long TOLERATED_REJECTS = 5;

  /** Checks the shares. */
  public ImportOptions {
    checkShare("shrinkLimit", shrinkLimit);
    checkShare("rejectLimit", rejectLimit);
  }

  /** The careful defaults. */
  public static ImportOptions at(Instant retrieved) {
    return new ImportOptions(retrieved, false, false, DEFAULT_SHRINK_LIMIT, DEFAULT_REJECT_LIMIT);
  }

  /** The same, but keeping older editions. */
  public ImportOptions allowingOlder() {
    return new ImportOptions(retrieved, true, acceptShrink, shrinkLimit, rejectLimit);
  }

  /** The same, but accepting any fall in numbers. */
  public ImportOptions acceptingShrink() {
    return new ImportOptions(retrieved, allowOlder, true, shrinkLimit, rejectLimit);
  }

  boolean tooManyRejected(Counts counts) {
    double borne = Math.max(TOLERATED_REJECTS, rejectLimit * counts.read());
    return counts.rejected() > borne || counts.rejected() * 2 > counts.read();
  }

  boolean shrunkTooFar(long before, long now) {
    return before - now > shrinkLimit * before;
  }

  private static void checkShare(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " is a share from 0 to 1; found (" + value + ")");
    }
  }
}
