package org.cordon.entity;

import java.util.Locale;
import java.util.Optional;

/**
 * Brings values to the normal form of their type. Cleaning a clean value changes nothing.
 *
 * <p>Dates must be ISO prefixes here: an importer that reads another form names it with {@link
 * DateText}.
 */
public final class Cleaner {
  private static final int LONGEST_IDENTIFIER = 64;
  private static final int LONGEST_KEY = 128;

  private Cleaner() {}

  /**
   * Cleans a value of that property: by its identifier format, where it has one, else by its type.
   */
  public static Cleaned clean(Property property, String text) {
    if (property.format().isPresent()) {
      return checked(property.format().get(), text);
    }
    return property.type() == PropertyType.IDENTIFIER
        ? identifier(text, property.name().equals("publicKey") ? LONGEST_KEY : LONGEST_IDENTIFIER)
        : clean(property.type(), text);
  }

  /** Cleans a value of that type. */
  public static Cleaned clean(PropertyType type, String text) {
    String line = Texts.line(text);
    return switch (type) {
      case NAME, ADDRESS -> withLetters(line, "letters or digits");
      case DATE -> date(line);
      case COUNTRY -> of(Countries.code(line), "the name or code of one country", line);
      case IDENTIFIER -> identifier(line, LONGEST_IDENTIFIER);
      case EMAIL -> of(Contacts.email(line), "one e-mail address", line);
      case PHONE -> of(Contacts.phone(line), "a telephone number of 6 to 15 digits", line);
      case URL -> of(Contacts.url(line), "a web address", line);
      case GENDER -> of(Genders.gender(line), "a word for male, female or other", line);
      case TOPIC -> topic(line.toLowerCase(Locale.ROOT));
      case LANGUAGE -> of(Languages.code(line), "the name or ISO 639 code of a language", line);
      case NUMBER -> of(Optional.of(line).filter(Cleaner::hasDigit), "a number", line);
      case TEXT -> filled(Texts.block(text));
      case ENTITY, STRING -> filled(line);
    };
  }

  private static Cleaned date(String line) {
    Optional<PartialDate> date = PartialDate.parse(line);
    return date.filter(PartialDate.HISTORIC::equals).isPresent()
        ? new Cleaned.Rejected("a date other than the place-holder for long past", line)
        : of(date.map(found -> line), "a date such as 1948, 1948-05 or 1948-05-12", line);
  }

  private static Cleaned identifier(String text, int longest) {
    String line = Texts.line(text);
    if (line.length() > longest) {
      return new Cleaned.Rejected("an identifier of at most " + longest + " characters", line);
    }
    return IdentifierFormat.STRICT.parse(line) instanceof CheckedIdentifier.Invalid invalid
        ? new Cleaned.Rejected(invalid.expected(), line)
        : new Cleaned.Accepted(line);
  }

  private static Cleaned checked(IdentifierFormat format, String text) {
    return switch (format.parse(text)) {
      case CheckedIdentifier.Valid valid -> new Cleaned.Accepted(valid.value());
      case CheckedIdentifier.Invalid invalid ->
          new Cleaned.Rejected(format + " with " + invalid.expected(), invalid.found());
    };
  }

  private static Cleaned topic(String code) {
    return Topics.isCode(code)
        ? new Cleaned.Accepted(code)
        : new Cleaned.Rejected("a topic code", code);
  }

  private static Cleaned withLetters(String line, String expected) {
    boolean ok = line.codePoints().anyMatch(Character::isLetterOrDigit);
    return ok ? new Cleaned.Accepted(line) : new Cleaned.Rejected(expected, line);
  }

  private static Cleaned filled(String text) {
    return text.isEmpty() ? new Cleaned.Rejected("some text", text) : new Cleaned.Accepted(text);
  }

  private static Cleaned of(Optional<String> value, String expected, String found) {
    return value.isPresent()
        ? new Cleaned.Accepted(value.get())
        : new Cleaned.Rejected(expected, found);
  }

  private static boolean hasDigit(String line) {
    return line.codePoints().anyMatch(Character::isDigit);
  }
}
