package org.cordon.lists.update;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cordon.lists.RemoteFile;

/**
 * The user's tokens for addresses that want one. They are put into an address just before it is
 * asked, and are neither written to the disk nor told: {@link #hide} takes them out of any text.
 */
public final class Tokens {
  private static final String VARIABLE = "CORDON_TOKEN_";
  private static final String HIDDEN = "***";

  private final Map<String, String> given;
  private final Map<String, String> environment;

  /**
   * Tokens.
   *
   * @param given source to token, as given on the command line; goes before the environment
   * @param environment the environment variables
   */
  public Tokens(Map<String, String> given, Map<String, String> environment) {
    this.given = Map.copyOf(given);
    this.environment = environment;
  }

  /** The environment variable that holds the token of a source: {@code CORDON_TOKEN_EU_FSF}. */
  public static String variable(String source) {
    return VARIABLE + source.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  /**
   * The address to ask.
   *
   * @throws FetchException if a token is wanted and there is none
   */
  URI address(String source, RemoteFile file) throws FetchException {
    if (!file.needsToken()) {
      return URI.create(file.address());
    }
    Optional<String> token = of(source);
    if (token.isEmpty()) {
      throw new FetchException(
          "expected a token for its address in %s, found none; the publisher gives it to registered users"
              .formatted(variable(source)));
    }
    String encoded = URLEncoder.encode(token.get(), StandardCharsets.UTF_8);
    return URI.create(file.address().replace(RemoteFile.TOKEN, encoded));
  }

  /** The text without the token of a source. */
  String hide(String source, String text) {
    return of(source)
        .map(token ->
            text.replace(token, HIDDEN)
                .replace(URLEncoder.encode(token, StandardCharsets.UTF_8), HIDDEN))
        .orElse(text);
  }

  private Optional<String> of(String source) {
    return Optional.ofNullable(given.get(source))
        .or(() -> Optional.ofNullable(environment.get(variable(source))))
        .map(String::strip)
        .filter(token -> !token.isEmpty());
  }
}
