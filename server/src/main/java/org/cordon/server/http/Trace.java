package org.cordon.server.http;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The W3C trace context of an answer (<a href="https://www.w3.org/TR/trace-context/">Trace
 * Context</a>).
 *
 * @param parent the header {@code traceparent}
 * @param state the header {@code tracestate}
 * @param id the trace id, 32 hexadecimal digits
 */
public record Trace(String parent, String state, String id) {
  /** The vendor key that clients of this interface know. */
  private static final String VENDOR = "yente";

  private static final Pattern PARENT =
      Pattern.compile("([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");
  private static final int LONGEST_STATE = 512;

  /** Goes on with the trace of a request, or begins one when it has none or a malformed one. */
  public static Trace of(String parent, String state) {
    String span = hex(8);
    Matcher matcher = PARENT.matcher(parent);
    if (!matcher.matches() || matcher.group(1).equals("ff")) {
      String id = hex(16);
      return new Trace("00-" + id + "-" + span + "-00", VENDOR + "=" + span, id);
    }
    String id = matcher.group(2);
    String own = VENDOR + "=" + span;
    boolean kept = !state.isBlank() && state.length() <= LONGEST_STATE && isHeader(state);
    return new Trace(
        matcher.group(1) + "-" + id + "-" + span + "-" + matcher.group(4),
        kept ? own + "," + state : own,
        id);
  }

  private static boolean isHeader(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 127);
  }

  private static String hex(int bytes) {
    byte[] random = new byte[bytes];
    ThreadLocalRandom.current().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
