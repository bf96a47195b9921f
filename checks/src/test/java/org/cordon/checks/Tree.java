package org.cordon.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The project's own files, found by walking the folder so that an unpacked archive will do as well
 * as a clone.
 */
final class Tree {
  private static final Set<String> SKIPPED =
      Set.of("target", ".git", ".idea", ".vscode", ".settings", "node_modules", ".jqwik-database");
  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

  private final Path root;

  private Tree(Path root) {
    this.root = root;
  }

  /** The tree that the test runs in: the nearest folder upwards whose pom.xml names modules. */
  static Tree here() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      Path pom = folder.resolve("pom.xml");
      if (Files.isRegularFile(pom) && text(pom).contains("<modules>")) {
        return new Tree(folder);
      }
      folder = folder.getParent();
    }
    throw new IllegalStateException(
        "expected to run inside the project: no pom.xml with modules upwards");
  }

  Path root() {
    return root;
  }

  /** The folders of the reactor's modules, in build order. */
  List<String> modules() {
    List<String> modules = new ArrayList<>();
    Matcher matcher = MODULE.matcher(text(root.resolve("pom.xml")));
    while (matcher.find()) {
      modules.add(matcher.group(1));
    }
    return modules;
  }

  /** All files that are the project's, sorted. */
  List<Path> files() {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(root, new Collector(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.sort(files);
    return files;
  }

  /** Java files below a folder of every module, e.g. {@code src/main/java}. */
  List<Path> java(String folder) {
    return files().stream()
        .filter(file -> file.toString().endsWith(".java"))
        .filter(file -> name(file).contains(folder + "/"))
        .toList();
  }

  /** The path from the root with forward slashes, for messages. */
  String name(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** The text of a file; bytes that are not UTF-8 are replaced. */
  static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final List<Path> files;

    Collector(List<Path> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return SKIPPED.contains(folder.getFileName().toString())
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !file.getFileName().toString().equals(".git")) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
