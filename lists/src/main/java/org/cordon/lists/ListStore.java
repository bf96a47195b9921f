package org.cordon.lists;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cordon.entity.ListEntry;
import org.cordon.register.Register;
import org.cordon.register.RegisterCompiler;
import org.cordon.register.RegisterException;
import org.cordon.register.SourceEntries;

/**
 * The data folder: every edition of every list, and the register compiled from the current ones.
 * The layout is described in this package's documentation.
 *
 * <p>An edition is never changed and appears whole or not at all: it is prepared in a staging
 * folder of the same file system, synced and renamed. Several threads and processes may use one
 * folder; changes wait for each other, reading does not wait.
 */
public final class ListStore {
  private final Path home;
  private final Sources sources;
  private final Importers importers;
  private final Editions editions;
  private final DatedRegisters dated;

  private ListStore(Path home, Sources sources, Importers importers) {
    this.home = home;
    this.sources = sources;
    this.importers = importers;
    this.editions = new Editions(home.resolve("lists"));
    this.dated = new DatedRegisters(home.resolve("registers"), importers);
  }

  /**
   * Opens a data folder, making it if need be, with the declared sources and those of its own
   * {@code sources.json}.
   *
   * @throws IOException if the folder cannot be made or used
   */
  public static ListStore open(Path home) throws IOException {
    return open(home, Sources.of(home), Importers.standard());
  }

  /** Opens a data folder with sources and importers of one's own. */
  public static ListStore open(Path home, Sources sources, Importers importers) throws IOException {
    Files.createDirectories(home);
    return new ListStore(home, sources, importers);
  }

  /** The lists known by name. */
  public Sources sources() {
    return sources;
  }

  /** What was fetched and did not pass the checks. */
  public Quarantine quarantine() {
    return new Quarantine(home);
  }

  /** The importers at hand. */
  public Importers importers() {
    return importers;
  }

  /**
   * The source to import under a name.
   *
   * @param name a declared list, a list held already, or a new name
   * @param format the importer to use; empty for the one declared or used before
   * @throws IllegalArgumentException if the name is unknown and no format is given, or the format
   *     is unknown
   */
  public Source source(String name, String format) throws IOException {
    if (format.isEmpty() && sources.find(name).isEmpty()) {
      Optional<Edition> held = current(name);
      if (held.isPresent()) {
        return held.get().source();
      }
    }
    Source source = sources.resolve(name, format);
    importers.require(source.format());
    return source;
  }

  /**
   * Imports the files of one edition.
   *
   * @param source the list, from {@link #source}
   * @param files the files as the publisher gives them; a {@code .zip} with one plain member is
   *     read unpacked
   * @param options what the import may do
   * @param progress hears how far it is
   * @return how it ended; unless it says so, nothing was changed
   * @throws ListFormatException if the files cannot be trusted as a whole; nothing was changed
   * @throws IOException if files cannot be read or written; nothing was changed
   */
  public ImportReport importEdition(
      Source source, List<Path> files, ImportOptions options, ProgressListener progress)
      throws IOException, ListFormatException {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("expected one or more files to import, found none");
    }
    Importer importer = importers.require(source.format());
    try (StoreLock _ = StoreLock.acquire(home)) {
      clearStaging();
      Path staging = Files.createDirectories(staging().resolve(source.name()));
      try {
        return new ImportRun(editions, staging, importer, source, options).run(files, progress);
      } finally {
        clearStaging();
      }
    }
  }

  /**
   * The declared lists and those held besides, with what is held of each: declared order, then by
   * name.
   */
  public List<SourceStatus> status() throws IOException {
    Map<String, SourceStatus> status = new LinkedHashMap<>();
    for (Source source : sources.all()) {
      status.put(source.name(), new SourceStatus(source, Optional.empty(), 0));
    }
    for (String name : editions.sources()) {
      List<Edition> held = editions.all(name);
      if (!held.isEmpty()) {
        Edition current = held.getLast();
        status.put(name, new SourceStatus(current.source(), Optional.of(current), held.size()));
      }
    }
    return List.copyOf(status.values());
  }

  /** The edition in force: the newest by publication date, then by retrieval. */
  public Optional<Edition> current(String source) throws IOException {
    return editions.current(source);
  }

  /** All editions of a source, oldest first. */
  public List<Edition> editions(String source) throws IOException {
    return editions.all(source);
  }

  /** The current edition of every source that has one, in order of the sources' names. */
  public List<Edition> currentEditions() throws IOException {
    return editions.at(Moment.NOW).editions();
  }

  /**
   * Reads the entries of an edition from its raw bytes, after checking their digests.
   *
   * @throws ListFormatException if the raw bytes have changed or cannot be read any more
   */
  public List<ListEntry> entries(Edition edition) throws IOException, ListFormatException {
    checkDigests(edition);
    List<ListEntry> entries = new ArrayList<>();
    Path temporary = Files.createTempDirectory("cordon-");
    try (Unpacked unpacked = Unpacked.open(edition.rawFiles(), temporary.resolve("unpacked"))) {
      importers
          .require(edition.source().format())
          .read(edition.source(), unpacked.files(), new EntryCollector(entries));
    } finally {
      Disk.deleteTree(temporary);
    }
    return List.copyOf(entries);
  }

  /** The problems noted at the import of an edition, as JSON lines. */
  public Path problems(Edition edition) {
    return edition.folder().resolve(EditionJson.PROBLEMS);
  }

  /** What people decided about targets. */
  public DecisionLog decisions() {
    return new DecisionLog(home);
  }

  /** The register compiled from the current editions; the file may not exist yet. */
  public Path registerFile() {
    return home.resolve("register.cordon");
  }

  /**
   * Compiles the register from the current edition of every source, in order of the sources' names,
   * so that the same editions give the same bytes. Each entry is a target of its own.
   *
   * @param progress called with the number of entries read so far
   * @return the register's file
   */
  public Path compileRegister(ProgressListener progress) throws IOException, ListFormatException {
    return compileRegister(progress, TargetMaker.SINGLE);
  }

  /**
   * As {@link #compileRegister(ProgressListener)}, with targets of several entries.
   *
   * @param targets says which entries of all sources belong together
   */
  public Path compileRegister(ProgressListener progress, TargetMaker targets)
      throws IOException, ListFormatException {
    try (StoreLock _ = StoreLock.acquire(home)) {
      EditionsAt now = editions.at(Moment.NOW);
      return compile(now, basis(now, targets), registerFile(), progress, targets);
    }
  }

  /** Which editions answer for a day; those that lie later are named beside them. */
  public EditionsAt editionsAt(Moment moment) throws IOException {
    return editions.at(moment);
  }

  /** The register of those editions, if it is at hand and {@link #registerAt} need not compile. */
  public Optional<Path> registerAtHand(EditionsAt at, TargetMaker targets) throws IOException {
    String basis = basis(at, targets);
    return Optional.of(registerFile())
        .filter(file -> isCompiledFrom(file, basis))
        .or(() -> Optional.of(dated.file(basis)).filter(file -> isCompiledFrom(file, basis)));
  }

  /** A digest of the editions and of what targets depend on besides. */
  private String basis(EditionsAt at, TargetMaker targets) throws IOException {
    return dated.basis(
        at, targets.equals(TargetMaker.SINGLE) ? "" : "resolved " + decisions().inForce());
  }

  /**
   * The register of a day: the current one where it was compiled from the same editions, else one
   * of {@value DatedRegisters#KEPT} that are kept beside it, compiled now if it is not there.
   *
   * @param at from {@link #editionsAt}
   * @param progress called with the number of entries read so far, if it is compiled
   * @param targets says which entries belong together, if it is compiled
   * @return the register's file; a later call for other days may take it away again
   */
  public Path registerAt(EditionsAt at, ProgressListener progress, TargetMaker targets)
      throws IOException, ListFormatException {
    Optional<Path> atHand = registerAtHand(at, targets);
    if (atHand.isPresent()) {
      return atHand.get();
    }
    try (StoreLock _ = StoreLock.acquire(home)) {
      // While this waited, another may have compiled it, or somebody have decided about targets.
      Optional<Path> meanwhile = registerAtHand(at, targets);
      if (meanwhile.isPresent()) {
        return meanwhile.get();
      }
      String basis = basis(at, targets);
      Path file = dated.file(basis);
      Files.createDirectories(dated.folder());
      compile(at, basis, file, progress, targets);
      dated.makeRoom(file);
      return file;
    }
  }

  private Path compile(
      EditionsAt at, String basis, Path file, ProgressListener progress, TargetMaker targets)
      throws IOException, ListFormatException {
    List<Edition> read = at.editions();
    List<List<ListEntry>> listed = EditionReading.all(read, this::entries, progress);
    List<SourceEntries> all = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      List<ListEntry> entries = inForce(at, read.get(i), listed.get(i));
      all.add(new SourceEntries(read.get(i).forRegister(entries.size()), entries));
    }
    clearUnfinished(file);
    RegisterCompiler.compile(List.copyOf(all), targets.targets(all), basis, file);
    return file;
  }

  private static List<ListEntry> inForce(EditionsAt at, Edition edition, List<ListEntry> listed) {
    return at.moment()
        .asOf()
        .map(day -> InForce.on(day, listed))
        .orElseGet(() -> InForce.stillListed(edition, listed));
  }

  /** Compilers that were killed leave their work behind; only the holder of the lock compiles. */
  private static void clearUnfinished(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null) {
      return;
    }
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".register-*.tmp")) {
      for (Path path : left) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static boolean isCompiledFrom(Path file, String basis) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (Register register = Register.open(file)) {
      return register.basis().equals(basis);
    } catch (RegisterException e) {
      return false; // of another version, or damaged: it is only a cache
    }
  }

  /**
   * Makes all that can be made again from the raw files: checks their digests, restores lost {@code
   * edition.json} files, and takes all registers of other days away. The current register is
   * compiled by {@link #compileRegister} afterwards.
   */
  public Rebuilt rebuild() throws IOException {
    try (StoreLock _ = StoreLock.acquire(home)) {
      clearStaging();
      Disk.deleteTree(dated.folder());
      try {
        return new Rebuilder(editions, this, staging()).run();
      } finally {
        clearStaging();
      }
    }
  }

  /**
   * Removes a source with all its editions, in one step.
   *
   * @return whether there was anything to remove
   */
  public boolean remove(String source) throws IOException {
    Path folder = editions.folder(source);
    try (StoreLock _ = StoreLock.acquire(home)) {
      clearStaging();
      if (!Files.isDirectory(folder)) {
        return false;
      }
      Disk.publish(folder, staging().resolve("removed"));
      Disk.deleteTree(dated.folder());
      clearStaging();
      return true;
    }
  }

  private Path staging() {
    return home.resolve("staging");
  }

  /**
   * Whatever lies there was left by an import that did not end; only the holder of the lock works
   * there.
   */
  private void clearStaging() throws IOException {
    if (!Files.isDirectory(staging())) {
      return;
    }
    try (Stream<Path> left = Files.list(staging())) {
      for (Path path : left.toList()) {
        Disk.deleteTree(path);
      }
    }
  }

  static void checkDigests(Edition edition) throws IOException, ListFormatException {
    for (EditionFile file : edition.files()) {
      checkDigest(edition, file);
    }
  }

  private static void checkDigest(Edition edition, EditionFile file)
      throws IOException, ListFormatException {
    Path path = file.in(edition.folder());
    if (!Files.isRegularFile(path)) {
      throw new NoSuchFileException(path.toString(), null, "a raw file of the edition is missing");
    }
    String found = Disk.digest(path);
    if (!found.equals(file.sha256())) {
      throw new ListFormatException(
          new Problem(
              path.toString(),
              0,
              "",
              "expected SHA-256 %s, found %s: the file was changed after its import; import the list again"
                  .formatted(file.sha256(), found)));
    }
  }

  private record EntryCollector(List<ListEntry> entries) implements EntrySink {
    @Override
    public void published(String date) {}

    @Override
    public void entry(ListEntry entry) {
      entries.add(entry);
    }

    @Override
    public void reject(Problem problem) {}

    @Override
    public void warn(Problem problem) {}
  }
}
