package org.cordon.lists.input;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Keys for lists whose publisher gives none. */
public final class Digests {
  private Digests() {}

  /**
   * The first 16 hexadecimal digits of the SHA-256 of some texts: the same texts have the same key
   * in every edition, and 64 bits keep chance collisions out of lists of any real size.
   */
  public static String key(String... texts) {
    try {
      byte[] bytes = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
