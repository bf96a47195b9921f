package org.cordon.lists.un;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.entity.Schema;
import org.cordon.entity.Statement;
import org.cordon.lists.input.Values;

/** Facts that stand in running text: the comments of an entry and the notes of its addresses. */
final class UnComments {
  private record Fact(String property, Pattern pattern) {}

  private static final String PHONE_NUMBER = "\\+?[\\d(][\\d ()/-]{4,30}\\d";

  private static final List<Fact> FACTS =
      List.of(
          fact("imoNumber", "\\bIMO\\)?(?: (?:company )?number)?\\s*:?\\s*(\\d{7})\\b"),
          fact(
              "swiftBic",
              "\\bSWIFT(?:/BIC)?(?: code)?:?\\s+([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\\b"),
          fact("email", "\\b([A-Z0-9._%+-]+@[A-Z0-9-]+(?:\\.[A-Z0-9-]+)*\\.[A-Z]{2,})\\b"),
          fact("website", "\\bWebsite:?\\s+((?:https?://|www\\.)[^\\s)<>]+[^\\s).,;<>])"),
          fact("registrationNumber", "\\bregistration number:?\\s+([A-Z]{0,3}\\d{4,12})\\b"),
          fact("passportNumber", "\\bpassport number:?\\s+([A-Z]{0,3} ?\\d{6,10})\\b"),
          fact("taxNumber", "\\bTax Number:?\\s+(\\d{5,15})\\b"),
          fact("licenseNumber", "\\bLicen[cs]e Number:?\\s+(\\d{2,15})\\b"),
          fact(
              "phone",
              "\\b(?:Tel(?:ephone)?|Phone)\\.?(?: numbers?)?\\s*[.:]*\\s*(" + PHONE_NUMBER + ")"));

  private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{2}[ie]\\.\\d{3}\\b");

  private UnComments() {}

  /** The reference numbers in a text, in order. */
  static List<String> references(String text) {
    return REFERENCE.matcher(text).results().map(MatchResult::group).distinct().toList();
  }

  private static Fact fact(String property, String pattern) {
    return new Fact(property, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }

  /**
   * The facts in a text that entities of a schema can have. IMO numbers here are those of shipping
   * companies: the ships that comments mention are named, not numbered.
   */
  static List<Statement> facts(String text, String field, Schema schema) {
    String tidy = Values.tidy(text);
    List<Statement> statements = new ArrayList<>();
    for (Fact fact : FACTS) {
      if (schema.property(fact.property()).isPresent()) {
        Matcher matcher = fact.pattern().matcher(tidy);
        while (matcher.find()) {
          statements.add(
              Values.kept(schema, fact.property(), matcher.group(1), matcher.group(), field));
        }
      }
    }
    return statements;
  }
}
