/** Reading reports: precision and recall for each kind of item against gold annotations. */
@org.jspecify.annotations.NullMarked
package org.cordon.bench.reports;
