/** Reading reports: precision and recall for each kind of item against gold annotations. */
@NullMarked
package org.cordon.bench.reports;

import org.jspecify.annotations.NullMarked;
