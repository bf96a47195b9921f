package org.cordon.server.http;

import java.util.Locale;
import java.util.Optional;

/** What the holder of a key may do; each role may do what those before it may. */
public enum Role {
  /** Nobody needs a key for this. */
  ANYONE,
  /** Ask questions: match, search, entities, lists. */
  READ,
  /** Work with customers' data: files, transactions, the console. */
  ANALYST,
  /** Steer the server. */
  ADMIN;

  /** The word used in files and on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of a word, except {@link #ANYONE}, which no key has. */
  public static Optional<Role> of(String word) {
    for (Role role : values()) {
      if (role != ANYONE && role.word().equals(word)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /** Whether this role may do what needs the other. */
  public boolean mayDo(Role needed) {
    return compareTo(needed) >= 0;
  }
}
