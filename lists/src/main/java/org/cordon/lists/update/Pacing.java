package org.cordon.lists.update;

import java.time.Duration;
import java.time.Instant;

/** Time, waiting and chance, given from outside so that nothing here asks the machine. */
public interface Pacing {
  /** The present. */
  Instant now();

  /** Waits. */
  void pause(Duration time) throws InterruptedException;

  /** A random number from 0 to below 1, which keeps many clients from coming back at once. */
  double chance();
}
