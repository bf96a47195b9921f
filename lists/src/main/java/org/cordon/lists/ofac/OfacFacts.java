package org.cordon.lists.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.entity.Countries;
import org.cordon.entity.Entity;
import org.cordon.entity.Statement;

/**
 * States facts that have one of OFAC's labels, by the rules of {@code remark-rules.txt}: the
 * phrases of the remarks and, under the same labels, the elements of the XML formats.
 */
public final class OfacFacts {
  private static final Pattern ADDRESS_AT_END =
      Pattern.compile("(https?://\\S+?|www\\.\\S+?)\\.?$");
  private static final Pattern DATE_AT_END =
      Pattern.compile("([0-9]{1,2} [A-Z][a-z]{2} [0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})\\.?$");
  private static final Pattern ABBREVIATION = Pattern.compile("(?:^|[ .])\\p{L}{1,3}\\.$");

  /** The labels of the XML formats that the remarks spell differently. */
  private static final Map<String, String> REMARK_LABELS =
      Map.ofEntries(
          Map.entry("Birthdate", "DOB"),
          Map.entry("Place of Birth", "POB"),
          Map.entry("Nationality Country", "nationality"),
          Map.entry("Citizenship Country", "citizen"),
          Map.entry("Vessel Gross Tonnage", "Gross Tonnage"),
          Map.entry("Vessel Gross Registered Tonnage", "Gross Registered Tonnage"),
          Map.entry("Vessel Tonnage", "Tonnage"));

  private final RemarkRules rules = RemarkRules.standard();
  private final Function<String, Optional<String>> numberOfName;
  private final RemarkLedger ledger;

  /**
   * Facts of one list.
   *
   * @param numberOfName finds the entity number of a primary name that stands on one entry only
   * @param ledger counts the facts
   */
  public OfacFacts(Function<String, Optional<String>> numberOfName, RemarkLedger ledger) {
    this.numberOfName = numberOfName;
    this.ledger = ledger;
  }

  /**
   * States a phrase of the remarks.
   *
   * @param phrase the phrase as published
   * @param plain the same without {@code alt. }
   * @return false if no rule knows its label
   */
  boolean phrase(String phrase, String plain, OfacDraft draft) {
    Optional<RemarkRule> rule = rules.find(plain);
    if (rule.isEmpty()) {
      return false;
    }
    ledger.known(rule.get().label());
    String field = "remarks: " + rule.get().label();
    if (!apply(rule.get(), phrase, plain, field, draft)) {
      draft.note(phrase, field);
    }
    return true;
  }

  /**
   * States a fact whose label and value stand apart.
   *
   * @param label the label as published, e.g. {@code Secondary sanctions risk:}
   * @param value the value as published
   * @param field where it stands
   * @param draft takes it; what cannot be stated is kept as a note of label and value
   */
  public void fact(String label, String value, String field, OfacDraft draft) {
    if (value.isEmpty()) {
      return;
    }
    String plain = labelled(label, value);
    Optional<RemarkRule> rule = rules.find(plain);
    if (rule.isEmpty()) {
      ledger.unknown(label);
    } else {
      ledger.known(rule.get().label());
      if (apply(rule.get(), value, plain, field, draft)) {
        return;
      }
    }
    keepAsNote(label, value, field, draft);
  }

  /** Whether a text is one of the labels, or the name of a kind of document. */
  public boolean isLabel(String text) {
    return rules.find(labelled(text, "1")).isPresent();
  }

  /**
   * States a document whose parts stand apart. A label that is a fact of another kind ({@code
   * Gender}, {@code Website}) is taken as such; a kind of document that no rule knows is a document
   * all the same when {@code always} says so.
   *
   * @param label the kind of document as published
   * @param document its number, country and dates
   * @param always whether the place in the source says that it is a document
   * @param extras statements that the document's own entity takes
   * @param field where it stands
   */
  public void document(
      String label,
      DocumentText document,
      boolean always,
      List<Statement> extras,
      String field,
      OfacDraft draft) {
    String plain = labelled(label, document.number());
    RemarkRule rule =
        rules.find(plain).orElseGet(() -> new RemarkRule(label, noRule(always), List.of()));
    boolean isDocument =
        rule.action() == RemarkRule.Action.DOCUMENT || rule.action() == RemarkRule.Action.PASSPORT;
    if (!isDocument) {
      fact(label, document.number(), field, draft);
      more(label, document, extras, field, draft);
      return;
    }
    ledger.known(rule.label());
    RemarkRule named = new RemarkRule(label, rule.action(), rule.arguments());
    if (!document(named, document, extras, document.number(), field, draft)) {
      keepAsNote(label, document.number(), field, draft);
      more(label, document, extras, field, draft);
    }
  }

  /** States the owner of a vessel or aircraft, who may be an entry of its own. */
  public void owner(String name, String field, OfacDraft draft) {
    if (name.isEmpty()) {
      return;
    }
    Optional<String> number = numberOfName.apply(name);
    Entity.Builder ownership = draft.detail("Ownership", "ownership");
    draft.own(ownership, "asset");
    number.ifPresent(found -> ownership.add("owner", OfacDraft.idOf(found), field));
    ownership.add("names", name, field);
    ownership.add("role", "Vessel owner", field);
    draft.keep(ownership);
  }

  private static RemarkRule.Action noRule(boolean always) {
    return always ? RemarkRule.Action.DOCUMENT : RemarkRule.Action.NOTE;
  }

  /** Keeps what a fact that is no document has around its value. */
  private static void more(
      String label, DocumentText document, List<Statement> extras, String field, OfacDraft draft) {
    draft.noteFilled(label + ", country: ", document.country(), field);
    draft.noteFilled(label + ", issued: ", document.issued(), field);
    draft.noteFilled(label + ", expires: ", document.expires(), field);
    for (Statement extra : extras) {
      draft.noteFilled(label + ", ", extra.value(), field);
    }
  }

  private static void keepAsNote(String label, String value, String field, OfacDraft draft) {
    if (!isNoCountry(value)) {
      draft.subject().add(new Statement("notes", label + " " + value, value, field, ""));
    }
  }

  /** A full stop at the end of remarks is punctuation; one that belongs to a value is doubled. */
  private static String labelled(String label, String value) {
    String known = REMARK_LABELS.getOrDefault(label, label).replace('\u2019', '\'');
    return known + " " + value + (value.endsWith(".") ? "." : "");
  }

  private boolean apply(
      RemarkRule rule, String phrase, String plain, String field, OfacDraft draft) {
    String rest = plain.substring(rule.label().length()).strip();
    return switch (rule.action()) {
      case VALUE -> value(rule, rest, phrase, field, draft);
      case NAMES -> weakAlias(rest, field, draft);
      case PLACE -> place(rest, phrase, field, draft);
      case DOCUMENT, PASSPORT -> document(rule, rest, phrase, field, draft);
      case WALLET -> wallet(rest, phrase, field, draft);
      case SECURITY -> security(rule, rest, phrase, field, draft);
      case RELATION -> relation(rule, rest, phrase, field, draft);
      case LISTING -> listing(rule, plain, phrase, field, draft);
      case LISTINGDATE -> listingDate(rule, plain, phrase, field, draft);
      case LINK -> link(plain, field, draft);
      case NOTE, KIN -> false;
    };
  }

  private boolean value(
      RemarkRule rule, String rest, String phrase, String field, OfacDraft draft) {
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

  private static boolean document(
      RemarkRule rule, String rest, String phrase, String field, OfacDraft draft) {
    return document(rule, DocumentText.parse(rest), List.of(), phrase, field, draft);
  }

  private static boolean document(
      RemarkRule rule,
      DocumentText document,
      List<Statement> extras,
      String phrase,
      String field,
      OfacDraft draft) {
    if (document.number().isEmpty()) {
      return false;
    }
    boolean passport = rule.action() == RemarkRule.Action.PASSPORT;
    List<String> properties = passport ? List.of("passportNumber") : rule.arguments();
    boolean stated =
        draft.put(
            draft.subject(), withFallback(properties, draft), document.number(), phrase, field);
    russian(properties, document, phrase, field, draft);
    if (draft.schema().isA("LegalEntity")) {
      identification(rule, document, extras, phrase, field, draft);
      return true;
    }
    boolean more =
        !extras.isEmpty()
            || !document.country().isEmpty()
            || !document.issued().isEmpty()
            || !document.expires().isEmpty();
    return stated && !more;
  }

  /**
   * A Russian tax number is an INN, a Russian registration number of the right form an OGRN: stated
   * as both.
   */
  private static void russian(
      List<String> properties,
      DocumentText document,
      String phrase,
      String field,
      OfacDraft draft) {
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
        draft.isPerson()
            ? List.of("idNumber", "registrationNumber")
            : List.of("registrationNumber", "idNumber"));
    return all;
  }

  private static void identification(
      RemarkRule rule,
      DocumentText document,
      List<Statement> extras,
      String phrase,
      String field,
      OfacDraft draft) {
    boolean passport = rule.action() == RemarkRule.Action.PASSPORT;
    Entity.Builder detail =
        draft.detail(passport ? "Passport" : "Identification", passport ? "passport" : "id");
    draft.own(detail, "holder");
    detail.add("type", rule.label().replaceFirst(":$", ""), field);
    detail.add(new Statement("number", document.number(), phrase, field, ""));
    if (!document.country().isEmpty()
        && !draft.put(detail, List.of("country"), document.country(), document.country(), field)) {
      detail.add("authority", document.country(), field);
    }
    date(detail, "startDate", document.issued(), field, draft);
    date(detail, "endDate", document.expires(), field, draft);
    extras.forEach(detail::add);
    draft.keep(detail);
  }

  private static void date(
      Entity.Builder detail, String property, String text, String field, OfacDraft draft) {
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
    draft.own(wallet, "holder");
    draft.keep(wallet);
    return true;
  }

  private static boolean security(
      RemarkRule rule, String rest, String phrase, String field, OfacDraft draft) {
    Entity.Builder security = draft.detail("Security", "security");
    String text = RemarkText.withoutStop(rest);
    if (!draft.put(security, rule.arguments(), text, phrase, field)) {
      return false;
    }
    security.add("name", draft.head().name() + " " + text, field);
    draft.own(security, "issuer");
    draft.keep(security);
    return true;
  }

  private boolean relation(
      RemarkRule rule, String rest, String phrase, String field, OfacDraft draft) {
    if (RemarkText.withoutStop(rest).isEmpty()) {
      return false;
    }
    // The last phrase ends with a full stop that may belong to the name (S.A.).
    String name =
        numberOfName.apply(rest).isPresent() || ABBREVIATION.matcher(rest).find()
            ? rest
            : RemarkText.withoutStop(rest);
    Optional<String> number =
        numberOfName.apply(name).or(() -> numberOfName.apply(RemarkText.withoutStop(name)));
    Entity.Builder link = draft.detail("UnknownLink", "link");
    draft.own(link, "subject");
    number.ifPresent(found -> link.add("object", OfacDraft.idOf(found), field));
    link.add("role", rule.arguments().getFirst(), field);
    String original = phrase.endsWith(rest) ? rest : phrase;
    link.add(new Statement("names", name, original, field, ""));
    draft.keep(link);
    return true;
  }

  private static boolean listing(
      RemarkRule rule, String plain, String phrase, String field, OfacDraft draft) {
    String text = RemarkText.withoutStop(plain);
    return draft.put(draft.sanction(), rule.arguments(), text, phrase, field);
  }

  private static boolean listingDate(
      RemarkRule rule, String plain, String phrase, String field, OfacDraft draft) {
    Matcher date = DATE_AT_END.matcher(plain);
    boolean kept =
        date.find() && draft.put(draft.sanction(), rule.arguments(), date.group(1), phrase, field);
    return kept
        | listing(
            new RemarkRule(rule.label(), rule.action(), List.of("provisions")),
            plain,
            phrase,
            field,
            draft);
  }

  private static boolean link(String plain, String field, OfacDraft draft) {
    Matcher address = ADDRESS_AT_END.matcher(plain);
    return address.find()
        && draft.put(draft.sanction(), List.of("sourceUrl"), address.group(1), plain, field);
  }
}
