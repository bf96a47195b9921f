package org.cordon.lists.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.entity.Countries;
import org.cordon.entity.Entity;
import org.cordon.entity.Statement;

/** Takes the facts out of the remarks of an entry. A phrase that no rule knows is kept as a note and counted. */
final class RemarkReader {
  private static final Pattern ADDRESS_AT_END = Pattern.compile("(https?://\\S+?|www\\.\\S+?)\\.?$");
  private static final Pattern DATE_AT_END = Pattern.compile("([0-9]{1,2} [A-Z][a-z]{2} [0-9]{4})\\.?$");
  private static final Pattern ABBREVIATION = Pattern.compile("(?:^|[ .])\\p{L}{1,3}\\.$");
  private static final Pattern ROLE_WORD =
      Pattern.compile(
          "(?i).*\\b(minister|president|director|chairman|chairperson|chairwoman|commander|general|colonel|brigadier|chief"
              + "|member|head|governor|secretary|officer|official|representative|adviser|advisor|manager|judge|prosecutor"
              + "|deputy|ambassador|employee|leader|warden|rector|attorney|owner|founder|ceo|dealer|spokesperson|led"
              + "|commanded|oversaw|party|congressman|magistrate|justice|captain|major|lieutenant)\\b.*");
  private static final Pattern WEB = Pattern.compile("(?i)(?:https?://|www\\.)\\S+(?: \\(website\\))?\\.?");
  private static final Pattern MAIL = Pattern.compile("(?i)\\S+@\\S+\\.\\S+(?: \\(email\\))?\\.?");

  private final RemarkRules rules = RemarkRules.standard();
  private final Function<String, Optional<String>> numberOfName;
  private final RemarkLedger ledger;

  /**
   * A reader.
   *
   * @param numberOfName finds the entity number of a primary name that stands on one entry only
   * @param ledger counts the phrases
   */
  RemarkReader(Function<String, Optional<String>> numberOfName, RemarkLedger ledger) {
    this.numberOfName = numberOfName;
    this.ledger = ledger;
  }

  /**
   * Reads all phrases of the remarks into the draft.
   *
   * @param remarks the remarks, with their continuation
   * @param cut whether the continuation is missing; then the last phrase is no fact but a piece of one
   * @param draft takes what is found
   */
  void read(String remarks, boolean cut, OfacDraft draft) {
    List<String> titles = titles(draft.row().cell(4));
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
    Optional<RemarkRule> rule = rules.find(plain);
    if (rule.isPresent()) {
      ledger.known(rule.get().label());
      apply(rule.get(), phrase, plain, draft);
    } else {
      withoutLabel(phrase, plain, draft);
    }
  }

  private void apply(RemarkRule rule, String phrase, String plain, OfacDraft draft) {
    String field = "remarks: " + rule.label();
    String rest = plain.substring(rule.label().length()).strip();
    boolean kept =
        switch (rule.action()) {
          case VALUE -> value(rule, rest, phrase, field, draft);
          case NAMES -> weakAlias(rest, field, draft);
          case PLACE -> place(rest, phrase, field, draft);
          case DOCUMENT, PASSPORT -> document(rule, rest, phrase, field, draft);
          case WALLET -> wallet(rest, phrase, field, draft);
          case SECURITY -> security(rule, rest, phrase, field, draft);
          case RELATION -> relation(rule, rest, field, draft);
          case LISTING -> listing(rule, plain, field, draft);
          case LISTINGDATE -> listingDate(rule, plain, field, draft);
          case LINK -> link(plain, field, draft);
          case NOTE, KIN -> false;
        };
    if (!kept) {
      draft.note(phrase, field);
    }
  }

  private boolean value(RemarkRule rule, String rest, String phrase, String field, OfacDraft draft) {
    String text = RemarkText.withoutStop(rest.replaceFirst("^[:#]\\s*", ""));
    String whole = text.isEmpty() ? RemarkText.withoutStop(phrase) : text;
    boolean kept = draft.put(draft.subject(), rule.arguments(), whole, phrase, field);
    return kept || isNoCountry(text);
  }

  /** Said of flags; there is nothing to keep. */
  private static boolean isNoCountry(String text) {
    return text.equalsIgnoreCase("None Identified");
  }

  private static boolean weakAlias(String rest, String field, OfacDraft draft) {
    String published = RemarkText.unquoted(rest);
    if (published.isEmpty()) {
      return false;
    }
    String name = draft.isPerson() ? PersonName.parse(published).full() : published;
    draft.subject().add(new Statement("weakAlias", name, published, field, ""));
    return true;
  }

  private static boolean place(String rest, String phrase, String field, OfacDraft draft) {
    String text = RemarkText.withoutStop(rest);
    if (!draft.put(draft.subject(), List.of("birthPlace"), text, phrase, field)) {
      return false;
    }
    String end = text.substring(text.lastIndexOf(',') + 1).strip();
    boolean whole = draft.put(draft.subject(), List.of("birthCountry"), text, phrase, field);
    if (!whole) {
      draft.put(draft.subject(), List.of("birthCountry"), end, phrase, field);
    }
    return true;
  }

  private static boolean document(RemarkRule rule, String rest, String phrase, String field, OfacDraft draft) {
    DocumentText document = DocumentText.parse(rest);
    if (document.number().isEmpty()) {
      return false;
    }
    boolean passport = rule.action() == RemarkRule.Action.PASSPORT;
    List<String> properties = passport ? List.of("passportNumber") : rule.arguments();
    boolean stated = draft.put(draft.subject(), withFallback(properties, draft), document.number(), phrase, field);
    russian(properties, document, phrase, field, draft);
    if (draft.schema().isA("LegalEntity")) {
      identification(rule, document, phrase, field, draft);
      return true;
    }
    boolean more = !document.country().isEmpty() || !document.issued().isEmpty() || !document.expires().isEmpty();
    return stated && !more;
  }

  /** A Russian tax number is an INN, a Russian registration number of the right form an OGRN: stated as both. */
  private static void russian(
      List<String> properties, DocumentText document, String phrase, String field, OfacDraft draft) {
    if (!Countries.code(document.country()).equals(Optional.of("ru"))) {
      return;
    }
    if (properties.contains("taxNumber")) {
      draft.put(draft.subject(), List.of("innCode"), document.number(), phrase, field);
    } else if (properties.contains("registrationNumber")) {
      draft.put(draft.subject(), List.of("ogrnCode"), document.number(), phrase, field);
    }
  }

  private static List<String> withFallback(List<String> properties, OfacDraft draft) {
    List<String> all = new ArrayList<>(properties);
    all.addAll(
        draft.isPerson() ? List.of("idNumber", "registrationNumber") : List.of("registrationNumber", "idNumber"));
    return all;
  }

  private static void identification(
      RemarkRule rule, DocumentText document, String phrase, String field, OfacDraft draft) {
    boolean passport = rule.action() == RemarkRule.Action.PASSPORT;
    Entity.Builder detail = draft.detail(passport ? "Passport" : "Identification", passport ? "passport" : "id");
    detail.add("holder", draft.id(), "ent_num");
    detail.add("type", rule.label().replaceFirst(":$", ""), field);
    detail.add(new Statement("number", document.number(), phrase, field, ""));
    if (!document.country().isEmpty()
        && !draft.put(detail, List.of("country"), document.country(), document.country(), field)) {
      detail.add("authority", document.country(), field);
    }
    date(detail, "startDate", document.issued(), field, draft);
    date(detail, "endDate", document.expires(), field, draft);
    draft.keep(detail);
  }

  private static void date(Entity.Builder detail, String property, String text, String field, OfacDraft draft) {
    if (!text.isEmpty() && !draft.put(detail, List.of(property), text, text, field)) {
      detail.add("summary", property + ": " + text, field);
    }
  }

  private static boolean wallet(String rest, String phrase, String field, OfacDraft draft) {
    String[] parts = RemarkText.withoutStop(rest).split(" +", 2);
    if (parts.length < 2) {
      return false;
    }
    Entity.Builder wallet = draft.detail("CryptoWallet", "wallet");
    wallet.add("currencySymbol", parts[0], field);
    wallet.add(new Statement("publicKey", parts[1].strip(), phrase, field, ""));
    wallet.add("holder", draft.id(), "ent_num");
    draft.keep(wallet);
    return true;
  }

  private static boolean security(RemarkRule rule, String rest, String phrase, String field, OfacDraft draft) {
    Entity.Builder security = draft.detail("Security", "security");
    String text = RemarkText.withoutStop(rest);
    if (!draft.put(security, rule.arguments(), text, phrase, field)) {
      return false;
    }
    security.add("name", draft.row().cell(1) + " " + text, field);
    security.add("issuer", draft.id(), "ent_num");
    draft.keep(security);
    return true;
  }

  private boolean relation(RemarkRule rule, String rest, String field, OfacDraft draft) {
    if (RemarkText.withoutStop(rest).isEmpty()) {
      return false;
    }
    // The last phrase ends with a full stop that may belong to the name (S.A.).
    String name = numberOfName.apply(rest).isPresent() || ABBREVIATION.matcher(rest).find() ? rest : RemarkText.withoutStop(rest);
    Optional<String> number = numberOfName.apply(name).or(() -> numberOfName.apply(RemarkText.withoutStop(name)));
    Entity.Builder link = draft.detail("UnknownLink", "link");
    link.add("subject", draft.id(), "ent_num");
    number.ifPresent(found -> link.add("object", OfacDraft.idOf(found), field));
    link.add("role", rule.arguments().getFirst(), field);
    link.add(new Statement("names", name, rest, field, ""));
    draft.keep(link);
    return true;
  }

  private static boolean listing(RemarkRule rule, String plain, String field, OfacDraft draft) {
    String text = RemarkText.withoutStop(plain);
    return draft.put(draft.sanction(), rule.arguments(), text, plain, field);
  }

  private static boolean listingDate(RemarkRule rule, String plain, String field, OfacDraft draft) {
    Matcher date = DATE_AT_END.matcher(plain);
    boolean kept = date.find() && draft.put(draft.sanction(), rule.arguments(), date.group(1), plain, field);
    return kept | listing(new RemarkRule(rule.label(), rule.action(), List.of("provisions")), plain, field, draft);
  }

  private static boolean link(String plain, String field, OfacDraft draft) {
    Matcher address = ADDRESS_AT_END.matcher(plain);
    return address.find() && draft.put(draft.sanction(), List.of("sourceUrl"), address.group(1), plain, field);
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
