package org.cordon.lists.update;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The proxies that {@code HTTPS_PROXY}, {@code HTTP_PROXY}, {@code ALL_PROXY} and {@code NO_PROXY}
 * name, in either case; where they name none, those of the Java platform ({@code https.proxyHost}
 * and so on).
 */
final class EnvironmentProxies extends ProxySelector {
  private final Map<String, String> environment;
  private final Optional<ProxySelector> platform;

  EnvironmentProxies(Map<String, String> environment, Optional<ProxySelector> platform) {
    this.environment = environment;
    this.platform = platform;
  }

  /**
   * A proxy as the environment names it.
   *
   * @param host its name
   * @param port its port
   * @param user user and password with a colon between, as written; empty when not given
   */
  record Named(String host, int port, String user) {}

  @Override
  public List<Proxy> select(URI uri) {
    Optional<Named> named = forScheme(uri.getScheme());
    if (named.isEmpty()) {
      return platform.map(selector -> selector.select(uri)).orElse(List.of(Proxy.NO_PROXY));
    }
    if (isExcepted(uri)) {
      return List.of(Proxy.NO_PROXY);
    }
    Named proxy = named.get();
    return List.of(
        new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.host(), proxy.port())));
  }

  /** The failure is told by the attempt itself. */
  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {}

  /**
   * The proxy for a scheme.
   *
   * @throws IllegalArgumentException if a variable is set to what is no proxy
   */
  Optional<Named> forScheme(String scheme) {
    String name = scheme.toLowerCase(Locale.ROOT) + "_proxy";
    return variable(name).or(() -> variable("all_proxy")).map(value -> parse(name, value));
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name))
        .or(() -> Optional.ofNullable(environment.get(name.toUpperCase(Locale.ROOT))))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static Named parse(String name, String value) {
    URI uri;
    try {
      uri = URI.create(value.contains("://") ? value : "http://" + value);
    } catch (IllegalArgumentException e) {
      throw wrong(name);
    }
    if (uri.getHost() == null || !"http".equalsIgnoreCase(uri.getScheme())) {
      throw wrong(name);
    }
    String user = uri.getUserInfo() == null ? "" : uri.getUserInfo();
    return new Named(uri.getHost(), uri.getPort() < 0 ? 80 : uri.getPort(), user);
  }

  // The value is not shown: it may hold a password.
  private static IllegalArgumentException wrong(String name) {
    return new IllegalArgumentException(
        name.toUpperCase(Locale.ROOT)
            + ": expected http://HOST:PORT or http://USER:PASSWORD@HOST:PORT, found something"
            + " else");
  }

  /** NO_PROXY as curl reads it: hosts, domains with or without a leading dot, {@code *}. */
  private boolean isExcepted(URI uri) {
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    String withPort = host + ":" + port(uri);
    for (String entry : variable("no_proxy").orElse("").toLowerCase(Locale.ROOT).split(",", -1)) {
      String name = entry.strip();
      String domain = name.startsWith("*.") ? name.substring(1) : name;
      String bare = domain.startsWith(".") ? domain.substring(1) : domain;
      boolean excepted =
          name.equals("*")
              || (!bare.isEmpty()
                  && (host.equals(bare) || withPort.equals(bare) || host.endsWith("." + bare)));
      if (excepted) {
        return true;
      }
    }
    return false;
  }

  private static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return "https".equals(uri.getScheme()) ? 443 : 80;
  }
}
