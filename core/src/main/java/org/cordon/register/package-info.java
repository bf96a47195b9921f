/**
 * The register: the compiled, read-only, memory-mapped file of all targets, and retrieval of
 * candidates from it.
 */
@NullMarked
package org.cordon.register;

import org.jspecify.annotations.NullMarked;
