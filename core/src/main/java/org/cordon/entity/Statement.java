package org.cordon.entity;

import java.util.Objects;

/**
 * One value of one property, with the place in the source that states it.
 *
 * <p>Lists disagree in form, so the text as published is kept beside the cleaned value: a reader of
 * a match must be able to find it in the official file.
 *
 * @param property the FollowTheMoney property name
 * @param value the cleaned value
 * @param original the text as published; equal to {@code value} where cleaning changed nothing
 * @param field the field of the source that held it, in the source's own terms, e.g. {@code
 *     INDIVIDUAL_ALIAS/ALIAS_NAME} or {@code remarks: DOB}; empty when the source has no finer name
 *     than the property itself
 * @param lang the language of the value as an ISO 639-1 or 639-3 code; empty when not stated
 */
public record Statement(String property, String value, String original, String field, String lang) {
  /** Checks that no part is null and that property and value are not empty. */
  public Statement {
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(lang, "lang");
    if (property.isEmpty() || value.isEmpty()) {
      throw new IllegalArgumentException(
          "a statement needs a property and a value: property ("
              + property
              + "), value ("
              + value
              + ")");
    }
  }

  /** A statement whose value stands in the source as it is. */
  public static Statement of(String property, String value, String field) {
    return new Statement(property, value, value, field, "");
  }
}
