/**
 * The analysis of names: scripts to Latin, words to parts, parts to keys, and what is known of
 * common parts.
 */
@NullMarked
package org.cordon.name;

import org.jspecify.annotations.NullMarked;
