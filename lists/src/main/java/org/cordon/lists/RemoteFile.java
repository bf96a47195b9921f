package org.cordon.lists;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * One file of a source at its official address.
 *
 * @param name the file name under which it is kept in the edition
 * @param address an absolute http or https address; {@value #TOKEN} stands where the publisher
 *     wants a token of the user's
 */
public record RemoteFile(String name, String address) {
  /** Stands in an address for the user's token, which is never written down. */
  public static final String TOKEN = "{token}";

  private static final Pattern PLAIN_NAME =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,99}(?<!\\.)");

  /** Checks the name and the address. */
  public RemoteFile {
    if (!PLAIN_NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "the name of a file is 1 to 100 of letters, digits, '.', '_' and '-'; found (%s)"
              .formatted(name));
    }
    if (!isWeb(address)) {
      throw new IllegalArgumentException(
          "expected an absolute http or https address, found (%s)".formatted(address));
    }
  }

  /** Whether the publisher wants a token. */
  public boolean needsToken() {
    return address.contains(TOKEN);
  }

  private static boolean isWeb(String address) {
    try {
      URI uri = URI.create(address.replace(TOKEN, ""));
      String scheme = uri.getScheme();
      return uri.getHost() != null
          && uri.getUserInfo() == null
          && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
