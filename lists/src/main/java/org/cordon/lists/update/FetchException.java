package org.cordon.lists.update;

/** A file could not be fetched; the message tells people why, and never holds a token. */
final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;

  FetchException(String message) {
    super(message);
  }
}
