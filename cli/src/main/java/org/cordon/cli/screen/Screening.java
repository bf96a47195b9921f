package org.cordon.cli.screen;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordon.cli.input.Party;
import org.cordon.cli.input.PartyReader;
import org.cordon.cli.input.Reject;
import org.cordon.cli.input.Row;
import org.cordon.match.Match;
import org.cordon.match.Matcher;
import org.cordon.match.Question;
import org.cordon.register.Register;
import org.cordon.register.SourceEdition;

/**
 * Screens the rows of an input against a register on several threads and hands the results on in
 * the order of the rows.
 *
 * <p>The calling thread reads rows in chunks, keeps a bounded number of chunks in work, and takes
 * finished chunks off in the order in which it gave them out. So memory does not depend on the
 * number of rows, and the order not on timing. There is one matcher per thread, as matchers are not
 * safe for several.
 */
public final class Screening implements AutoCloseable {
  private static final int CHUNK = 128;
  private static final int CHUNKS_PER_THREAD = 3;

  /** Takes results in the order of the rows, all on the calling thread. */
  public interface Sink {
    /** A party was screened. */
    void result(ScreenResult result) throws IOException;

    /** A row was no party. */
    void reject(Reject reject) throws IOException;
  }

  /**
   * How parties are asked about.
   *
   * @param threshold the least probability of a hit, from 0 to 1
   * @param limit the most hits per party
   * @param sources the sources that count; empty for all
   */
  public record Options(double threshold, int limit, Set<String> sources) {
    Question question(Party party) {
      return new Question(party.entity(), threshold, limit, sources);
    }
  }

  private final Options options;
  private final Map<String, SourceEdition> editions;
  private final ExecutorService workers;
  private final BlockingQueue<Matcher> matchers = new LinkedBlockingQueue<>();
  private final int bound;

  /**
   * Makes the threads.
   *
   * @param register the register; must stay open until this is closed
   * @param options how parties are asked about
   * @param threads how many threads, at least 1
   */
  public Screening(Register register, Options options, int threads) {
    this.options = options;
    this.editions = bySource(register.editions());
    this.bound = threads * CHUNKS_PER_THREAD;
    this.workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("screen-", 0).factory());
    for (int i = 0; i < threads; i++) {
      matchers.add(new Matcher(register));
    }
  }

  /** The editions by source name. */
  public static Map<String, SourceEdition> bySource(List<SourceEdition> editions) {
    return editions.stream()
        .collect(
            Collectors.toMap(SourceEdition::source, Function.identity(), (first, later) -> later));
  }

  /** Screens all rows of the input. */
  public ScreenSummary run(PartyReader input, Sink sink) throws IOException {
    Tally tally = new Tally(sink);
    Deque<Future<List<Outcome>>> inWork = new ArrayDeque<>();
    for (List<Row> chunk = read(input); !chunk.isEmpty(); chunk = read(input)) {
      if (inWork.size() == bound) {
        tally.take(finished(inWork.removeFirst()));
      }
      List<Row> given = chunk;
      inWork.addLast(workers.submit(() -> screen(given)));
    }
    while (!inWork.isEmpty()) {
      tally.take(finished(inWork.removeFirst()));
    }
    return tally.summary();
  }

  private static List<Row> read(PartyReader input) throws IOException {
    List<Row> chunk = new ArrayList<>(CHUNK);
    while (chunk.size() < CHUNK) {
      Optional<Row> row = input.next();
      if (row.isEmpty()) {
        break;
      }
      chunk.add(row.get());
    }
    return chunk;
  }

  private List<Outcome> screen(List<Row> chunk) throws InterruptedException {
    Matcher matcher = matchers.take();
    try {
      List<Outcome> done = new ArrayList<>(chunk.size());
      for (Row row : chunk) {
        done.add(
            switch (row) {
              case Party party -> screen(matcher, party);
              case Reject reject -> new Outcome.Rejected(reject);
            });
      }
      return done;
    } finally {
      matchers.add(matcher);
    }
  }

  private Outcome screen(Matcher matcher, Party party) {
    List<Match> matches = matcher.match(options.question(party));
    return new Outcome.Screened(
        new ScreenResult(party, matches.stream().map(match -> Hit.of(match, editions)).toList()));
  }

  private static List<Outcome> finished(Future<List<Outcome>> chunk) throws IOException {
    try {
      return chunk.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new java.io.InterruptedIOException("screening was interrupted");
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw new IOException(e);
      }
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
