/** Matching: from a party to the targets it may be, with evidence and a probability. */
@NullMarked
package org.cordon.match;

import org.jspecify.annotations.NullMarked;
