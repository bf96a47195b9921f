package org.cordon.lists.ofac;

import java.util.List;

/**
 * What phrases with one label mean.
 *
 * @param label how such phrases begin
 * @param action what is done with the rest
 * @param arguments property names, or a role
 */
record RemarkRule(String label, Action action, List<String> arguments) {
  /** See {@code remark-rules.txt}. */
  enum Action {
    VALUE,
    NAMES,
    PLACE,
    DOCUMENT,
    PASSPORT,
    WALLET,
    SECURITY,
    RELATION,
    LISTING,
    LISTINGDATE,
    LINK,
    NOTE,
    KIN
  }

  RemarkRule {
    arguments = List.copyOf(arguments);
  }
}
