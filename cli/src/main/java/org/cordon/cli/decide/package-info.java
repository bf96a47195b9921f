/** Decisions as they are shown: tables, JSON and the decision sheet. */
@NullMarked
package org.cordon.cli.decide;

import org.jspecify.annotations.NullMarked;
