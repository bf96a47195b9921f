/** Screening of many parties: in parallel, in order, in constant memory. */
@NullMarked
package org.cordon.cli.screen;

import org.jspecify.annotations.NullMarked;
