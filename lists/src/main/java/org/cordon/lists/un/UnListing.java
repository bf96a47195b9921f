package org.cordon.lists.un;

import java.util.Locale;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.entity.Model;
import org.cordon.entity.Statement;
import org.cordon.lists.Source;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/** The listing itself: what the Security Council says of the measure rather than of its subject. */
final class UnListing {
  private UnListing() {}

  static Entity sanction(Source source, XmlRecord record, String subject, Set<String> bookkeeping) {
    Entity.Builder sanction =
        Entity.builder(subject + "-sanction", Model.standard().require("Sanction"));
    sanction.add("entity", subject, "");
    sanction.add("authority", source.authority(), "");
    addProgramme(sanction, record);
    add(sanction, "recordId", record, "REFERENCE_NUMBER");
    add(sanction, "unscId", record, "REFERENCE_NUMBER");
    add(sanction, "authorityId", record, "DATAID");
    addListedOn(sanction, record);
    for (XmlRecord updates : record.all("LAST_DAY_UPDATED")) {
      addUpdates(sanction, updates);
    }
    add(sanction, "reason", record, "COMMENTS1");
    sanction.add("sourceUrl", source.address(), "");
    for (XmlRecord element : record.children()) {
      if (bookkeeping.contains(element.name()) && !element.isEmpty()) {
        String text = allText(element);
        sanction.add(
            new Statement("description", element.name() + ": " + text, text, element.name(), ""));
      }
    }
    return sanction.build();
  }

  /** {@code DPRK} is the programme as published, {@code un-dprk} its regime in Cordon's words. */
  private static void addProgramme(Entity.Builder sanction, XmlRecord record) {
    String type = record.tidy("UN_LIST_TYPE");
    if (!type.isEmpty()) {
      add(sanction, "program", record, "UN_LIST_TYPE");
      String slug = type.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
      sanction.add(new Statement("programId", "un-" + slug, type, "UN_LIST_TYPE", ""));
    }
  }

  private static void addListedOn(Entity.Builder sanction, XmlRecord record) {
    String original = record.text("LISTED_ON").strip();
    UnDates.single(record.tidy("LISTED_ON"))
        .ifPresent(date -> {
          sanction.add(new Statement("listingDate", date, original, "LISTED_ON", ""));
          sanction.add(new Statement("startDate", date, original, "LISTED_ON", ""));
        });
  }

  private static void addUpdates(Entity.Builder sanction, XmlRecord updates) {
    for (XmlRecord value : updates.all("VALUE")) {
      String original = value.text().strip();
      UnDates.single(Values.tidy(original))
          .ifPresent(date ->
              sanction.add(
                  new Statement("modifiedAt", date, original, "LAST_DAY_UPDATED/VALUE", "")));
    }
  }

  private static void add(
      Entity.Builder sanction, String property, XmlRecord record, String field) {
    String value = record.tidy(field);
    if (!value.isEmpty()) {
      sanction.add(new Statement(property, value, record.text(field).strip(), field, ""));
    }
  }

  /** All text inside an element, tidied, its parts joined by blanks. */
  static String allText(XmlRecord element) {
    StringBuilder all = new StringBuilder(element.text());
    for (XmlRecord child : element.children()) {
      all.append(' ').append(allText(child));
    }
    return Values.tidy(all.toString());
  }
}
