/**
 * Cordon's own interface, {@code /v1}: questions about other days, differences of lists, decisions
 * on transactions, measures, files in batch.
 */
@NullMarked
package org.cordon.server.v1;

import org.jspecify.annotations.NullMarked;
