package org.cordon.bench.aliases;

import java.util.Optional;

/**
 * One question and what came of it.
 *
 * @param traits what kind of question it was
 * @param rank the place of the first right target, from 1; 0 when none was returned
 * @param tied whether the first right target is not first though none is more probable
 * @param above whether the first answer is right and reaches the default threshold
 * @param miss what is told of it when it is a miss
 */
record AskedAlias(Traits traits, int rank, boolean tied, boolean above, Optional<Miss> miss) {
  boolean first() {
    return rank == 1;
  }
}
