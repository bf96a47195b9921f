package org.cordon.lists.eu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordon.entity.DateRange;
import org.cordon.entity.DateText;
import org.cordon.entity.ListEntry;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Source;
import org.cordon.lists.input.EntryDraft;
import org.cordon.lists.input.EntryPart;
import org.cordon.lists.input.Enumeration;
import org.cordon.lists.input.NameForm;
import org.cordon.lists.input.NameForms;
import org.cordon.lists.input.TableReader;
import org.cordon.lists.input.Values;

/** Makes a list entry of one row of an annex. */
final class EuActEntry {
  /** Columns whose values go to the property of the same name on the subject. */
  private static final List<String> PLAIN =
      List.of(
          "birthPlace",
          "position",
          "gender",
          "appearance",
          "ethnicity",
          "fatherName",
          "motherName",
          "legalForm",
          "sector",
          "innCode",
          "ogrnCode",
          "kppCode",
          "okpoCode",
          "leiCode",
          "swiftBic",
          "ticker",
          "imoNumber",
          "mmsi",
          "phone",
          "email",
          "website");

  private static final List<String> NAMES = List.of("name", "alias", "weakAlias", "previousName");

  private static final List<String> NUMBERS =
      List.of("registrationNumber", "taxNumber", "idNumber", "passportNumber");

  private static final List<String> COUNTRIES =
      List.of("country", "nationality", "jurisdiction", "flag");

  private static final List<String> DATES = List.of("birthDate", "incorporationDate");

  private static final List<String> OTHERS =
      List.of(
          "celex",
          "recordId",
          "programKey",
          "annex",
          "measure",
          "startDate",
          "reason",
          "schema",
          "address",
          "notes");

  static final Set<String> COLUMNS =
      Stream.of(NAMES, PLAIN, NUMBERS, COUNTRIES, DATES, OTHERS)
          .flatMap(List::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> SCHEMATA =
      Set.of(
          "Person",
          "LegalEntity",
          "Organization",
          "Company",
          "PublicBody",
          "Vessel",
          "Airplane",
          "Asset");

  /** {@code 7704730655 (Tax ID/INN)}: the number, and what it is. */
  private static final Pattern LABELLED = Pattern.compile("(.*?\\d.*?)\\s*\\(([^()]+)\\)");

  private static final String FORM =
      "(?:[OCP]?JSC|LL[CP]|FSUE|AO|OOO|PAO|Limited Liability|(?:Public |Open |Closed )?Joint[-"
          + " ]Stock)";

  /** {@code Works (W) / JSC ‘W’}, {@code Unit LLC, Limited Liability Company “Unit”}. */
  private static final Pattern BOTH =
      Pattern.compile(
          "\\s+/\\s+|(?<=\\b(?:[OCP]?JSC|LL[CP])\\b.{0,80}),\\s+(?=" + FORM + "\\b[^,]*[“‘«])");

  private static final Pattern DOTTED_DATE =
      Pattern.compile("(?:\\d{1,2}[.\\s]+)?(?:\\d{1,2}[.\\s]+)?\\d{4}");

  private static final Pattern SEVERAL_DATES = Pattern.compile(",\\s+| or |\\s*/\\s*");

  /** {@code 1.12.1997 as ‘...’}, {@code 6.5.1969.}. */
  private static final Pattern AFTER_DATE = Pattern.compile("\\s+as\\s.*$|[.\\s]+$");

  private static final Pattern LISTED = Pattern.compile(",\\s+| and |\\s*/\\s*");

  private final TableReader.TableRow row;
  private final EntryDraft draft;
  private final EntryPart subject;

  EuActEntry(Source source, String file, String key, TableReader.TableRow row, EntrySink sink) {
    this.row = row;
    this.draft = new EntryDraft(source, key, row.get("schema"), file, row.line(), sink);
    this.subject = draft.subject();
  }

  /** What makes a row no entry; empty if it is one. */
  static String fault(TableReader.TableRow row) {
    if (!SCHEMATA.contains(row.get("schema"))) {
      return "expected the schema Person, LegalEntity, Vessel ..., found ("
          + row.get("schema")
          + ")";
    }
    boolean named =
        Stream.of("name", "alias", "weakAlias", "previousName", "imoNumber")
            .anyMatch(column -> !row.get(column).isEmpty());
    return named ? "" : "expected a name, found none";
  }

  /** Numbers count within one annex; an annex may count from 1 more than once. */
  static String key(TableReader.TableRow row) {
    String number = row.get("recordId").isEmpty() ? row.get("name") : row.get("recordId");
    return Values.tidy(row.get("celex") + "/" + row.get("annex") + "/" + number);
  }

  ListEntry build() {
    NAMES.forEach(this::addNames);
    for (String column : PLAIN) {
      subject.putAll(column, values(column), row.text(column), column);
    }
    NUMBERS.forEach(this::addNumbers);
    COUNTRIES.forEach(this::addCountries);
    DATES.forEach(column -> addDates(subject, column, column));
    for (String address : values("address")) {
      draft.address(address, "address");
    }
    subject.note(row.text("notes"), row.text("notes"), "notes");
    TableReader.noteUnknown(row, COLUMNS, subject);
    draft.topic(isExportControl() ? "export.control" : "sanction");
    addListing();
    return draft.build();
  }

  private boolean isExportControl() {
    return row.get("measure").equals("Export control");
  }

  /** Values are separated by semicolons; those inside brackets separate nothing. */
  private List<String> values(String column) {
    List<String> values = new ArrayList<>();
    int depth = 0;
    int start = 0;
    String text = row.get(column);
    for (int i = 0; i < text.length(); i++) {
      depth = Math.max(0, depth + (text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0));
      if (text.charAt(i) == ';' && depth == 0) {
        values.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    values.add(text.substring(start).strip());
    return values.stream().filter(value -> !value.isEmpty()).toList();
  }

  private void addNames(String column) {
    for (String value : values(column)) {
      for (String name : BOTH.split(value)) {
        for (NameForm form : NameForms.of(name, draft.isPerson())) {
          subject.put(form.property(column), form.text(), row.text(column), column, "");
        }
      }
    }
  }

  private void addNumbers(String column) {
    for (String value : values(column)) {
      Matcher labelled = LABELLED.matcher(value.replace("\"", "").strip());
      String number = labelled.matches() ? labelled.group(1) : value;
      subject.put(column, number, value, column, "");
    }
  }

  private void addCountries(String column) {
    for (String value : values(column)) {
      for (String country : LISTED.split(value)) {
        subject.country(column, country, row.text(column), column);
      }
    }
  }

  private void addDates(EntryPart part, String column, String property) {
    for (String value : values(column)) {
      for (String numbered : Enumeration.values(value)) {
        for (String one : SEVERAL_DATES.split(numbered)) {
          part.date(property, date(one), value, column);
        }
      }
    }
  }

  /** {@code 16.7.2009}, {@code 1938}, {@code circa 1955}. */
  private static Optional<DateRange> date(String text) {
    String bare = AFTER_DATE.matcher(text).replaceFirst("").strip();
    return DOTTED_DATE.matcher(bare).matches()
        ? DateText.DOTTED.parse(bare.replaceAll("[\\s.]+", "."))
        : DateText.WORDS.parse(bare).or(() -> DateText.ISO.parse(bare));
  }

  private void addListing() {
    EntryPart sanction = draft.sanction();
    draft.programme(row.get("programKey"), "programKey");
    sanction.put("authorityId", row.get("celex"), "celex");
    String record = Values.tidy(row.get("annex") + " " + row.get("recordId"));
    sanction.put("recordId", record, record, "annex, recordId", "");
    sanction.put("provisions", row.get("measure"), "measure");
    addDates(sanction, "startDate", "startDate");
    sanction.put("reason", row.text("reason"), "reason");
    sanction.note("Schema", row.get("schema"), row.get("schema"), "schema");
  }
}
