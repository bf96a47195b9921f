/** Resolution measured: do entries of several lists that are one subject become one target? */
@NullMarked
package org.cordon.bench.resolution;

import org.jspecify.annotations.NullMarked;
