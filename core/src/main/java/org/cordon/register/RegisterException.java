package org.cordon.register;

/**
 * A register file is missing, damaged, or not one of ours; the message says which and what to do.
 */
public final class RegisterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An exception with a message for people. */
  public RegisterException(String message) {
    super(message);
  }

  /** An exception with a message for people and its cause. */
  public RegisterException(String message, Throwable cause) {
    super(message, cause);
  }
}
