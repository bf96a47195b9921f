package org.cordon.lists.ofac;

import java.util.List;
import java.util.Map;
import org.cordon.entity.Statement;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/** The {@code names} of an entity of Enhanced XML: each name with one translation per script. */
final class EnhancedNames {
  /** Parts of a person's name that OFAC's full name does not tell apart. */
  private static final Map<String, String> PARTS =
      Map.of(
          "Middle Name", "middleName",
          "Patronymic", "fatherName",
          "Matronymic", "motherName");

  private EnhancedNames() {}

  /** The full text of the primary name in Latin script, else in any; empty if there is none. */
  static String primary(XmlRecord entity) {
    for (XmlRecord name : entity.child("names").all("name")) {
      if (name.tidy("isPrimary").equals("true")) {
        return full(main(translations(name)));
      }
    }
    return "";
  }

  static void addAll(XmlRecord entity, OfacDraft draft) {
    for (XmlRecord name : entity.child("names").all("name")) {
      List<XmlRecord> translations = translations(name);
      XmlRecord main = main(translations);
      for (XmlRecord translation : translations) {
        add(name, translation, translation.equals(main), draft);
      }
    }
  }

  private static List<XmlRecord> translations(XmlRecord name) {
    return name.child("translations").all("translation").stream()
        .filter(translation -> !full(translation).isEmpty())
        .toList();
  }

  private static XmlRecord main(List<XmlRecord> translations) {
    for (XmlRecord translation : translations) {
      if (translation.tidy("script").equals("Latin")) {
        return translation;
      }
    }
    return translations.isEmpty()
        ? new XmlRecord("translation", "", List.of(), 0)
        : translations.getFirst();
  }

  /**
   * The formatted name; {@code tidy} takes off the direction marks around right-to-left ones. Where
   * it is missing, the parts in their order.
   */
  private static String full(XmlRecord translation) {
    String full = translation.tidy("formattedFullName");
    return full.isEmpty()
        ? Values.tidy(
            String.join(
                " ",
                translation.child("nameParts").all("namePart").stream()
                    .map(part -> part.tidy("value"))
                    .toList()))
        : full;
  }

  private static void add(XmlRecord name, XmlRecord translation, boolean main, OfacDraft draft) {
    boolean primary = name.tidy("isPrimary").equals("true");
    boolean weak = name.tidy("isLowQuality").equals("true");
    String type = primary ? "primary" : name.tidy("aliasType");
    String field =
        "name (" + type + (weak ? ", low quality" : "") + ", " + translation.tidy("script") + ")";
    String property = primary && main ? "name" : OfacParts.aliasProperty(primary ? "" : type, weak);
    if (!property.equals("name") || !translation.tidy("script").equals("Latin")) {
      other(property, translation, field, draft);
      return;
    }
    OfacParts.name(full(translation), property, field, draft);
    if (draft.isPerson()) {
      parts(translation, field, draft);
    }
  }

  private static void other(String property, XmlRecord translation, String field, OfacDraft draft) {
    String full = full(translation);
    String value = draft.isPerson() ? PersonName.parse(full).full() : full;
    String original = translation.text("formattedFullName").strip();
    draft
        .subject()
        .add(new Statement(property, value, original.isEmpty() ? full : original, field, ""));
  }

  private static void parts(XmlRecord translation, String field, OfacDraft draft) {
    for (XmlRecord part : translation.child("nameParts").all("namePart")) {
      String type = part.tidy("type");
      String value = part.tidy("value");
      if (PARTS.containsKey(type)) {
        draft.subject().add(PARTS.get(type), value, field + ": " + type);
      } else if (!type.equals("Last Name") && !type.equals("First Name")) {
        draft.noteFilled(type + ": ", value, field);
      }
    }
  }
}
