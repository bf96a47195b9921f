package org.cordon.lists.update;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.cordon.lists.update.Attempt.Result;

/**
 * Gets one file: attempt after attempt, with pauses that grow, until it is whole, unchanged, or
 * there is no hope. Safe for several threads.
 */
final class Fetcher {
  /**
   * However often some bytes come: a server that sends a byte at a time is not worth waiting for.
   */
  private static final int MOST_ATTEMPTS = 100;

  private final HttpClient client;
  private final FetchLimits limits;
  private final Pacing pacing;

  Fetcher(HttpClient client, FetchLimits limits, Pacing pacing) {
    this.client = client;
    this.limits = limits;
    this.pacing = pacing;
  }

  /**
   * Gets a file.
   *
   * @param listener hears of bytes and pauses
   * @param source the name of the source, for the listener
   * @throws FetchException if it cannot be had; what came is kept for the next time
   * @throws IOException if the disk fails
   */
  Fetched fetch(FileRequest request, String source, UpdateListener listener)
      throws IOException, FetchException, InterruptedException {
    Instant deadline = pacing.now().plus(limits.total());
    String name = request.declared().name();
    PartFile part = request.part();
    int failed = 0;
    for (int attempt = 1; ; attempt++) {
      long before = part.length();
      Result result =
          new Attempt(
                  client,
                  request,
                  limits,
                  pacing,
                  deadline,
                  (bytes, all) -> listener.receiving(source, name, bytes, all))
              .run();
      if (result instanceof Result.NotModified) {
        return new Fetched.NotModified();
      }
      String reason = result instanceof Result.Again again ? again.reason() : "damaged on the way";
      if (result instanceof Result.Whole) {
        Validators validators = part.origin().validators();
        if (unpack(request, part)) {
          return new Fetched.Copy(request.target(), validators);
        }
      }
      failed = part.length() > before ? 0 : failed + 1;
      if (failed >= limits.attempts() || attempt >= MOST_ATTEMPTS) {
        throw new FetchException(
            String.format(Locale.ROOT, "%s; given up after %d attempts", reason, attempt));
      }
      pause(
          result,
          reason,
          failed,
          deadline,
          (why, time) -> listener.waiting(source, name, why, time));
    }
  }

  private interface Waiting {
    void told(String reason, Duration time);
  }

  private boolean unpack(FileRequest request, PartFile part) throws IOException, FetchException {
    String encoding = part.origin().encoding();
    try {
      return Decoding.decode(part.bytes(), encoding, request.target(), limits.maxBytes())
          == Decoding.Result.DONE;
    } finally {
      // Whole or broken, the part has served.
      part.discard();
    }
  }

  private void pause(Result result, String reason, int failed, Instant deadline, Waiting listener)
      throws FetchException, InterruptedException {
    Duration own = Backoff.pause(limits, failed, pacing.chance());
    Duration wait = result instanceof Result.Again again ? again.asked().orElse(own) : own;
    if (wait.compareTo(limits.longestPause()) > 0) {
      throw new FetchException(
          "%s, and the server asks to come back in %s; given up, update again then"
              .formatted(reason, Words.time(wait)));
    }
    if (pacing.now().plus(wait).isAfter(deadline)) {
      throw new FetchException(
          "%s; given up after %s".formatted(reason, Words.time(limits.total())));
    }
    listener.told(reason, wait);
    if (wait.isPositive()) {
      pacing.pause(wait);
    }
  }
}
