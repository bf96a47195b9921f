package org.cordon.measure;

import java.time.LocalDate;
import java.util.Set;

/**
 * The law that a transaction is held against.
 *
 * @param measures all measures
 * @param operators whose law counts
 * @param day the day whose law is applied
 */
record Law(MeasureSet measures, Set<String> operators, LocalDate day) {
  /** Whether a measure counts: it is of these laws, in force on the day, and not replaced. */
  boolean holds(MeasureSet.Entry entry) {
    return operators.contains(entry.instrument().operator())
        && entry.measure().validity().covers(day)
        && !measures.isReplaced(entry.measure(), day);
  }
}
