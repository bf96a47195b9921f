package org.cordon.bench.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What load to make.
 *
 * @param port the port of the server on this machine
 * @param duration how long each kind of request is sent
 * @param warmUp how long each kind is sent before it is measured
 * @param connections how many connections ask at a time
 * @param register where names are made up from
 * @param swap how often the register's file is replaced by a copy of itself; empty for never
 * @param key the API key to send; empty for none
 */
public record LoadRequest(
    int port,
    Duration duration,
    Duration warmUp,
    int connections,
    Path register,
    Optional<Duration> swap,
    String key) {
  /** Checks the ranges. */
  public LoadRequest {
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("--port: expected 1 to 65535, found (" + port + ")");
    }
    if (connections < 1 || connections > 256) {
      throw new IllegalArgumentException(
          "--connections: expected 1 to 256, found (" + connections + ")");
    }
    if (duration.isNegative() || duration.isZero() || duration.toMinutes() > 60) {
      throw new IllegalArgumentException(
          "--seconds: expected 1 to 3600, found (" + duration.toSeconds() + ")");
    }
  }
}
