/**
 * Leave one alias out: a name is taken out of its target and asked, and the target should come
 * first. Labels come from the lists themselves, so nobody has to write them and nobody can fit
 * them.
 */
@NullMarked
package org.cordon.bench.aliases;

import org.jspecify.annotations.NullMarked;
