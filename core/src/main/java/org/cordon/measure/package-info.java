/**
 * Measures as data: what instruments forbid, limit, oblige and permit, and the decision on a
 * transaction with its grounds. Conditions are expressions of the Common Expression Language over
 * declared facts; everything else is tables.
 */
@NullMarked
package org.cordon.measure;

import org.jspecify.annotations.NullMarked;
