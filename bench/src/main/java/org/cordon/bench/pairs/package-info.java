/** Whether two names are told to be the same subject or not, on labelled pairs of names. */
@NullMarked
package org.cordon.bench.pairs;

import org.jspecify.annotations.NullMarked;
