/**
 * Finding listed names and identifiers in running text: a cheap pass over all words against an
 * index of the register, then the matcher's evidence for what remains.
 */
@NullMarked
package org.cordon.text;

import org.jspecify.annotations.NullMarked;
