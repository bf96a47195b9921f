package org.cordon.server.http;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the server listens.
 *
 * @param host the address, e.g. {@code 127.0.0.1}
 * @param port the port; 0 for any free one
 * @param tls the certificate, for HTTPS
 */
public record Listening(String host, int port, Optional<Tls> tls) {
  /**
   * A certificate with its private key.
   *
   * @param keyStore a PKCS #12 file
   * @param password of that file
   */
  public record Tls(Path keyStore, String password) {}

  /** Any free port of this machine, not reachable from others. */
  public static final Listening LOCAL = new Listening("127.0.0.1", 0, Optional.empty());
}
