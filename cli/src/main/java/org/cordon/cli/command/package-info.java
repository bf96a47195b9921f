/** The commands, one class each: they read options, call the engine and choose a renderer. */
@NullMarked
package org.cordon.cli.command;

import org.jspecify.annotations.NullMarked;
