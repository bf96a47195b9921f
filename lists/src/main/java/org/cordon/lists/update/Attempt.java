package org.cordon.lists.update;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One attempt at one file: asks, follows redirects, and adds what comes to the part. Used once, by
 * one thread.
 */
final class Attempt {
  /** How an attempt ended. */
  sealed interface Result {
    /** The part is whole. */
    record Whole() implements Result {}

    /** The copy asked about is still the one. */
    record NotModified() implements Result {}

    /**
     * It may go better next time.
     *
     * @param reason what was found
     * @param asked what the server asks to wait; empty when it does not say
     */
    record Again(String reason, Optional<Duration> asked) implements Result {}
  }

  private static final Pattern RANGE =
      Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)");

  private final HttpClient client;
  private final FileRequest request;
  private final FetchLimits limits;
  private final Pacing pacing;
  private final Instant deadline;
  private final ProgressOf progress;
  private final PartFile part;
  private final PartFile.Origin origin;
  private final long offset;
  private final AtomicLong received = new AtomicLong();
  private volatile Optional<BodySink> sink = Optional.empty();

  /** Hears of bytes: how many so far, and of how many; -1 when unknown. */
  interface ProgressOf {
    void bytes(long soFar, long expected);
  }

  Attempt(
      HttpClient client,
      FileRequest request,
      FetchLimits limits,
      Pacing pacing,
      Instant deadline,
      ProgressOf progress)
      throws IOException {
    this.client = client;
    this.request = request;
    this.limits = limits;
    this.pacing = pacing;
    this.deadline = deadline;
    this.progress = progress;
    this.part = request.part();
    this.origin = part.origin();
    this.offset = part.canGoOn() ? part.length() : 0;
  }

  /** Runs it. */
  Result run() throws IOException, FetchException, InterruptedException {
    Redirects redirects = new Redirects(request.address());
    while (true) {
      HttpResponse<Boolean> response;
      try {
        response = send(redirects);
      } catch (Interruption e) {
        return new Result.Again(String.valueOf(e.getMessage()), Optional.empty());
      }
      if (!Redirects.isRedirect(response.statusCode())) {
        return judge(response, redirects);
      }
      redirects.follow(response.headers().firstValue("Location").orElse(""));
    }
  }

  /** The network broke off. */
  private static final class Interruption extends Exception {
    private static final long serialVersionUID = 1L;

    Interruption(String message) {
      super(message);
    }
  }

  private HttpResponse<Boolean> send(Redirects redirects)
      throws IOException, FetchException, InterruptedException, Interruption {
    CompletableFuture<HttpResponse<Boolean>> answer =
        client.sendAsync(message(redirects), this::receive);
    try {
      return await(answer);
    } catch (ExecutionException e) {
      throw failure(e.getCause() == null ? e : e.getCause());
    } finally {
      // Whatever ended the waiting, nothing may write to the part after it.
      answer.cancel(true);
      sink.ifPresent(BodySink::abort);
    }
  }

  private HttpRequest message(Redirects redirects) {
    HttpRequest.Builder message =
        HttpRequest.newBuilder(redirects.at())
            .version(HttpClient.Version.HTTP_1_1)
            .header("User-Agent", "Cordon")
            .header("Accept", "*/*")
            .header("Accept-Encoding", "gzip");
    if (offset > 0) {
      message.header("Range", "bytes=" + offset + "-");
      message.header("If-Range", origin.validators().ifRange());
    } else {
      request.held().ifChanged(message);
    }
    return message.GET().build();
  }

  private HttpResponse<Boolean> await(CompletableFuture<HttpResponse<Boolean>> answer)
      throws ExecutionException, FetchException, InterruptedException, Interruption {
    long before = 0;
    while (true) {
      Duration left = Duration.between(pacing.now(), deadline);
      if (!left.isPositive()) {
        throw new FetchException(
            "expected the file within %s, found it not whole; the next update goes on from there"
                .formatted(Words.time(limits.total())));
      }
      Duration step = left.compareTo(limits.stall()) < 0 ? left : limits.stall();
      try {
        return answer.get(Math.max(1, step.toMillis()), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        long now = received.get();
        if (now == before && step.equals(limits.stall())) {
          throw new Interruption("no byte came for " + Words.time(limits.stall()));
        }
        before = now;
      }
    }
  }

  private Interruption failure(Throwable cause) throws IOException, FetchException {
    return switch (cause) {
      case BodySink.TooLarge _ -> {
        part.discard();
        throw new FetchException(
            String.format(
                Locale.ROOT, "expected at most %d bytes, found more; given up", limits.maxBytes()));
      }
      case BodySink.DiskFailure disk ->
          throw new IOException(
              "%s: cannot be written (%s)"
                  .formatted(part.bytes(), disk.getCause() == null ? disk : disk.getCause()),
              disk);
      case IOException network -> new Interruption(Words.network(network));
      case RuntimeException fault -> throw fault;
      default -> throw new IOException(cause);
    };
  }

  /** Decides, when the head of an answer is there, what happens to its body. */
  private BodySubscriber<Boolean> receive(ResponseInfo head) {
    PartFile.Origin now =
        new PartFile.Origin(
            Validators.of(head.headers()),
            head.headers().firstValue("Content-Encoding").orElse("").strip());
    boolean whole = head.statusCode() == 200 && Decoding.isKnown(now.encoding());
    boolean rest = head.statusCode() == 206 && goesOn(head, now);
    if (!whole && !rest) {
      return BodySink.none();
    }
    long expected = head.headers().firstValueAsLong("Content-Length").orElse(-1);
    BodySink body = new BodySink(part.bytes(), limits.maxBytes(), heard(rest, expected));
    sink = Optional.of(body);
    try {
      if (whole) {
        part.start(now);
      }
    } catch (IOException e) {
      body.refuse(e);
    }
    return body;
  }

  private LongConsumer heard(boolean rest, long expected) {
    long all = expected < 0 ? -1 : expected + (rest ? offset : 0);
    return length -> {
      received.set(length);
      progress.bytes(length, all);
    };
  }

  /** Whether a part sent fits to the end of ours: same copy, same coding, right place. */
  private boolean goesOn(ResponseInfo head, PartFile.Origin now) {
    Matcher range = RANGE.matcher(head.headers().firstValue("Content-Range").orElse(""));
    return offset > 0
        && range.matches()
        && Long.parseLong(range.group(1)) == offset
        && origin.validators().agreesWith(now.validators())
        && origin.encoding().equals(now.encoding());
  }

  private Result judge(HttpResponse<Boolean> response, Redirects redirects)
      throws IOException, FetchException {
    int status = response.statusCode();
    return switch (status) {
      case 200 -> {
        if (!response.body()) {
          throw new FetchException(
              "expected the file plain or packed by gzip, found the content coding (%s)"
                  .formatted(response.headers().firstValue("Content-Encoding").orElse("")));
        }
        yield whole();
      }
      case 206 -> response.body() ? afterRest(response) : startOver("the copy changed on the way");
      case 304 -> notModified();
      case 416 -> startOver("the server has no more of this copy");
      case 408, 425, 429, 500, 502, 503, 504 ->
          new Result.Again(
              Words.status(status),
              response
                  .headers()
                  .firstValue("Retry-After")
                  .flatMap(header -> Backoff.retryAfter(header, pacing.now())));
      default ->
          throw new FetchException(
              "expected the file, found %s from %s%s"
                  .formatted(
                      Words.status(status), Redirects.shown(redirects.at()), Words.advice(status)));
    };
  }

  private Result whole() throws IOException {
    if (!Files.exists(part.bytes())) {
      // A body of no bytes: that is a file too, and the checks will say what it is worth.
      Files.createFile(part.bytes());
    }
    return new Result.Whole();
  }

  /** A server may send less of the rest than asked for; then the next attempt asks on. */
  private Result afterRest(HttpResponse<Boolean> response) throws IOException {
    Matcher range = RANGE.matcher(response.headers().firstValue("Content-Range").orElse(""));
    boolean known = range.matches() && !range.group(3).equals("*");
    long total = known ? Long.parseLong(range.group(3)) : part.length();
    if (part.length() < total) {
      return new Result.Again("only a part came", Optional.of(Duration.ZERO));
    }
    return part.length() == total
        ? new Result.Whole()
        : startOver("more came than the file is long");
  }

  private Result notModified() throws FetchException {
    if (request.held().isEmpty() || offset > 0) {
      throw new FetchException("found 304 Not Modified, though the file was asked for in any case");
    }
    return new Result.NotModified();
  }

  private Result startOver(String reason) throws IOException {
    part.discard();
    return new Result.Again(reason + "; starting over", Optional.empty());
  }
}
