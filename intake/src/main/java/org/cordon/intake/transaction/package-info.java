/** Transactions from JSON, JSON lines and CSV, every problem with its path. */
@NullMarked
package org.cordon.intake.transaction;

import org.jspecify.annotations.NullMarked;
