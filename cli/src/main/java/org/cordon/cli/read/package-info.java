/** Texts: what was found in them, as tables, JSON and pages. */
@org.jspecify.annotations.NullMarked
package org.cordon.cli.read;
