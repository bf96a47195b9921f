package org.cordon.match;

import java.util.List;
import org.cordon.register.Register;

/** Answers questions against a register. Not safe for use by several threads: create one per thread, it is cheap. */
public final class Matcher {
  /** A matcher over an open register. */
  public Matcher(Register register) {}

  /** The matches at or above the question's threshold, most probable first; ties in target order. */
  public List<Match> match(Question question) {
    throw new UnsupportedOperationException();
  }
}
