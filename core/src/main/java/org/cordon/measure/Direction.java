package org.cordon.measure;

/** How an act stands to the territory of a measure. */
public enum Direction {
  /** Goes there: destination, end use, consignee, buyer or end user. */
  TO,
  /** Comes from there: place of loading, origin, seller or maker. */
  FROM,
  /** Passes through there. */
  VIA,
  /** Has anything to do with it. */
  EITHER,
  /** The territory does not matter. */
  ANY
}
