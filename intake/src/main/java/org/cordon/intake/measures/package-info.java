/** Measures, facts and rules of ownership from YAML files, whole or not at all. */
@NullMarked
package org.cordon.intake.measures;

import org.jspecify.annotations.NullMarked;
