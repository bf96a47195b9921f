/** How fast transactions are decided, and where the time goes. */
@NullMarked
package org.cordon.bench.decisions;

import org.jspecify.annotations.NullMarked;
