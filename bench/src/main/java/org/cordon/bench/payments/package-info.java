/** How fast payment messages are read and screened. */
@NullMarked
package org.cordon.bench.payments;

import org.jspecify.annotations.NullMarked;
