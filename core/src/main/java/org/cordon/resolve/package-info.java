/**
 * Resolution: which entries of several lists are the same real-world subject. Pairs are proposed by
 * keys that they share, compared with the model of {@code match}, joined best first under
 * constraints that hold over whole groups, and overruled by the decisions of people.
 */
@NullMarked
package org.cordon.resolve;

import org.jspecify.annotations.NullMarked;
