package org.cordon.measure;

/** What a condition comes to: a missing fact leaves it open. */
enum Truth {
  TRUE,
  FALSE,
  UNKNOWN
}
