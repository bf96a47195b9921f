package org.cordon.name;

import java.util.List;
import org.cordon.entity.Schema;

/** What kind of thing a name names: the customs of naming differ. */
public enum NameKind {
  /** A human being: parts may stand in any order, be left out, or be written as initials. */
  PERSON,
  /**
   * A company or other organisation: has a legal form and generic words; the order of words counts
   * a little.
   */
  ORGANISATION,
  /** A vessel, aircraft or security: short names where a number makes all the difference. */
  OBJECT;

  /**
   * The kinds that names of a listed thing of this schema may follow: a legal entity of unknown
   * kind may be a person or an organisation, and is found as either.
   */
  public static List<NameKind> listed(Schema schema) {
    return schema.name().equals("LegalEntity")
        ? List.of(ORGANISATION, PERSON)
        : List.of(of(schema));
  }

  /** The kind that names of things of this schema follow. */
  public static NameKind of(Schema schema) {
    if (schema.isA("Person")) {
      return PERSON;
    }
    if (schema.isA("Organization") || schema.isA("LegalEntity")) {
      return ORGANISATION;
    }
    return OBJECT;
  }
}
