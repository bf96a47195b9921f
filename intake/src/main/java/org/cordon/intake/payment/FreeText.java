package org.cordon.intake.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a free text names: vessels by their IMO number or behind {@code M/V} and the like, and runs
 * of words that may be the name of somebody, cut at the words and signs of payments. A single word
 * is nobody's name.
 */
final class FreeText {
  private static final int MOST = 40;
  private static final int LONGEST = 6;

  private static final Pattern IMO = Pattern.compile("\\bIMO[ .:#-]*(?:NO[ .:]*)?([0-9]{7})\\b");

  private static final Pattern VESSEL =
      Pattern.compile(
          "\\b(?:M/?V|M/?T|S/?S|VSL|VESSEL|TANKER|SHIP)[ .:]+[\"']?"
              + "([A-Z][A-Z0-9-]*(?: (?!IMO\\b|ON\\b|FROM\\b|AT\\b|VOY\\b|TO\\b|DATED\\b|OR\\b|AND\\b)[A-Z0-9-]+){0,3})");

  private static final Pattern CUT =
      Pattern.compile("[^\\p{L}\\p{M}\\p{N} .'&-]+|\\s-\\s|\\.\\s|\\b(?=\\d)\\S*|\\s{2,}");

  /** Words of payments that are no part of anybody's name. */
  private static final Set<String> STOP =
      Set.of(
          "INVOICE", "INV", "NO", "NR", "DATED", "DATE", "PAYMENT", "PAYMENTS", "FOR", "OF", "THE",
          "CONTRACT", "GOODS", "REF", "REFERENCE", "PO", "ORDER", "AND", "USD", "EUR", "PER", "AS",
          "FROM", "TO", "BY", "ON", "IN", "WITH", "UNDER", "FAVOUR", "FAVOR", "BEHALF", "B/O", "F/O",
          "BO", "FO", "VESSEL", "MV", "MT", "VSL", "IMO", "SHIP", "SHIPMENT", "SUPPLY", "SERVICES",
          "SERVICE", "FEE", "FEES", "CHARGES", "ROC", "RFB", "INS", "ACC", "REC", "BNF", "ULTIMATE",
          "BENEFICIARY", "BENE", "ORIGINATOR", "SALARY", "RENT", "LOAN", "PURCHASE", "SALE",
          "ADVANCE", "BALANCE", "FINAL", "PARTIAL", "DELIVERY", "FREIGHT", "ACCOUNT", "ACCT", "A/C",
          "VIA", "QUOTE", "UNQUOTE", "REMITTANCE", "INFORMATION", "PLEASE", "CREDIT", "AGAINST",
          "DOCUMENTS", "PART", "MONTH", "YEAR", "ATTN", "RE", "SUBJECT", "DTD", "ALL", "OR", "AT");

  private final String text;
  private final String field;
  private final List<Actor> vessels = new ArrayList<>();
  private final List<Actor> names = new ArrayList<>();

  private FreeText(String text, String field) {
    this.text = text;
    this.field = field;
  }

  static FreeText of(String text, String field) {
    FreeText free = new FreeText(text, field);
    free.vessels();
    free.names();
    return free;
  }

  void vesselsInto(Draft draft) {
    vessels.forEach(vessel -> draft.vessel(vessel, field));
  }

  void into(Draft draft) {
    vesselsInto(draft);
    names.forEach(name -> draft.party("named-in-text", name, field));
  }

  private void vessels() {
    String upper = text.toUpperCase(Locale.ROOT);
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

  private void names() {
    for (String part : CUT.split(text, -1)) {
      List<String> run = new ArrayList<>();
      for (String word : part.strip().split("\\s+", -1)) {
        if (STOP.contains(word.toUpperCase(Locale.ROOT)) || run.size() == LONGEST) {
          name(run);
        } else {
          run.add(word);
        }
      }
      name(run);
    }
  }

  private void name(List<String> run) {
    long telling = run.stream().filter(word -> word.length() > 1).count();
    if (telling > 1 && names.size() < MOST) {
      names.add(new Actor(field).name(String.join(" ", run)));
    } else if (run.size() == 1 && isForeign(run.getFirst())) {
      names.add(new Actor(field).name(run.getFirst()));
    }
    run.clear();
  }

  /** Names in scripts without blanks between words are one word. */
  private static boolean isForeign(String word) {
    return word.codePointCount(0, word.length()) > 2
        && word.codePoints()
            .allMatch(c -> Character.isIdeographic(c)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
  }
}
