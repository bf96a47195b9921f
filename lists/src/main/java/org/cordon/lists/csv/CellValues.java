package org.cordon.lists.csv;

import java.util.List;
import org.cordon.entity.Property;
import org.cordon.entity.PropertyType;
import org.cordon.entity.Statement;

/** Cleans the text of a cell for a property. */
final class CellValues {
  private CellValues() {}

  /** Whether a value of this property can be wrong at all, so that it says something about the row. */
  static boolean isChecked(Property property) {
    return property.type() == PropertyType.DATE || property.type() == PropertyType.COUNTRY;
  }

  /** What a cell of this property should hold, for messages. */
  static String expectation(Property property) {
    return switch (property.type()) {
      case DATE -> "a date such as 1948-05-12, 12 May 1948 or 1948";
      case COUNTRY -> "a country by name or code";
      case GENDER -> "male, female or other";
      case EMAIL -> "an e-mail address";
      case PHONE -> "a telephone number";
      case URL -> "a web address";
      default -> "a value of the type " + property.type().label();
    };
  }

  /** The statements for the text; none when it cannot be cleaned. */
  static List<Statement> clean(Property property, String text, String field) {
    return List.of(Statement.of(property.name(), text, field));
  }
}
