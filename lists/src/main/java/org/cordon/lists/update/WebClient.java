package org.cordon.lists.update;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the client: no redirects of its own, no cookies, the proxies of the environment. */
public final class WebClient {
  private WebClient() {}

  /**
   * A client.
   *
   * @param environment the environment variables, for the proxies
   * @throws IllegalArgumentException if they name what is no proxy
   */
  public static HttpClient of(Map<String, String> environment, FetchLimits limits) {
    EnvironmentProxies proxies =
        new EnvironmentProxies(environment, Optional.ofNullable(ProxySelector.getDefault()));
    HttpClient.Builder client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connect())
            .proxy(proxies);
    boolean authenticated = user(proxies, "http").isPresent() || user(proxies, "https").isPresent();
    return authenticated ? client.authenticator(new ProxyUser(proxies)).build() : client.build();
  }

  private static Optional<String> user(EnvironmentProxies proxies, String scheme) {
    return proxies
        .forScheme(scheme)
        .map(EnvironmentProxies.Named::user)
        .filter(user -> !user.isEmpty());
  }

  /** Gives user and password to the proxy that they were written for, and to no server. */
  private static final class ProxyUser extends Authenticator {
    private final EnvironmentProxies proxies;

    ProxyUser(EnvironmentProxies proxies) {
      this.proxies = proxies;
    }

    @Override
    protected @Nullable PasswordAuthentication getPasswordAuthentication() {
      if (getRequestorType() != RequestorType.PROXY) {
        return null;
      }
      String scheme = getRequestingURL() == null ? "https" : getRequestingURL().getProtocol();
      Optional<String> user = user(proxies, scheme);
      if (user.isEmpty()) {
        return null;
      }
      String[] parts = user.get().split(":", 2);
      return new PasswordAuthentication(parts[0], (parts.length > 1 ? parts[1] : "").toCharArray());
    }
  }
}
