package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cordon.cli.CliException;
import org.cordon.cli.terminal.Progress;
import org.cordon.lists.ImportOptions;
import org.cordon.lists.ImportReport;
import org.cordon.lists.Importers;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.ListStore;
import org.cordon.lists.ProgressListener;
import org.cordon.lists.Sources;
import org.cordon.lists.StoreLock;
import org.cordon.lists.ftm.FtmImporter;

/**
 * The bundled lists and customers, and a folder of the demo's own that they are imported into. It
 * is made again when a bundled file or the program is newer than its register, by one process at a
 * time.
 *
 * <p>The launcher says where things are: {@code cordon.root} is the folder of {@code data} and
 * {@code examples}, {@code cordon.work} a folder to work in.
 *
 * @param root the folder of the bundled files
 * @param work the folder in which the demo's data folder lies
 */
record DemoFolder(Path root, Path work) {
  private static final String LISTS = "*.ftm.json";
  private static final String ENDING = ".ftm.json";

  static DemoFolder of(Context context) {
    String root = context.around().properties().getProperty("cordon.root", "");
    String work = context.around().properties().getProperty("cordon.work", "");
    if (root.isEmpty()) {
      throw CliException.data(
          "the demo needs its bundled files; start it with the cordon script of the project");
    }
    Path writable =
        !work.isEmpty() && Files.isWritable(Path.of(work)) ? Path.of(work) : context.home().path();
    return new DemoFolder(Path.of(root), writable);
  }

  Path home() {
    return work.resolve("demo");
  }

  Path customers() {
    return root.resolve("examples").resolve("customers.csv");
  }

  /** Which list a bundled file is an excerpt of, who publishes it and where. */
  private Path declarations() {
    return root.resolve("data").resolve("sources.json");
  }

  Path register() {
    return home().resolve("register.cordon");
  }

  Path report() {
    return home().resolve("report.html");
  }

  Path rejects() {
    return home().resolve("customers.rejects.csv");
  }

  /** Imports the bundled lists and compiles them, unless that was done already. */
  void prepare(Context context) throws IOException {
    List<Path> lists = lists();
    if (isFresh(lists)) {
      return;
    }
    Files.createDirectories(work);
    // Not the lock of the demo's own folder: that goes with the folder.
    try (StoreLock _ = StoreLock.acquire(work)) {
      if (!isFresh(lists)) {
        make(context, lists);
      }
    }
  }

  private void make(Context context, List<Path> lists) throws IOException {
    clear();
    try (Progress progress = context.progress("demo", "entries")) {
      ListStore store = ListStore.open(home(), Sources.read(declarations()), Importers.standard());
      for (Path list : lists) {
        progress.note("importing " + list.getFileName());
        importList(store, list);
      }
      progress.note("compiling the register");
      store.compileRegister(ProgressListener.NONE);
    } catch (ListFormatException e) {
      throw CliException.data(e);
    }
  }

  private List<Path> lists() throws IOException {
    List<Path> lists = new ArrayList<>();
    Path data = root.resolve("data");
    if (Files.isDirectory(data)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(data, LISTS)) {
        files.forEach(lists::add);
      }
    }
    if (lists.isEmpty() || !Files.exists(customers()) || !Files.exists(declarations())) {
      throw CliException.data(
          "the bundled files are missing: expected data/sources.json, data/"
              + LISTS
              + " and examples/customers.csv in "
              + root);
    }
    lists.sort(Comparator.naturalOrder());
    return lists;
  }

  private boolean isFresh(List<Path> lists) throws IOException {
    if (!Files.exists(register())) {
      return false;
    }
    FileTime made = Files.getLastModifiedTime(register());
    for (Path source : Stream.concat(inputs(lists), program().stream()).toList()) {
      if (Files.getLastModifiedTime(source).compareTo(made) > 0) {
        return false;
      }
    }
    return true;
  }

  private Stream<Path> inputs(List<Path> lists) {
    return Stream.concat(lists.stream(), Stream.of(declarations()));
  }

  // The jars beside the one of this class: another program may read the lists differently.
  private static List<Path> program() throws IOException {
    String path = System.getProperty("java.class.path", "");
    return Stream.of(path.split(java.io.File.pathSeparator, -1))
        .filter(entry -> entry.endsWith(".jar"))
        .map(Path::of)
        .filter(Files::exists)
        .toList();
  }

  private static void importList(ListStore store, Path list)
      throws IOException, ListFormatException {
    String name = String.valueOf(list.getFileName());
    String source = name.substring(0, name.length() - ENDING.length());
    ImportReport report =
        store.importEdition(
            store.source(source, FtmImporter.FORMAT),
            List.of(list),
            ImportOptions.at(Files.getLastModifiedTime(list).toInstant()),
            ProgressListener.NONE);
    if (!report.held()) {
      throw CliException.data(report.message());
    }
  }

  private void clear() throws IOException {
    if (!Files.exists(home())) {
      return;
    }
    try (Stream<Path> tree = Files.walk(home())) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
