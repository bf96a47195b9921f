/**
 * Parties from files: CSV, JSON lines and FollowTheMoney JSON, row by row, broken rows told apart.
 */
@NullMarked
package org.cordon.cli.input;

import org.jspecify.annotations.NullMarked;
