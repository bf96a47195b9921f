package org.cordon.intake.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Vessels that a free text names: by an IMO number, or behind {@code M/V} and the like. Names of
 * people and firms in it are found by the engine.
 */
final class FreeText {
  private static final int MOST = 40;

  private static final Pattern IMO = Pattern.compile("\\bIMO[ .:#-]*(?:NO[ .:]*)?([0-9]{7})\\b");

  /** Words that end a vessel's name. */
  private static final String NO_NAME =
      "(?!IMO\\b|ON\\b|FROM\\b|AT\\b|VOY\\b|TO\\b|DATED\\b|OR\\b|AND\\b|INVOICE\\b|INV\\b|B/L\\b|BL\\b|FOR\\b|PER\\b)";

  private static final Pattern VESSEL =
      Pattern.compile(
          "\\b(?:M/?V|M/?T|S/?S|VSL|VESSEL|TANKER|SHIP)[ .:]+[\"']?"
              + NO_NAME
              + "([A-Z][A-Z0-9-]*(?: "
              + NO_NAME
              + "[A-Z0-9-]+){0,3})");

  private final String field;
  private final List<Actor> vessels = new ArrayList<>();

  private FreeText(String field) {
    this.field = field;
  }

  static FreeText of(String text, String field) {
    FreeText free = new FreeText(field);
    free.look(text.toUpperCase(Locale.ROOT));
    return free;
  }

  void into(Draft draft) {
    vessels.forEach(vessel -> draft.vessel(vessel, field));
  }

  /** The first number belongs to the first name, and so on, as such texts have one of each. */
  private void look(String upper) {
    Matcher number = IMO.matcher(upper);
    Matcher name = VESSEL.matcher(upper);
    boolean named = name.find();
    boolean numbered = number.find();
    while ((named || numbered) && vessels.size() < MOST) {
      Actor vessel = new Actor(field).vessel();
      if (named) {
        vessel.name(name.group(1));
        named = name.find();
      }
      if (numbered) {
        vessel.add("imoNumber", number.group(1));
        numbered = number.find();
      }
      vessels.add(vessel);
    }
  }
}
