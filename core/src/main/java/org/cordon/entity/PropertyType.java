package org.cordon.entity;

import java.util.Locale;
import java.util.Optional;

/** The kind of value that a {@link Property} holds, as FollowTheMoney defines it. */
public enum PropertyType {
  /** A full name of something; many values are normal. */
  NAME,
  /** An ISO 8601 prefix of any precision: {@code 1948}, {@code 1948-05}, {@code 1948-05-12}. */
  DATE,
  /** A lower-case country code of {@link Countries}. */
  COUNTRY,
  /** A number or code issued by somebody; see {@link Property#format()}. */
  IDENTIFIER,
  /** A postal address as one text. */
  ADDRESS,
  /** An e-mail address. */
  EMAIL,
  /** A telephone number. */
  PHONE,
  /** A web address. */
  URL,
  /** {@code male}, {@code female} or {@code other}. */
  GENDER,
  /** A topic code such as {@code sanction} or {@code role.pep}. */
  TOPIC,
  /** An ISO 639-3 language code. */
  LANGUAGE,
  /** The id of another entity. */
  ENTITY,
  /** A number kept as text. */
  NUMBER,
  /** A short free text. */
  STRING,
  /** A long free text. */
  TEXT;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The type of that lower-case FollowTheMoney name. */
  public static Optional<PropertyType> of(String label) {
    for (PropertyType type : values()) {
      if (type.label().equals(label)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** The FollowTheMoney name of this type, in lower case. */
  public String label() {
    return label;
  }
}
