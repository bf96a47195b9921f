package org.cordon.cli.input;

/** The forms of input that can be screened. The names are those of {@code --input-format}. */
public enum InputFormat {
  /** Found out from the first characters. */
  auto,
  /** Delimited text with a header line. */
  csv,
  /** One JSON object per line: flat, or in FollowTheMoney form. */
  json
}
