/** Texts: what was found in them, as tables, JSON and pages. */
@NullMarked
package org.cordon.cli.read;

import org.jspecify.annotations.NullMarked;
