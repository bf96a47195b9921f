package org.cordon.lists.ofac;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cordon.entity.Statement;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/**
 * The names of a {@code DistinctParty}. What a part of a name is can only be told through the group
 * that the part belongs to.
 */
final class AdvancedNames {
  private static final Map<String, String> PARTS =
      Map.of(
          "Middle Name", "middleName",
          "Patronymic", "fatherName",
          "Matronymic", "motherName");

  /** A part of a name with its type, e.g. {@code Last Name}. */
  private record Part(String type, String value) {}

  private final AdvancedTables tables;
  private final List<XmlRecord> identities;

  AdvancedNames(AdvancedTables tables, XmlRecord party) {
    this.tables = tables;
    this.identities = party.child("Profile").all("Identity");
  }

  /** The primary name, {@code LAST, First} for people; empty if there is none. */
  String primary() {
    for (XmlRecord identity : identities) {
      for (XmlRecord alias : identity.all("Alias")) {
        if (alias.attribute("Primary").equals("true")) {
          for (XmlRecord documented : alias.all("DocumentedName")) {
            return full(parts(documented, groups(identity)));
          }
        }
      }
    }
    return "";
  }

  void addTo(OfacDraft draft) {
    for (XmlRecord identity : identities) {
      Map<String, String> groups = groups(identity);
      for (XmlRecord alias : identity.all("Alias")) {
        boolean first = alias.attribute("Primary").equals("true");
        for (XmlRecord documented : alias.all("DocumentedName")) {
          add(identity, alias, documented, first, groups, draft);
          first = false;
        }
      }
    }
  }

  private static Map<String, String> groups(XmlRecord identity) {
    Map<String, String> types = new HashMap<>();
    for (XmlRecord master : identity.child("NamePartGroups").all("MasterNamePartGroup")) {
      for (XmlRecord group : master.all("NamePartGroup")) {
        types.put(group.attribute("ID"), group.attribute("NamePartTypeID"));
      }
    }
    return types;
  }

  private List<Part> parts(XmlRecord documented, Map<String, String> groups) {
    List<Part> parts = new ArrayList<>();
    for (XmlRecord part : documented.all("DocumentedNamePart")) {
      for (XmlRecord value : part.all("NamePartValue")) {
        String group = groups.getOrDefault(value.attribute("NamePartGroupID"), "");
        parts.add(new Part(tables.text("NamePartType", group), Values.tidy(value.text())));
      }
    }
    parts.removeIf(part -> part.value().isEmpty());
    return parts;
  }

  /** The parts in OFAC's form: the last name, a comma, the others in their order. */
  private static String full(List<Part> parts) {
    List<String> last = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Part part : parts) {
      (part.type().equals("Last Name") ? last : others).add(part.value());
    }
    String family = String.join(" ", last);
    String rest = String.join(" ", others);
    return family.isEmpty() || rest.isEmpty() ? family + rest : family + ", " + rest;
  }

  private void add(
      XmlRecord identity,
      XmlRecord alias,
      XmlRecord documented,
      boolean primary,
      Map<String, String> groups,
      OfacDraft draft) {
    List<Part> parts = parts(documented, groups);
    String full = full(parts);
    String field = field(alias, documented);
    if (full.isEmpty()) {
      return;
    }
    if (identity.attribute("False").equals("true")) {
      draft.noteFilled("false identity: ", full, field);
      return;
    }
    boolean weak = alias.attribute("LowQuality").equals("true");
    String type = tables.text("AliasType", alias.attribute("AliasTypeID"));
    OfacParts.name(full, primary ? "name" : OfacParts.aliasProperty(type, weak), field, draft);
    if (primary && draft.isPerson()) {
      parts.forEach(part -> part(part, field, draft));
    }
  }

  private String field(XmlRecord alias, XmlRecord documented) {
    String type = tables.text("AliasType", alias.attribute("AliasTypeID"));
    boolean weak = alias.attribute("LowQuality").equals("true");
    String script = "";
    for (XmlRecord part : documented.all("DocumentedNamePart")) {
      String id = part.child("NamePartValue").attribute("ScriptID");
      script = script.isEmpty() ? tables.text("Script", id) : script;
    }
    return "Alias ("
        + type
        + (weak ? ", low quality" : "")
        + (script.isEmpty() ? "" : ", " + script)
        + ")";
  }

  private static void part(Part part, String field, OfacDraft draft) {
    if (PARTS.containsKey(part.type())) {
      draft
          .subject()
          .add(
              new Statement(
                  PARTS.get(part.type()),
                  part.value(),
                  part.value(),
                  field + ": " + part.type(),
                  ""));
    } else if (!part.type().equals("Last Name") && !part.type().equals("First Name")) {
      draft.noteFilled(part.type() + ": ", part.value(), field);
    }
  }
}
