package org.cordon.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The file operations of the store: copies with digests, syncs, atomic moves, removal of trees. */
public final class Disk {
  private static final boolean WINDOWS =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

  private Disk() {}

  /** Copies a file byte for byte, syncs the copy and returns its digest. */
  static String copyWithDigest(Path from, Path to) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = Files.newInputStream(from);
        OutputStream out =
            new DigestOutputStream(
                Files.newOutputStream(to, StandardOpenOption.CREATE_NEW), digest)) {
      in.transferTo(out);
    }
    sync(to);
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The SHA-256 of a file in lower-case hex. */
  public static String digest(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A new SHA-256. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Forces a file or folder to the disk. Windows cannot open folders; there the rename itself is
   * journalled.
   */
  public static void sync(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    if (folder && WINDOWS) {
      return;
    }
    StandardOpenOption access = folder ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    try (FileChannel channel = FileChannel.open(path, access)) {
      channel.force(true);
    }
  }

  /**
   * Syncs a tree from the leaves up, then moves it in one step, then syncs the folder it arrived
   * in.
   */
  static void publish(Path staged, Path target) throws IOException {
    for (Path path : deepestFirst(staged)) {
      sync(path);
    }
    Path parent = target.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IOException("no folder to move to: " + target);
    }
    Files.createDirectories(parent);
    Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
    sync(parent);
  }

  /** Replaces a file by a whole one: written beside, synced, renamed. */
  public static void replace(Path file, byte[] content) throws IOException {
    Path beside = file.resolveSibling(Unpacked.name(file) + ".new");
    Files.write(beside, content);
    sync(beside);
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The name, with a number before it where the folder has such a file already. */
  static String freeName(Path folder, String name) {
    String free = name;
    for (int number = 2; Files.exists(folder.resolve(free), LinkOption.NOFOLLOW_LINKS); number++) {
      free = number + "-" + name;
    }
    return free;
  }

  /** The folders in a folder, in order of their names; none if it is not there. */
  static List<Path> folders(Path parent) throws IOException {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(parent)) {
      return children
          .filter(Files::isDirectory)
          .sorted(Comparator.comparing(Unpacked::name))
          .toList();
    }
  }

  /** Removes a tree; what is gone already is fine. */
  public static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    for (Path path : deepestFirst(root)) {
      Files.deleteIfExists(path);
    }
  }

  private static List<Path> deepestFirst(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
