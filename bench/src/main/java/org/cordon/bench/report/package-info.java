/** How benchmark results are shown: text tables for people, JSON for machines, SVG for reports. */
@NullMarked
package org.cordon.bench.report;

import org.jspecify.annotations.NullMarked;
