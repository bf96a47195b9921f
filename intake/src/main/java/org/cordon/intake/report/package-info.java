/**
 * Reading reports: from a file to its article, what is told of it, who says what, which measures
 * and provisions are named, which conduct is alleged, and how many outlets say so independently.
 * Rules are data beside this package. Nothing is invented: every item is a stretch of the text.
 */
@NullMarked
package org.cordon.intake.report;

import org.jspecify.annotations.NullMarked;
