package org.cordon.cli.input;

/** One row of an input: a party, or something that is not one. */
public sealed interface Row permits Party, Reject {
  /** The line on which it starts, from 1. */
  long line();
}
