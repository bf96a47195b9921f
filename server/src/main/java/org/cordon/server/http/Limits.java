package org.cordon.server.http;

import java.time.Duration;

/**
 * Bounds on what callers may ask of the server.
 *
 * @param underWay the most calls that are worked on at a time; more are told to come back
 * @param connections the most open connections; more wait to be accepted
 * @param uriBytes the longest path and query
 * @param idle how long a connection may say nothing, and a request may take to arrive
 * @param query how long the questions of one call may take
 * @param batch the most questions of one call
 */
public record Limits(
    int underWay, int connections, int uriBytes, Duration idle, Duration query, int batch) {
  /** The usual bounds. */
  public static final Limits USUAL =
      new Limits(256, 2_000, 60_000, Duration.ofSeconds(30), Duration.ofSeconds(20), 100);
}
