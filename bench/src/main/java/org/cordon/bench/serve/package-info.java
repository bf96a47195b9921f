/** Load on a server of this machine: requests per second, latency, and what HTTP itself costs. */
@NullMarked
package org.cordon.bench.serve;

import org.jspecify.annotations.NullMarked;
