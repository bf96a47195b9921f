package org.cordon.entity;

import java.util.Optional;

/** What became of a text that was cleaned as a value. */
public sealed interface Cleaned {
  /** The clean value, if there is one. */
  Optional<String> value();

  /**
   * The text is a value of its type.
   *
   * @param clean its normal form
   */
  record Accepted(String clean) implements Cleaned {
    @Override
    public Optional<String> value() {
      return Optional.of(clean);
    }
  }

  /**
   * The text is no value of its type. Callers keep or report it; they do not drop it.
   *
   * @param expected what was expected, e.g. {@code a date such as 1948, 1948-05 or 1948-05-12}
   * @param found the text
   */
  record Rejected(String expected, String found) implements Cleaned {
    /** For people: {@code expected a telephone number of 6 to 15 digits, found (unknown)}. */
    public String message() {
      return "expected " + expected + ", found (" + found + ")";
    }

    @Override
    public Optional<String> value() {
      return Optional.empty();
    }
  }
}
