package org.cordon.intake.payment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.entity.Countries;
import org.cordon.intake.transaction.Given;
import org.cordon.measure.GoodsCode;

/** The fields of one transaction of a SWIFT MT message as a payment. */
final class MtPayment {
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("uuMMdd", java.util.Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final Pattern MONEY = Pattern.compile("([A-Z]{3})([0-9]{1,12},[0-9]{0,3})");
  private static final Pattern HS =
      Pattern.compile("\\bH\\.?S\\.?(?: CODE)?[ .:]*([0-9][0-9. ]{3,12})");

  private static final Map<String, String> ROLES =
      Map.ofEntries(
          Map.entry("50", "payer"),
          Map.entry("59", "payee"),
          Map.entry("51", "payer-agent"),
          Map.entry("52", "payer-agent"),
          Map.entry("53", "reimbursement-agent"),
          Map.entry("54", "reimbursement-agent"),
          Map.entry("55", "reimbursement-agent"),
          Map.entry("56", "intermediary-agent"),
          Map.entry("57", "payee-agent"),
          Map.entry("58", "payee"),
          Map.entry("41", "nominated-bank"),
          Map.entry("42", "drawee"));

  private static final java.util.Set<String> NARRATIVE =
      java.util.Set.of("70", "72", "77", "26", "46", "47", "78", "71", "79", "39", "44");

  private final String type;
  private final List<MtField> fields;
  private final Draft draft;
  private final long firstLine;
  private final List<String> there = new ArrayList<>();

  MtPayment(String type, List<MtField> fields, Draft draft, long firstLine) {
    this.type = type;
    this.fields = fields;
    this.draft = draft;
    this.firstLine = firstLine;
  }

  Given given(Optional<LocalDate> otherwise) {
    fields.forEach(this::field);
    for (String needed : MtRules.needed(type)) {
      if (there.stream().noneMatch(tag -> tag.startsWith(needed))) {
        draft.problem(firstLine, ":" + needed + ":", "expected this field, found none");
      }
    }
    identify();
    return draft.given(otherwise);
  }

  private void identify() {
    String message = first("20");
    draft.reference(message);
    draft.id(type.equals("101") ? message + "/" + first("21") : message);
  }

  private String first(String tag) {
    return fields.stream()
        .filter(f -> f.tag().equals(tag))
        .map(MtField::first)
        .findFirst()
        .orElse("");
  }

  private boolean isCredit() {
    return type.startsWith("7");
  }

  private void field(MtField field) {
    if (!field.first().isBlank()) {
      there.add(field.tag());
    }
    length(field);
    switch (field.number()) {
      case "20" -> reference(field);
      case "32" -> money(field);
      case "30" -> day(field, field.first(), true);
      case "31" ->
          day(
              field,
              field.first().substring(0, Math.min(6, field.first().length())),
              isCredit() && field.tag().equals("31C"));
      case "50", "59" -> customer(field);
      case "51", "52", "53", "54", "55", "56", "57", "58", "41", "42" -> bank(field);
      case "45" -> goods(field);
      default -> {
        if (NARRATIVE.contains(field.number())) {
          narrative(field);
        }
      }
    }
  }

  private void length(MtField field) {
    for (int i = 0; i < field.lines().size(); i++) {
      int length = field.lines().get(i).length();
      if (length > MtRules.longest(field)) {
        draft.problem(
            field.line() + i,
            ":" + field.tag() + ":",
            "expected at most %s characters a line, found %s"
                .formatted(MtRules.longest(field), length));
      }
    }
  }

  private void reference(MtField field) {
    String text = field.first();
    if (text.length() > 16 || text.startsWith("/") || text.endsWith("/") || text.contains("//")) {
      draft.problem(
          field.line(),
          ":20:",
          "expected at most 16 characters without slashes at its ends, found (" + text + ")");
    }
  }

  private void money(MtField field) {
    String text = field.first();
    boolean dated = field.tag().equals("32A");
    if (dated) {
      day(field, text.substring(0, Math.min(6, text.length())), true);
    }
    Matcher money = MONEY.matcher(dated && text.length() > 6 ? text.substring(6) : text);
    if (money.matches()) {
      draft.amount(money.group(2).replaceFirst(",$", "").replace(',', '.'), money.group(1));
    } else {
      wrong(
          field,
          dated
              ? "a day, a currency and an amount like 240705USD1200,"
              : "a currency and an amount like USD1200,");
    }
  }

  private void day(MtField field, String text, boolean counts) {
    try {
      LocalDate day = LocalDate.parse(text, SHORT_DAY);
      if (counts && !draft.hasDate()) {
        draft.date(day);
      }
    } catch (DateTimeException e) {
      wrong(field, "a day like 240705");
    }
  }

  private void wrong(MtField field, String expected) {
    draft.problem(
        field.line(),
        ":" + field.tag() + ":",
        "expected " + expected + ", found (" + field.first() + ")");
  }

  private String role(MtField field) {
    if (isCredit() && field.number().equals("50")) {
      return "buyer";
    }
    if (isCredit() && field.number().equals("59")) {
      return "seller";
    }
    // Fields 50C and 50L name who gives the order, beside the account's owner (MT 101, sequence A).
    boolean instructs = field.tag().equals("50C") || field.tag().equals("50L");
    return instructs ? "initiator" : ROLES.getOrDefault(field.number(), field.tag());
  }

  private void customer(MtField field) {
    Actor actor = new Actor(field.where());
    MtParty party = new MtParty(field, actor);
    party.customer();
    party.wrong().ifPresent(expected -> wrong(field, expected));
    draft.party(role(field), actor, field.where());
  }

  private void bank(MtField field) {
    Actor actor = new Actor(field.where()).organisation();
    MtParty party = new MtParty(field, actor);
    party.bank();
    party.wrong().ifPresent(expected -> wrong(field, expected));
    draft.party(role(field), actor, field.where());
  }

  private void narrative(MtField field) {
    if (field.number().equals("44")) {
      port(field);
    }
    for (String text : Lines.narrative(field.lines())) {
      draft.text(Lines.withoutCode(text), field.where());
    }
  }

  /** Places of a letter of credit: 44A and 44E where goods are taken, 44B and 44F where they go. */
  private void port(MtField field) {
    String place = String.join(" ", field.lines());
    Optional<String> country = country(place);
    if ("AE".contains(field.letter())) {
      country.ifPresent(draft::from);
    } else if ("BF".contains(field.letter())) {
      country.ifPresent(draft::to);
      draft.fact("port", place.split(",", -1)[0].strip());
    }
  }

  private static Optional<String> country(String place) {
    String[] parts = place.replaceAll("[.;]+$", "").split("[,/]", -1);
    for (int i = parts.length - 1; i >= 0; i--) {
      Optional<String> code = Countries.code(parts[i].strip());
      if (code.isPresent()) {
        return code;
      }
    }
    return Optional.empty();
  }

  /** Goods of a letter of credit: each item that begins with a sign, else the whole text. */
  private void goods(MtField field) {
    draft.activity("supply");
    draft.activity("carriage");
    StringBuilder item = new StringBuilder();
    for (String line : field.lines()) {
      boolean begins = line.matches("^(?:[+*-]|[0-9]{1,2}[).]).*");
      if (begins) {
        item(item, field);
      }
      item.append(item.isEmpty() ? "" : " ")
          .append(line.replaceFirst("^(?:[+*-]|[0-9]{1,2}[).])\\s*", ""));
    }
    item(item, field);
  }

  private void item(StringBuilder item, MtField field) {
    String text = item.toString().strip();
    item.setLength(0);
    if (!text.isEmpty()) {
      Matcher code = HS.matcher(text.toUpperCase(java.util.Locale.ROOT));
      String digits = code.find() ? GoodsCode.digits(code.group(1)).orElse("") : "";
      draft.goods(digits, text, field.where());
      FreeText.of(text, field.where()).into(draft);
    }
  }
}
