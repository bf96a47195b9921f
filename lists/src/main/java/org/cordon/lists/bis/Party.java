package org.cordon.lists.bis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordon.entity.Cleaner;
import org.cordon.entity.DateText;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.entity.PropertyType;
import org.cordon.entity.Statement;
import org.cordon.lists.Source;
import org.cordon.lists.csl.CslName;
import org.cordon.lists.input.Values;

/** One party, put together from its rows. */
final class Party {
  private final String key;
  private final String place;
  private final Layout layout;
  private final Entity.Builder subject;
  private final Entity.Builder sanction;
  private final Map<String, Entity> addresses = new LinkedHashMap<>();

  Party(Source source, Layout layout, String key, String place) {
    this.key = key;
    this.place = place;
    this.layout = layout;
    String id = source.name() + "-" + key;
    this.subject = Entity.builder(id, Model.standard().require("LegalEntity"));
    this.sanction = Entity.builder(id + "-sanction", Model.standard().require("Sanction"));
    subject.add("topics", layout.topic(), "");
    sanction.add("entity", id, "");
    String authority = source.authority();
    sanction.add("authority", authority.isEmpty() ? layout.authority() : authority, "");
    sanction.add("country", "us", "");
    sanction.add("program", layout.title(), "");
  }

  /**
   * Adds what a row says.
   *
   * @param cells the cells by column name, tidied
   */
  void add(Map<String, String> cells) {
    Map<Layout.Role, String> address = new LinkedHashMap<>();
    cells.forEach((column, text) -> {
      if (!text.isEmpty()) {
        Layout.Role role = layout.role(column);
        switch (role) {
          case STREET, CITY, STATE, POSTAL_CODE, COUNTRY -> address.put(role, text);
          default -> fact(role, column, text);
        }
      }
    });
    address(address);
  }

  private void fact(Layout.Role role, String column, String text) {
    switch (role) {
      case NAME -> name("name", column, text);
      case ALIAS -> {
        for (String alias : text.split(";\\s+")) {
          name("alias", column, alias);
        }
      }
      case START -> {
        date("startDate", DateText.MONTH_DAY_YEAR, column, text);
        date("listingDate", DateText.MONTH_DAY_YEAR, column, text);
      }
      case END -> date("endDate", DateText.MONTH_DAY_YEAR, column, text);
      case MODIFIED -> date("modifiedAt", DateText.ISO, column, text);
      case MODIFIED_US -> date("modifiedAt", DateText.MONTH_DAY_YEAR, column, text);
      case PROGRAM -> sanction.add("program", text, column);
      case PROGRAM_ID -> sanction.add("programId", text, column);
      case PROVISION ->
          sanction.add(
              new Statement(
                  "provisions", column.replace('_', ' ') + ": " + text, text, column, ""));
      case SUMMARY -> sanction.add("summary", text, column);
      case NOTICE, OTHER_NOTICE ->
          Notices.split(text)
              .forEach(notice -> sanction.add(new Statement("recordId", notice, text, column, "")));
      case LINK -> link(column, text);
      default -> note(column, text);
    }
  }

  private void name(String property, String column, String text) {
    CslName name = CslName.parse(text);
    subject.add(new Statement(property, name.name(), text, column, ""));
    name.aliases().forEach(alias -> subject.add(new Statement("alias", alias, text, column, "")));
    if (!name.note().isEmpty()) {
      subject.add(new Statement("notes", name.note(), text, column, ""));
    }
  }

  private void date(String property, DateText form, String column, String text) {
    form.parse(text)
        .ifPresentOrElse(
            date -> date.statements(property, text, column).forEach(sanction::add),
            () -> note(column, text));
  }

  private void link(String column, String text) {
    Cleaner.clean(PropertyType.URL, text)
        .value()
        .ifPresentOrElse(
            url -> sanction.add(new Statement("sourceUrl", url, text, column, "")),
            () -> note(column, text));
  }

  private void note(String column, String text) {
    subject.add(new Statement("notes", column + ": " + text, text, column, ""));
  }

  private void address(Map<Layout.Role, String> parts) {
    List<String> filled = new ArrayList<>();
    for (Layout.Role role :
        List.of(
            Layout.Role.STREET,
            Layout.Role.CITY,
            Layout.Role.STATE,
            Layout.Role.POSTAL_CODE,
            Layout.Role.COUNTRY)) {
      if (parts.containsKey(role)) {
        filled.add(parts.get(role));
      }
    }
    String full = String.join(", ", filled);
    if (full.isEmpty() || addresses.containsKey(full)) {
      return;
    }
    String id = subject.build().id() + "-address-" + (addresses.size() + 1);
    Entity.Builder address = Entity.builder(id, Model.standard().require("Address"));
    address.add("full", full, "address");
    part(address, "street", parts, Layout.Role.STREET);
    part(address, "city", parts, Layout.Role.CITY);
    part(address, "state", parts, Layout.Role.STATE);
    part(address, "postalCode", parts, Layout.Role.POSTAL_CODE);
    country(parts.getOrDefault(Layout.Role.COUNTRY, ""), address);
    addresses.put(full, address.build());
    subject.add("address", full, "address");
    subject.add("addressEntity", id, "address");
  }

  private static void part(
      Entity.Builder address, String property, Map<Layout.Role, String> parts, Layout.Role role) {
    address.add(property, parts.getOrDefault(role, ""), "address");
  }

  private void country(String text, Entity.Builder address) {
    Values.country(text)
        .ifPresentOrElse(
            code -> {
              address.add(new Statement("country", code, text, "country", ""));
              subject.add(new Statement("country", code, text, "country", ""));
            },
            () -> address.add("region", text, "country"));
  }

  ListEntry entry(Source source) {
    List<Entity> details = new ArrayList<>(List.of(sanction.build()));
    details.addAll(addresses.values());
    return new ListEntry(source.name(), key, subject.build(), details, place);
  }
}
