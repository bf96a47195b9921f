package org.cordon.lists.update;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordon.lists.Disk;
import org.cordon.lists.Download;
import org.cordon.lists.Edition;
import org.cordon.lists.EditionFile;
import org.cordon.lists.ListStore;
import org.cordon.lists.RemoteFile;
import org.cordon.lists.Source;

/**
 * Brings one source up to date: fetches the files that changed, has them checked and imported, and
 * keeps what the servers said for the next time. Safe for several threads; two updates of the same
 * source do not run at once, also among processes.
 */
public final class Updater {
  private final ListStore store;
  private final Path home;
  private final Fetcher fetcher;
  private final Tokens tokens;
  private final Pacing pacing;
  private final UpdateListener listener;
  private final double shrinkLimit;

  /**
   * An updater.
   *
   * @param home the data folder of the store
   * @param shrinkLimit the share of entries, 0 to 1, that may disappear; above it the new copy goes
   *     to quarantine
   */
  public Updater(
      ListStore store,
      Path home,
      HttpClient client,
      FetchLimits limits,
      Tokens tokens,
      Pacing pacing,
      double shrinkLimit,
      UpdateListener listener) {
    this.store = store;
    this.home = home;
    this.fetcher = new Fetcher(client, limits, pacing);
    this.tokens = tokens;
    this.pacing = pacing;
    this.shrinkLimit = shrinkLimit;
    this.listener = listener;
  }

  /** Fetches and checks; never throws for what the publisher, the network or the disk does. */
  public UpdateOutcome update(Source source, Download download) throws InterruptedException {
    String name = source.name();
    try (UpdateLock _ = UpdateLock.acquire(Files.createDirectories(folder(name)))) {
      return fetchAndCheck(source, download);
    } catch (FetchException | IOException e) {
      String why = e.getMessage() == null ? e.toString() : e.getMessage();
      return new Judging(store, shrinkLimit, listener).failed(source, tokens.hide(name, why));
    } finally {
      listener.done(name);
    }
  }

  private UpdateOutcome fetchAndCheck(Source source, Download download)
      throws IOException, FetchException, InterruptedException {
    Optional<Edition> current = store.current(source.name());
    Map<String, Validators> held = held(source, current);
    Path folder = Files.createDirectories(folder(source.name()).resolve("files"));
    List<Path> files = new ArrayList<>();
    Map<String, Validators> said = new LinkedHashMap<>();
    List<Path> fetched = new ArrayList<>();
    for (RemoteFile file : download.files()) {
      Validators known = held.getOrDefault(file.address(), Validators.NONE);
      FileRequest request =
          new FileRequest(file, tokens.address(source.name(), file), folder, known);
      switch (fetcher.fetch(request, source.name(), listener)) {
        case Fetched.NotModified _ -> {
          files.add(heldFile(current.orElseThrow(), file.name()));
          said.put(file.address(), known);
        }
        case Fetched.Copy copy -> {
          files.add(copy.file());
          fetched.add(copy.file());
          said.put(file.address(), copy.validators());
        }
      }
    }
    UpdateOutcome outcome = judge(source, files, current, held, said, !fetched.isEmpty());
    for (Path file : fetched) {
      Files.deleteIfExists(file);
    }
    return outcome;
  }

  private UpdateOutcome judge(
      Source source,
      List<Path> files,
      Optional<Edition> current,
      Map<String, Validators> held,
      Map<String, Validators> said,
      boolean changed)
      throws IOException {
    Judging judging = new Judging(store, shrinkLimit, listener);
    if (!changed) {
      return judging.unchanged(source, current, "the publisher has nothing newer");
    }
    Instant now = pacing.now();
    UpdateOutcome outcome = judging.judge(source, files, now, staleness(held, said));
    if (outcome.quarantined().isEmpty() && outcome.edition().isPresent()) {
      new UpdateRecord(outcome.edition().get().id(), said).write(folder(source.name()));
    }
    return outcome;
  }

  /** What the servers said of the current edition, as far as its files are there. */
  private Map<String, Validators> held(Source source, Optional<Edition> current)
      throws IOException {
    UpdateRecord record = UpdateRecord.read(folder(source.name()));
    boolean ofCurrent =
        current
            .filter(edition -> edition.id().equals(record.edition()))
            .filter(edition -> edition.source().format().equals(source.format()))
            .isPresent();
    return ofCurrent ? record.validators() : Map.of();
  }

  private Path heldFile(Edition edition, String name) throws IOException, FetchException {
    Optional<EditionFile> file =
        edition.files().stream().filter(raw -> raw.name().equals(name)).findFirst();
    if (file.isPresent()) {
      Path raw = file.get().in(edition.folder());
      if (Files.isRegularFile(raw) && Disk.digest(raw).equals(file.get().sha256())) {
        return raw;
      }
    }
    // Ask anew the next time: what is held is not what the server was asked about.
    Files.deleteIfExists(UpdateRecord.file(folder(edition.source().name())));
    throw new FetchException(
        "expected %s in edition %s as it was imported, found it missing or changed; update again to fetch it anew"
            .formatted(name, edition.id()));
  }

  /**
   * Whether the server says of any file that it changed last before the copy held did. It decides
   * for lists that state no date inside.
   */
  private static Optional<String> staleness(
      Map<String, Validators> held, Map<String, Validators> said) {
    for (Map.Entry<String, Validators> file : said.entrySet()) {
      String before = held.getOrDefault(file.getKey(), Validators.NONE).lastModified();
      String now = file.getValue().lastModified();
      Optional<Instant> one = Backoff.httpDate(now);
      Optional<Instant> other = Backoff.httpDate(before);
      if (one.isPresent() && other.isPresent() && one.get().isBefore(other.get())) {
        return Optional.of(
            "expected a copy changed later than %s, found one of %s (Last-Modified)"
                .formatted(before, now));
      }
    }
    return Optional.empty();
  }

  private Path folder(String source) {
    return home.resolve("updates").resolve(source);
  }
}
