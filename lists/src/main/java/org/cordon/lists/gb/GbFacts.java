package org.cordon.lists.gb;

import java.util.List;
import org.cordon.entity.DateText;
import org.cordon.lists.input.EntryDraft;
import org.cordon.lists.input.EntryPart;
import org.cordon.lists.input.Enumeration;
import org.cordon.lists.input.Values;

/** Single facts of a target, whether they stand in a column or behind a label in free text. */
final class GbFacts {
  /** Those that are added column by column; the others take several columns together. */
  static final List<GbColumn> COLUMNS =
      List.of(
          GbColumn.PHONE,
          GbColumn.EMAIL,
          GbColumn.WEBSITE,
          GbColumn.UNIQUE,
          GbColumn.UN_REFERENCE,
          GbColumn.REASONS,
          GbColumn.DESIGNATED_BY,
          GbColumn.ENTITY_TYPE,
          GbColumn.SUBSIDIARIES,
          GbColumn.PARENT,
          GbColumn.BUSINESS_NUMBER,
          GbColumn.IMO,
          GbColumn.OWNER,
          GbColumn.PAST_OWNER,
          GbColumn.FLAG,
          GbColumn.PAST_FLAGS,
          GbColumn.SHIP_TYPE,
          GbColumn.TONNAGE,
          GbColumn.LENGTH,
          GbColumn.BUILT,
          GbColumn.HULL);

  private static final int LONGEST_NUMBER = 64;

  private final EntryDraft draft;
  private final EntryPart part;

  GbFacts(EntryDraft draft) {
    this(draft, draft.subject());
  }

  GbFacts(EntryDraft draft, EntryPart part) {
    this.draft = draft;
    this.part = part;
  }

  /** Adds what stands in a column. */
  void add(GbColumn column, String text, String field) {
    EntryPart sanction = draft.sanction();
    switch (column) {
      case NATIONALITY -> countries(draft.isPerson() ? "nationality" : "country", text, field);
      case FLAG -> countries("flag", text, field);
      case PAST_FLAGS -> countries("pastFlags", text, field);
      case POSITION -> part.putAll("position", Enumeration.values(text), text, field);
      case GENDER -> part.put("gender", text, field);
      case PHONE -> contacts("phone", text, field);
      case EMAIL -> contacts("email", text, field);
      case WEBSITE -> contacts("website", text, field);
      case UNIQUE -> sanction.put("authorityId", text, field);
      case UN_REFERENCE ->
          sanction.put("unscId", GbReferences.spelled(Values.tidy(text)), text, field, "");
      case REASONS -> sanction.put("reason", GbText.unescape(text), text, field, "");
      case DESIGNATED_BY -> sanction.note("Designated by", text, text, field);
      case SUBSIDIARIES -> owned(text, field);
      case PARENT -> owners("parent company", text, field);
      case OWNER -> owners("owner or operator", text, field);
      case PAST_OWNER -> owners("previous owner or operator", text, field);
      case BUSINESS_NUMBER -> numbers(text, field);
      case IMO -> part.putAll("imoNumber", Enumeration.values(text), text, field);
      case SHIP_TYPE -> part.putAll("type", Enumeration.values(text), text, field);
      case TONNAGE -> part.put("tonnage", text, field);
      case LENGTH -> part.note("Length", text, text, field);
      case BUILT ->
          part.date("buildDate", DateText.DAY_MONTH_YEAR.parse(text.strip()), text, field);
      case HULL -> part.putAll("registrationNumber", Enumeration.values(text), text, field);
      case ENTITY_TYPE -> part.put("legalForm", text, field);
      default -> part.note(field, text, text, field);
    }
  }

  private void countries(String property, String text, String field) {
    Enumeration.values(text).forEach(value -> country(property, value, text, field));
  }

  /** Adds a country; the dot at the end of some is no part of it. */
  void country(String property, String value, String original, String field) {
    String bare = value.replaceAll("[\\s.,;]+$", "");
    part.country(property, bare, original, field);
  }

  private void contacts(String property, String text, String field) {
    for (String value : GbEntry.several(GbText.unescape(text))) {
      part.put(property, value, text, field, "");
    }
  }

  /** Registration numbers may be prose, which stays whole as a note. */
  private void numbers(String text, String field) {
    for (String value : Enumeration.values(text)) {
      String number = value.length() > LONGEST_NUMBER ? "" : value;
      part.put("registrationNumber", number, text, field, "");
      String inside = GbDocuments.numberIn(value);
      if (!inside.equals(value)) {
        part.put("registrationNumber", inside, text, field, "");
      }
      if (number.isEmpty()) {
        part.note("Business registration", value, text, field);
      }
    }
  }

  private void owners(String role, String text, String field) {
    for (String name : Enumeration.values(text)) {
      link(name, role, field);
    }
  }

  private void owned(String text, String field) {
    for (String name : Enumeration.values(text)) {
      link(name, "subsidiary", field);
    }
  }

  /** Names of companies stand in free text: the link is kept without a claim who owns whom. */
  private void link(String name, String role, String field) {
    draft.link("UnknownLink", "object", "subject", GbText.unescape(name), role, field);
  }
}
