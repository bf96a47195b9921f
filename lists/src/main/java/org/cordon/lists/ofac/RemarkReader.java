package org.cordon.lists.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the facts out of the remarks of an entry. A phrase that no rule knows is kept as a note and
 * counted.
 */
public final class RemarkReader {
  private static final Pattern ROLE_WORD =
      Pattern.compile(
          "(?i).*\\b(minister|president|director|chairman|chairperson|chairwoman|commander|general|colonel|brigadier|chief"
              + "|member|head|governor|secretary|officer|official|representative|adviser|advisor|manager|judge|prosecutor"
              + "|deputy|ambassador|employee|leader|warden|rector|attorney|owner|founder|ceo|dealer|spokesperson|led"
              + "|commanded|oversaw|party|congressman|magistrate|justice|captain|major|lieutenant)\\b.*");
  private static final Pattern WEB =
      Pattern.compile("(?i)(?:https?://|www\\.)\\S+(?: \\(website\\))?\\.?");
  private static final Pattern MAIL = Pattern.compile("(?i)\\S+@\\S+\\.\\S+(?: \\(email\\))?\\.?");

  private final OfacFacts facts;
  private final RemarkLedger ledger;

  /**
   * A reader.
   *
   * @param facts states the facts
   * @param ledger counts the phrases
   */
  public RemarkReader(OfacFacts facts, RemarkLedger ledger) {
    this.facts = facts;
    this.ledger = ledger;
  }

  /**
   * Reads all phrases of the remarks into the draft.
   *
   * @param remarks the remarks, with their continuation
   * @param cut whether the continuation is missing; then the last phrase is no fact but a piece of
   *     one
   * @param draft takes what is found
   */
  public void read(String remarks, boolean cut, OfacDraft draft) {
    List<String> titles = titles(draft.head().titles());
    List<String> phrases = RemarkText.phrases(remarks);
    int whole = cut ? phrases.size() - 1 : phrases.size();
    for (String phrase : phrases.subList(0, whole)) {
      readPhrase(phrase, titles, draft);
    }
    for (String piece : phrases.subList(whole, phrases.size())) {
      ledger.known("cut phrase");
      draft.note(piece, "remarks: cut");
    }
  }

  /** The same for remarks that are whole and have their links in brackets, as the XML formats. */
  public void readWhole(String remarks, OfacDraft draft) {
    read(RemarkText.withoutBrackets(remarks), false, draft);
  }

  /** The remarks repeat the title column; its parts are parted by "; " there too. */
  private static List<String> titles(String column) {
    List<String> titles = new ArrayList<>(RemarkText.phrases(column));
    titles.replaceAll(RemarkText::withoutStop);
    return titles;
  }

  private void readPhrase(String phrase, List<String> titles, OfacDraft draft) {
    String plain = RemarkText.withoutAlternative(phrase);
    if (titles.contains(RemarkText.withoutStop(plain))) {
      ledger.known("title");
      return;
    }
    if (!facts.phrase(phrase, plain, draft)) {
      withoutLabel(phrase, plain, draft);
    }
  }

  /** Phrases that are a fact without a label: web and mail addresses, and what people do. */
  private void withoutLabel(String phrase, String plain, OfacDraft draft) {
    String text = RemarkText.withoutStop(plain).replaceFirst(" \\((website|email)\\)$", "");
    boolean kept = false;
    if (MAIL.matcher(plain).matches()) {
      kept = draft.put(draft.subject(), List.of("email"), text, phrase, "remarks");
    } else if (WEB.matcher(plain).matches()) {
      kept = draft.put(draft.subject(), List.of("website"), text, phrase, "remarks");
    } else if (draft.isPerson() && ROLE_WORD.matcher(plain).matches()) {
      kept = draft.put(draft.subject(), List.of("position"), text, phrase, "remarks");
    }
    if (kept) {
      ledger.known("without label");
    } else {
      ledger.unknown(phrase);
      draft.note(phrase, "remarks");
    }
  }
}
