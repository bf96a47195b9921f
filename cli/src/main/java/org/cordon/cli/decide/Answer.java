package org.cordon.cli.decide;

import org.cordon.measure.Decision;
import org.cordon.measure.Transaction;

/**
 * A transaction and the decision on it.
 *
 * @param transaction what was asked
 * @param decision the answer
 */
public record Answer(Transaction transaction, Decision decision) {}
