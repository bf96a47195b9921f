package org.cordon.lists.update;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Follows redirects: a bounded number, never in a circle, never from https to anything else. */
final class Redirects {
  /** Publishers use one or two: one to the present address, one to storage. */
  static final int MOST = 5;

  private final Set<URI> seen = new HashSet<>();
  private URI at;

  Redirects(URI start) {
    at = start;
    seen.add(start);
  }

  URI at() {
    return at;
  }

  static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  /**
   * Goes to the next address.
   *
   * @param location the header Location; empty when it was missing
   */
  void follow(String location) throws FetchException {
    URI next = resolve(location);
    String scheme = next.getScheme() == null ? "" : next.getScheme();
    if (next.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
      throw new FetchException(
          "expected a redirect to a web address, found one to (%s)".formatted(shown(next)));
    }
    if (at.getScheme().equals("https") && !scheme.equals("https")) {
      throw new FetchException(
          "redirected from https to %s (%s), where anybody on the way could change the list; refused"
              .formatted(scheme, shown(next)));
    }
    if (!seen.add(next)) {
      throw new FetchException("redirected in a circle, back to " + shown(next));
    }
    if (seen.size() > MOST + 1) {
      throw new FetchException(
          String.format(Locale.ROOT, "redirected more than %d times; given up", MOST));
    }
    at = next;
  }

  private URI resolve(String location) throws FetchException {
    if (location.isEmpty()) {
      throw new FetchException("redirected without saying where to");
    }
    try {
      URI next = at.resolve(location);
      // A fragment is never sent, and would make a circle look like new addresses.
      String text = next.toString();
      int fragment = text.indexOf('#');
      return fragment < 0 ? next : URI.create(text.substring(0, fragment));
    } catch (IllegalArgumentException e) {
      throw new FetchException("redirected to what is no address");
    }
  }

  /** An address without user, query and fragment, which may hold secrets. */
  static String shown(URI uri) {
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    return uri.getScheme() + "://" + uri.getHost() + port + path;
  }
}
