package org.cordon.lists.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.Cleaned;
import org.cordon.entity.Cleaner;
import org.cordon.entity.Countries;
import org.cordon.entity.PartialDate;
import org.cordon.entity.Property;
import org.cordon.entity.PropertyType;
import org.cordon.entity.Schema;
import org.cordon.entity.Statement;

/** Single values of a list, brought into the forms of the entity model. */
public final class Values {
  private static final Set<String> UNKNOWN =
      Set.of("00", "unknown", "not known", "n/a", "na", "none", "-", "not available", "不明");

  private Values() {}

  /**
   * The text on one line: white space of all kinds single, nothing at the ends, no direction marks.
   */
  public static String tidy(String text) {
    return Cleaner.clean(PropertyType.STRING, text).value().orElse("");
  }

  /**
   * Whether a text says that something is not known. {@code 00} is the country code that the EU
   * uses for it; {@code 不明} is Japanese.
   */
  public static boolean isUnknown(String text) {
    String line = tidy(text).toLowerCase(Locale.ROOT);
    return line.isEmpty() || UNKNOWN.contains(line);
  }

  /** A text in small letters and digits with hyphens between, as in keys of programmes. */
  public static String slug(String text) {
    String slug = tidy(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return slug.replaceAll("^-|-$", "");
  }

  /** The filled ones of some texts in one line, with commas between. */
  public static String join(List<String> texts) {
    return String.join(
        ", ", texts.stream().map(Values::tidy).filter(text -> !text.isEmpty()).toList());
  }

  /** The code of the country that a text means. */
  public static Optional<String> country(String text) {
    return Countries.code(text);
  }

  /** Whether a text is a date, a month or a year in ISO form. */
  public static boolean isDate(String text) {
    return PartialDate.parse(text).isPresent();
  }

  /** Whether a text has Latin letters only, digits and signs aside. */
  public static boolean isLatin(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }

  /**
   * A statement with the clean form of a text.
   *
   * @return the statement; a {@link Cleaned.Rejected} in its stead says why the text is no value of
   *     that property
   */
  public static Optional<Statement> statement(Property property, String raw, String field) {
    return Cleaner.clean(property, raw)
        .value()
        .map(value -> new Statement(property.name(), value, raw, field, ""));
  }

  /**
   * A statement that keeps a text: in its clean form if it has one, else as stated. For
   * identifiers, where a failed check digit must not cost the number.
   *
   * @param schema the schema of the entity that it is for
   * @param property a property of that schema
   */
  public static Statement kept(
      Schema schema, String property, String raw, String original, String field) {
    String value =
        schema
            .property(property)
            .flatMap(declared -> Cleaner.clean(declared, raw).value())
            .orElseGet(() -> tidy(raw));
    return new Statement(property, value, original, field, "");
  }
}
