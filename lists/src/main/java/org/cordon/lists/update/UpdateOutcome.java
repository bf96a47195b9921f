package org.cordon.lists.update;

import java.util.Optional;
import org.cordon.lists.Counts;
import org.cordon.lists.Edition;
import org.cordon.lists.Quarantined;
import org.cordon.lists.Source;

/**
 * How the update of one source ended.
 *
 * @param source the source
 * @param result how it ended
 * @param message one or two sentences for people
 * @param edition the edition that serves now; empty when there is none
 * @param counts of the import; all 0 when nothing was read
 * @param quarantined the copy put aside; empty when none was
 * @param bytes how many bytes of files were fetched, unpacked
 */
public record UpdateOutcome(
    Source source,
    Result result,
    String message,
    Optional<Edition> edition,
    Counts counts,
    Optional<Quarantined> quarantined,
    long bytes) {
  /** How an update can end. */
  public enum Result {
    /** A new edition is held. */
    UPDATED,
    /** What the publisher offers is held already. */
    UNCHANGED,
    /** What was fetched did not pass the checks. */
    QUARANTINED,
    /** It could not be fetched. */
    FAILED
  }
}
