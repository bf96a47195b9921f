package org.cordon.lists.ofac;

import java.util.Optional;

/** What a file of the set holds; known by its number of columns, for the files have no header. */
enum OfacRole {
  PRIMARY(12, "SDN.CSV or CONS_PRIM.CSV", "entries"),
  ADDRESS(6, "ADD.CSV or CONS_ADD.CSV", "addresses"),
  ALIAS(5, "ALT.CSV or CONS_ALT.CSV", "aliases"),
  COMMENTS(2, "SDN_COMMENTS.CSV or CONS_COMMENTS.CSV", "the rest of long remarks");

  private final int columns;
  private final String fileNames;
  private final String content;

  OfacRole(int columns, String fileNames, String content) {
    this.columns = columns;
    this.fileNames = fileNames;
    this.content = content;
  }

  int columns() {
    return columns;
  }

  /** The publisher's names of such files. */
  String fileNames() {
    return fileNames;
  }

  String content() {
    return content;
  }

  static Optional<OfacRole> ofColumns(int columns) {
    for (OfacRole role : values()) {
      if (role.columns == columns) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
