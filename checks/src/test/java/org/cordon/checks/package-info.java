/** The house rules as tests; see CONTRIBUTING.md for the rules and their numbers. */
@NullMarked
package org.cordon.checks;

import org.jspecify.annotations.NullMarked;
