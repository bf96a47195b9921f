package org.cordon.entity;

/** What became of a text that was read as an identifier of a known format. */
public sealed interface CheckedIdentifier {
  /** The format that was asked for. */
  IdentifierFormat format();

  /**
   * The text follows the format, check digits included.
   *
   * @param format the format
   * @param value the normal form: equal identifiers have equal normal forms, and it reads as itself
   * @param scheme which rule of the format was met, where it has several ({@code ship}, {@code
   *     company}); else empty
   */
  record Valid(IdentifierFormat format, String value, String scheme) implements CheckedIdentifier {}

  /**
   * The text does not follow the format.
   *
   * @param format the format
   * @param expected the check that failed, as what was expected
   * @param found the text that failed it
   */
  record Invalid(IdentifierFormat format, String expected, String found)
      implements CheckedIdentifier {
    /**
     * For people: {@code LEI: expected check digits that hold (ISO 17442, mod 97), found
     * (5299...)}.
     */
    public String message() {
      return format + ": expected " + expected + ", found (" + found + ")";
    }
  }
}
