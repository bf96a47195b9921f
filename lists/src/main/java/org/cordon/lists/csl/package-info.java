/**
 * The US Consolidated Screening List of the International Trade Administration, as CSV and JSON:
 * one row per entry of thirteen lists of the Departments of the Treasury, Commerce and State.
 */
@NullMarked
package org.cordon.lists.csl;

import org.jspecify.annotations.NullMarked;
