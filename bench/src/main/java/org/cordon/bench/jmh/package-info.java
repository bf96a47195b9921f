/**
 * JMH benchmarks of the parts of the engine, run by {@link org.cordon.bench.jmh.PartsBench}.
 *
 * <p>JMH is under GPL-2.0 with the class path exception and is not shipped: it is a {@code
 * provided} dependency that only a source checkout puts on the class path. No class outside this
 * package may refer to JMH.
 */
@NullMarked
package org.cordon.bench.jmh;

import org.jspecify.annotations.NullMarked;
