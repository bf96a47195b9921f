package org.cordon.lists.update;

import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import javax.net.ssl.SSLException;

/** Failures of the network in words for people. */
final class Words {
  private Words() {}

  static String time(Duration time) {
    if (time.toMillis() < 1000) {
      return time.toMillis() + " ms";
    }
    long seconds = time.toSeconds();
    return seconds < 120 ? seconds + " s" : time.toMinutes() + " min";
  }

  static String status(int status) {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> status + " (redirect)";
      case 400 -> "400 Bad Request";
      case 401 -> "401 Unauthorized";
      case 403 -> "403 Forbidden";
      case 404 -> "404 Not Found";
      case 407 -> "407 Proxy Authentication Required";
      case 408 -> "408 Request Timeout";
      case 410 -> "410 Gone";
      case 429 -> "429 Too Many Requests";
      case 500 -> "500 Internal Server Error";
      case 502 -> "502 Bad Gateway";
      case 503 -> "503 Service Unavailable";
      case 504 -> "504 Gateway Timeout";
      default -> "status " + status;
    };
  }

  static String advice(int status) {
    return switch (status) {
      case 401, 403 ->
          "; the publisher or a proxy does not let this machine in: try the address in a browser,"
              + " and check the token if it needs one";
      case 404, 410 -> "; the address may have changed: declare the new one in sources.json";
      case 407 -> "; give the proxy's user and password in HTTPS_PROXY";
      default -> "";
    };
  }

  /** What broke off, without addresses: they may hold a token. */
  static String network(Throwable cause) {
    return switch (cause) {
      case HttpConnectTimeoutException _ -> "no connection within the time allowed";
      case ConnectException e when e.getCause() instanceof UnresolvedAddressException ->
          "the name of the server is not known; check the network or the proxy";
      case ConnectException e -> "no connection" + detail(e);
      case SSLException e -> "no safe connection" + detail(e);
      default -> "broken off" + detail(cause);
    };
  }

  private static String detail(Throwable cause) {
    String message = cause.getMessage();
    return message == null || message.isBlank() ? "" : " (" + message + ")";
  }
}
