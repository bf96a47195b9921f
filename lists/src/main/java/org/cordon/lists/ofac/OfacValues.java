package org.cordon.lists.ofac;

import java.util.List;
import java.util.Optional;
import org.cordon.entity.Cleaner;
import org.cordon.entity.DateRange;
import org.cordon.entity.DateText;
import org.cordon.entity.Property;
import org.cordon.entity.PropertyType;
import org.cordon.entity.Statement;

/** Cleans values in the forms that OFAC uses. */
final class OfacValues {
  private OfacValues() {}

  /**
   * The statements for a text.
   *
   * @param property the property to state
   * @param text the text of the value
   * @param original the whole text as published
   * @param field where it stands
   * @return nothing when the text is no value of the property
   */
  static List<Statement> clean(Property property, String text, String original, String field) {
    if (property.type() == PropertyType.DATE) {
      // The two cannot be mistaken for each other; later forms write some dates as ISO days.
      Optional<DateRange> range = DateText.WORDS.parse(text).or(() -> DateText.ISO.parse(text));
      return range
          .map(found -> found.statements(property.name(), original, field))
          .orElse(List.of());
    }
    String plain = property.type() == PropertyType.NUMBER ? text.replace(",", "") : text;
    return Cleaner.clean(property, plain)
        .value()
        .map(value -> List.of(new Statement(property.name(), value, original, field, "")))
        .orElse(List.of());
  }
}
