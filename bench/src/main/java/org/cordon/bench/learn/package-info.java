/**
 * Learning from the lists themselves: what the engine's resources say of names is counted here, by
 * a command.
 */
@NullMarked
package org.cordon.bench.learn;

import org.jspecify.annotations.NullMarked;
