/**
 * Benchmarks of accuracy and speed: what their files and names have in common.
 *
 * <p>Each kind of benchmark has its own package: {@code pairs}, {@code screening}, {@code aliases},
 * {@code calibration}, {@code speed}, and {@code jmh} for the parts; {@code report} holds how
 * results are shown. Every measure is computed by a small pure class over plain numbers, tested
 * apart from the engine. Nothing here is thread-safe unless it says so.
 */
@NullMarked
package org.cordon.bench;

import org.jspecify.annotations.NullMarked;
