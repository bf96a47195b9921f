package org.cordon.server.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The keys that callers may use, as salted SHA-256 digests. A key is made of 256 random bits, so
 * guessing is hopeless and a slow hash would only slow the server down.
 *
 * <p>The file has a line for each key: name, role, salt and digest in hexadecimal, separated by
 * blanks; lines that begin with {@code #} are remarks.
 */
public final class Keys {
  /** No keys: everybody may do everything. */
  public static final Keys NONE = new Keys(List.of());

  private static final int SALT_BYTES = 16;
  private static final int KEY_BYTES = 32;
  private static final int FIELDS = 4;

  /**
   * One key that is known.
   *
   * @param name whose it is, as the audit log says
   * @param role what it allows
   * @param salt what is hashed before the key, in hexadecimal
   * @param digest SHA-256 of salt and key, in hexadecimal
   */
  public record Known(String name, Role role, String salt, String digest) {
    /** The line that stands for it in the file. */
    public String line() {
      return name + " " + role.word() + " " + salt + " " + digest;
    }
  }

  /**
   * A key just made. The text is shown once and kept nowhere.
   *
   * @param text what the caller sends
   * @param known what the server keeps
   */
  public record Made(String text, Known known) {}

  private final List<Known> known;

  private Keys(List<Known> known) {
    this.known = List.copyOf(known);
  }

  /**
   * Reads a file of keys.
   *
   * @throws IllegalArgumentException if a line is not understood
   */
  public static Keys read(Path file) throws IOException {
    List<Known> known = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        known.add(known(file, number, line));
      }
    }
    if (known.isEmpty()) {
      throw new IllegalArgumentException(
          file + ": expected at least one key, found none; make one with cordon serve key");
    }
    return new Keys(known);
  }

  private static Known known(Path file, int number, String line) {
    String[] fields = line.strip().split(" +", -1);
    Optional<Role> role = fields.length == FIELDS ? Role.of(fields[1]) : Optional.empty();
    if (role.isEmpty()) {
      throw new IllegalArgumentException(
          file
              + ", line "
              + number
              + ": expected name, role (read, analyst, admin), salt and digest;"
              + " make keys with cordon serve key");
    }
    return new Known(fields[0], role.get(), fields[2], fields[3]);
  }

  /** Makes a key. */
  public static Made make(String name, Role role) {
    SecureRandom random = new SecureRandom();
    byte[] salt = new byte[SALT_BYTES];
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(salt);
    random.nextBytes(key);
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    String hex = HexFormat.of().formatHex(salt);
    return new Made(text, new Known(name, role, hex, digest(hex, text)));
  }

  /** Whether there are no keys, so that nobody needs one. */
  public boolean isEmpty() {
    return known.isEmpty();
  }

  /** The key that a caller sent. Every known key is compared, so that time tells nothing. */
  public Optional<Known> find(String sent) {
    Optional<Known> found = Optional.empty();
    for (Known key : known) {
      boolean equal =
          MessageDigest.isEqual(
              digest(key.salt(), sent).getBytes(StandardCharsets.US_ASCII),
              key.digest().getBytes(StandardCharsets.US_ASCII));
      found = equal ? Optional.of(key) : found;
    }
    return found;
  }

  private static String digest(String salt, String key) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(salt.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
