/** Whether the engine's probabilities are probabilities. */
@NullMarked
package org.cordon.bench.calibration;

import org.jspecify.annotations.NullMarked;
