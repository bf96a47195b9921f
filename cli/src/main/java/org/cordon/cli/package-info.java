/**
 * The command line: what a command shares with the next one. One class per command stands in {@code
 * command}, reading of parties in {@code input}, batch screening in {@code screen}, tables and
 * reports in {@code render}.
 */
@NullMarked
package org.cordon.cli;

import org.jspecify.annotations.NullMarked;
