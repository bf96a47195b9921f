/** The terminal: what it can show, and progress on it. */
@NullMarked
package org.cordon.cli.terminal;

import org.jspecify.annotations.NullMarked;
