package org.cordon.lists.input;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.cordon.lists.Disk;

/** Keys for lists whose publisher gives none. */
public final class Digests {
  private Digests() {}

  /**
   * The first 16 hexadecimal digits of the SHA-256 of some texts: the same texts have the same key
   * in every edition, and 64 bits keep chance collisions out of lists of any real size.
   */
  public static String key(String... texts) {
    byte[] bytes = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Disk.sha256().digest(bytes), 0, 8);
  }
}
