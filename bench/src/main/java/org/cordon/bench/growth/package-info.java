/** How the engine behaves as the register grows. */
@NullMarked
package org.cordon.bench.growth;

import org.jspecify.annotations.NullMarked;
