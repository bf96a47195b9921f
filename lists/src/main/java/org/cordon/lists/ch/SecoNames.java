package org.cordon.lists.ch;

import java.util.List;
import org.cordon.lists.input.EntryDraft;
import org.cordon.lists.input.EntryPart;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/** Puts the names of an identity into an entry. */
final class SecoNames {
  private static final String FIELD = "name/name-part/value";
  private static final String VARIANT = "name/name-part/spelling-variant";

  private final EntryDraft draft;
  private final EntryPart subject;
  private boolean named;

  SecoNames(EntryDraft draft) {
    this.draft = draft;
    this.subject = draft.subject();
  }

  void add(XmlRecord identity) {
    for (XmlRecord element : sorted(identity)) {
      SecoName name = new SecoName(element);
      boolean first = !named && !name.full().isEmpty();
      named |= first;
      addName(element, name, first);
      addParts(name, first);
    }
  }

  /** The primary name of an identity goes before its others. */
  private static List<XmlRecord> sorted(XmlRecord identity) {
    return identity.all("name").stream()
        .sorted((one, other) -> Boolean.compare(isPrimary(other), isPrimary(one)))
        .toList();
  }

  private static boolean isPrimary(XmlRecord name) {
    return name.attribute("name-type").equals("primary-name");
  }

  private void addName(XmlRecord element, SecoName name, boolean first) {
    String property = property(element);
    List<SecoName.Spelling> spellings = name.spellings();
    if (spellings.size() == SecoName.MOST) {
      draft.warn(
          VARIANT, "a name with " + SecoName.MOST + " spellings or more; the others are left out");
    }
    for (SecoName.Spelling spelling : spellings) {
      boolean main = first && spelling.main();
      String lang = spelling.main() ? element.attribute("lang") : spelling.lang();
      subject.put(
          main ? "name" : property,
          spelling.text(),
          spelling.text(),
          spelling.main() ? FIELD : VARIANT,
          lang);
    }
  }

  private static String property(XmlRecord name) {
    if (name.attribute("quality").equals("low")) {
      return "weakAlias";
    }
    return name.attribute("name-type").equals("formerly-known-as") ? "previousName" : "alias";
  }

  private void addParts(SecoName name, boolean first) {
    subject.putAll("title", name.values("title"), String.join(" ", name.values("title")), FIELD);
    for (String maiden : name.values("maiden-name")) {
      String given = String.join(" ", name.values("given-name"));
      subject.put("previousName", Values.tidy(given + " " + maiden), maiden, FIELD, "");
    }
    for (XmlRecord part : name.unknownParts()) {
      String text = SecoName.value(part);
      subject.note(part.attribute("name-part-type"), text, text, FIELD);
    }
    if (first && draft.isPerson()) {
      part("firstName", name, "given-name");
      part("middleName", name, "further-given-name");
      part("fatherName", name, "father-name");
      part("lastName", name, "family-name");
    }
  }

  private void part(String property, SecoName name, String type) {
    subject.putAll(property, name.values(type), String.join(" ", name.values(type)), FIELD);
  }
}
