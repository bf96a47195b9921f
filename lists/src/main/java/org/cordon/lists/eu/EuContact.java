package org.cordon.lists.eu;

import java.util.Locale;
import org.cordon.lists.input.EntryPart;
import org.cordon.lists.input.XmlRecord;

/** A telephone number, e-mail address or site of an address. */
final class EuContact {
  private EuContact() {}

  static void add(EntryPart subject, XmlRecord contact) {
    String key = contact.attribute("key");
    String value = contact.attribute("value");
    String field = "contactInfo/" + key;
    switch (key.toUpperCase(Locale.ROOT)) {
      case "PHONE" -> subject.put("phone", value, value, field, "");
      case "EMAIL" -> subject.put("email", value, value, field, "");
      case "WEB" -> subject.put("website", value, value, field, "");
      default -> subject.note(key, value, value, field);
    }
  }
}
