package org.cordon.lists.un;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.entity.Entity;
import org.cordon.entity.Model;
import org.cordon.entity.Statement;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/**
 * One {@code INDIVIDUAL_DOCUMENT}: an identity document, with the number dug out of whatever
 * sentence holds it.
 *
 * @param element the element
 * @param passport whether it is a passport
 * @param number the bare number; empty if none could be found
 * @param numberField the element that held the number
 * @param numberText the text that held the number, as published
 */
record UnDocument(
    XmlRecord element, boolean passport, String number, String numberField, String numberText) {
  private static final Pattern PASSPORT =
      Pattern.compile("passe?port|pasaporte|reiseausweis", Pattern.CASE_INSENSITIVE);
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?");
  private static final Pattern WORD = Pattern.compile(".*\\p{Ll}{2}.*|.*:");
  private static final Pattern NUMBER_SIGN = Pattern.compile("(?i)no\\.?:?|n°");
  private static final Pattern TAIL =
      Pattern.compile("(?i)[,;]|\\b(?:issued|expire[sd]?|under|valid|born)\\b");
  private static final Pattern EXPIRY =
      Pattern.compile("(?i)(?:expir\\w*|valid until|exp\\.|validity)\\D{0,20}");

  /** Reads a document; empty if the element says nothing. */
  static Optional<UnDocument> read(XmlRecord element) {
    if (element.isEmpty()) {
      return Optional.empty();
    }
    String kind = element.tidy("TYPE_OF_DOCUMENT") + " " + element.tidy("TYPE_OF_DOCUMENT2");
    boolean passport = PASSPORT.matcher(kind).find();
    for (String field : List.of("NUMBER", "TYPE_OF_DOCUMENT2", "NOTE")) {
      String text = element.tidy(field);
      String number = field.equals("NUMBER") ? numberIn(text) : numberIn(TAIL.split(text, 2)[0]);
      if (!number.isEmpty()) {
        return Optional.of(
            new UnDocument(
                element,
                passport,
                number,
                element.name() + "/" + field,
                element.text(field).strip()));
      }
    }
    return Optional.of(new UnDocument(element, passport, "", "", ""));
  }

  /**
   * The number in a text such as {@code CAR diplomatic passport no. D00000898}: what stands behind
   * the last word. A text without words is the number as it is.
   */
  static String numberIn(String text) {
    String bare = Values.tidy(BRACKETS.matcher(text).replaceAll(" "));
    if (!hasWords(bare)) {
      return bare.chars().anyMatch(Character::isDigit) ? bare : "";
    }
    StringBuilder number = new StringBuilder();
    for (String token : bare.split(" ")) {
      if (NUMBER_SIGN.matcher(token).matches() && hasDigit(number)) {
        continue;
      }
      if (WORD.matcher(token).matches() || NUMBER_SIGN.matcher(token).matches()) {
        if (hasDigit(number)) {
          break;
        }
        number.setLength(0);
      } else {
        number.append(number.isEmpty() ? "" : " ").append(token);
      }
    }
    return hasDigit(number) ? number.toString().replaceAll("[,;.]+$", "") : "";
  }

  private static boolean hasWords(String text) {
    for (String token : text.split(" ")) {
      if (WORD.matcher(token).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigit(CharSequence text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** The property of the subject that holds such numbers. */
  String subjectProperty() {
    if (passport) {
      return "passportNumber";
    }
    String all =
        String.join(" ", element.children().stream().map(XmlRecord::text).toList())
            .toLowerCase(Locale.ROOT);
    if (all.contains("fiscal code") || all.contains("tax ") || all.contains("nif")) {
      return "taxNumber";
    }
    return all.contains("social security") || all.contains("ssn ")
        ? "socialSecurityNumber"
        : "idNumber";
  }

  /** What the subject says of this document. */
  Optional<Statement> subjectStatement() {
    return number.isEmpty()
        ? Optional.empty()
        : Optional.of(new Statement(subjectProperty(), number, numberText, numberField, ""));
  }

  /** The document as an entity of its own. */
  Entity entity(String id, String holder) {
    Entity.Builder document =
        Entity.builder(id, Model.standard().require(passport ? "Passport" : "Identification"));
    document.add("holder", holder, "");
    if (!number.isEmpty()) {
      document.add(new Statement("number", number, numberText, numberField, ""));
    }
    add(document, "type", "TYPE_OF_DOCUMENT");
    add(document, "type", "TYPE_OF_DOCUMENT2");
    for (String field : List.of("ISSUING_COUNTRY", "COUNTRY_OF_ISSUE")) {
      UnEntry.addCountry(document, "country", element, field);
    }
    UnDates.single(element.tidy("DATE_OF_ISSUE"))
        .ifPresent(date -> document.add(statement("startDate", date, "DATE_OF_ISSUE")));
    expiry().ifPresent(date -> document.add(statement("endDate", date, "NOTE")));
    add(document, "authority", "CITY_OF_ISSUE");
    add(document, "summary", "NOTE");
    return document.build();
  }

  private Optional<String> expiry() {
    String note = element.tidy("NOTE");
    Matcher word = EXPIRY.matcher(note);
    return word.find() ? UnDates.find(note.substring(word.start())) : Optional.empty();
  }

  private void add(Entity.Builder document, String property, String field) {
    String value = element.tidy(field);
    if (!value.isEmpty()) {
      document.add(statement(property, value, field));
    }
  }

  private Statement statement(String property, String value, String field) {
    return new Statement(
        property, value, element.text(field).strip(), element.name() + "/" + field, "");
  }
}
