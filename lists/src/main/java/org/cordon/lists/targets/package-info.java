/** The table of targets as OpenSanctions publishes it, {@code targets.simple.csv}. */
@NullMarked
package org.cordon.lists.targets;

import org.jspecify.annotations.NullMarked;
