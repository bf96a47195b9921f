package org.cordon.server.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.cordon.lists.Source;
import org.cordon.register.Register;
import org.cordon.register.RegisterException;
import org.cordon.server.http.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The register in use. When its file is replaced, a new snapshot is made ready beside the old one
 * and takes its place in one step; the old one is unmapped when the last call that uses it is done.
 */
public final class Snapshots implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

  /** The head of a register holds the checksums of all its sections. */
  private static final int HEAD = 1_024;

  private static final int VERSION_DIGITS = 24;

  /**
   * What snapshots are made of.
   *
   * @param register the file of the register
   * @param indexes the folder of the indexes for free text
   * @param declared the sources known
   * @param manifest further data sets
   * @param threads how many questions are answered at a time
   * @param patience how long one search may take
   */
  public record Making(
      Path register,
      Path indexes,
      List<Source> declared,
      List<Dataset> manifest,
      int threads,
      Duration patience) {}

  private final Making making;
  private final AtomicReference<Optional<Snapshot>> current =
      new AtomicReference<>(Optional.empty());
  private final AtomicReference<String> seen = new AtomicReference<>("");
  private final AtomicLong swaps = new AtomicLong();
  private final AtomicLong unmapped = new AtomicLong();
  private final Queue<Snapshot> retired = new ConcurrentLinkedQueue<>();
  private final ScheduledExecutorService watcher =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("register").factory());

  /** No register yet; {@link #open} opens it. */
  public Snapshots(Making making) {
    this.making = making;
  }

  /**
   * Opens the register, and makes the index for free text in the background if it is not there.
   *
   * @param watching how often to look whether the file was replaced; zero for never
   * @throws RegisterException if it cannot be opened
   */
  public void open(Duration watching) throws IOException {
    String identity = identity();
    Snapshot first = snapshot();
    seen.set(identity);
    current.set(Optional.of(first));
    if (Files.isDirectory(making.indexes().resolve(first.version()))) {
      index(first);
    } else {
      watcher.execute(() -> indexLater(first));
    }
    if (!watching.isZero()) {
      long every = watching.toMillis();
      var _ = watcher.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
    }
  }

  private void indexLater(Snapshot snapshot) {
    try {
      LOG.info("making the index for free text");
      index(snapshot);
      LOG.info("the index for free text is ready");
    } catch (IOException | RuntimeException e) {
      LOG.error("the index for free text cannot be made", e);
    }
  }

  private void index(Snapshot snapshot) throws IOException {
    snapshot.searchable(
        SearchIndex.open(
            snapshot.register(), making.indexes(), snapshot.version(), making.patience()));
    removeOthers(snapshot.version());
  }

  private Snapshot snapshot() throws IOException {
    Register register = Register.open(making.register());
    Datasets datasets = Datasets.of(register.editions(), making.declared(), making.manifest());
    return new Snapshot(register, version(), datasets, making.threads());
  }

  private String version() throws IOException {
    try (InputStream in = Files.newInputStream(making.register())) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readNBytes(HEAD));
      return HexFormat.of().formatHex(digest).substring(0, VERSION_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private String identity() throws IOException {
    BasicFileAttributes file = Files.readAttributes(making.register(), BasicFileAttributes.class);
    return file.fileKey() + " " + file.lastModifiedTime() + " " + file.size();
  }

  private void look() {
    try {
      if (!identity().equals(seen.get())) {
        reload();
      }
    } catch (IOException | RuntimeException e) {
      LOG.error("the new register cannot be used, the one before still answers", e);
    }
  }

  /**
   * Opens the register's file anew and swaps it in.
   *
   * @throws RegisterException if it cannot be opened; the one before still answers
   */
  public synchronized void reload() throws IOException {
    String identity = identity();
    Snapshot next = snapshot();
    boolean ready = false;
    try {
      index(next);
      ready = true;
    } finally {
      if (!ready) {
        next.retire();
      }
    }
    Optional<Snapshot> before = current.getAndSet(Optional.of(next));
    before.ifPresent(this::retire);
    seen.set(identity);
    swaps.incrementAndGet();
    LOG.info("register {} answers now", next.version());
  }

  private void retire(Snapshot old) {
    retired.add(old);
    old.retire();
  }

  /** How many of the registers that were swapped out are unmapped by now. */
  public long unmapped() {
    retired.removeIf(old -> {
      boolean gone = old.isUnmapped();
      if (gone) {
        unmapped.incrementAndGet();
      }
      return gone;
    });
    return unmapped.get();
  }

  /** How often a register was swapped in. */
  public long swaps() {
    return swaps.get();
  }

  /**
   * A lease on the snapshot in use.
   *
   * @throws Refusal with status 503 when there is none
   */
  public Snapshot.Lease lease() {
    while (true) {
      Snapshot snapshot =
          current.get().orElseThrow(() -> Refusal.later(503, "Index not ready.", 5));
      Optional<Snapshot.Lease> lease = snapshot.lease();
      if (lease.isPresent()) {
        return lease.get();
      }
    }
  }

  /** Whether questions can be answered. */
  public boolean isReady() {
    return current.get().isPresent();
  }

  /** Indexes of registers that are no more go; open files stay readable until they are closed. */
  private void removeOthers(String version) {
    try (Stream<Path> folders = Files.list(making.indexes())) {
      for (Path folder : folders.toList()) {
        if (!folder.endsWith(version)) {
          remove(folder);
        }
      }
    } catch (IOException e) {
      LOG.warn("old indexes cannot be removed: {}", e.getMessage());
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }

  @Override
  public void close() {
    watcher.shutdownNow();
    current.getAndSet(Optional.empty()).ifPresent(Snapshot::retire);
  }
}
