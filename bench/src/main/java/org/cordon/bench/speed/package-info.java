/** How fast and how large the engine is, with two comparators measured in the same run. */
@NullMarked
package org.cordon.bench.speed;

import org.jspecify.annotations.NullMarked;
