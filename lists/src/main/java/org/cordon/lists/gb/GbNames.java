package org.cordon.lists.gb;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.cordon.lists.input.EntryDraft;
import org.cordon.lists.input.EntryPart;
import org.cordon.lists.input.Enumeration;
import org.cordon.lists.input.Values;

/** The names of a target. */
final class GbNames {
  private static final List<GbColumn> COLUMNS =
      Stream.concat(GbColumn.NAMES.stream(), Stream.of(GbColumn.NAME_TYPE, GbColumn.STRENGTH))
          .toList();

  private GbNames() {}

  /** Whether the target has a name at all. */
  static boolean hasName(GbTarget target) {
    return !target.all(GbColumn.NAMES).isEmpty() || !target.all(GbColumn.NON_LATIN).isEmpty();
  }

  static void add(EntryDraft draft, GbTarget target) {
    Set<List<String>> names = target.all(COLUMNS);
    boolean anyPrimary = names.stream().anyMatch(name -> isPrimary(type(name)));
    boolean first = true;
    for (List<String> name : names) {
      if (!full(name).isEmpty()) {
        String property = property(name);
        add(draft, target, name, first && !anyPrimary ? "name" : property);
        first = false;
      }
    }
    addNonLatin(draft, target);
    for (String titles : target.all(GbColumn.TITLE)) {
      draft
          .subject()
          .putAll("title", Enumeration.values(titles), titles, target.field(GbColumn.TITLE));
    }
  }

  private static void add(EntryDraft draft, GbTarget target, List<String> name, String property) {
    EntryPart subject = draft.subject();
    String full = full(name);
    String kind = Values.tidy(name.get(6) + " " + name.get(7));
    String original = kind.isEmpty() ? full : full + " (" + kind + ")";
    subject.put(property, full, original, fields(target), "");
    if (draft.isPerson() && !name.get(5).isEmpty() && !full.equals(name.get(5))) {
      subject.put("firstName", name.getFirst(), target.field(GbColumn.NAME_1));
      String middle = Values.tidy(String.join(" ", name.subList(1, 5)));
      subject.put("middleName", middle, middle, target.field(GbColumn.NAME_2) + "-5", "");
      subject.put("lastName", name.get(5), target.field(GbColumn.NAME_6));
    }
  }

  /** The strength is told where it is stated, the type otherwise. */
  private static String fields(GbTarget target) {
    return target.field(GbColumn.NAME_1)
        + "-6, "
        + target.field(GbColumn.NAME_TYPE)
        + ", "
        + target.field(GbColumn.STRENGTH);
  }

  /** Reading order: name 6 is the family name, or the whole name of what is no person. */
  private static String full(List<String> name) {
    return Values.tidy(String.join(" ", name.subList(0, 6)));
  }

  private static String type(List<String> name) {
    return name.get(6).toLowerCase(Locale.ROOT);
  }

  private static boolean isPrimary(String type) {
    return type.equals("primary name") || type.equals("prime alias");
  }

  private static String property(List<String> name) {
    String type = type(name);
    if (isPrimary(type)) {
      return "name";
    }
    if (name.get(7).toLowerCase(Locale.ROOT).startsWith("low")) {
      return "weakAlias";
    }
    return type.startsWith("fka") || type.startsWith("f.k.a") ? "previousName" : "alias";
  }

  private static void addNonLatin(EntryDraft draft, GbTarget target) {
    List<GbColumn> columns = List.of(GbColumn.NON_LATIN, GbColumn.SCRIPT, GbColumn.LANGUAGE);
    for (List<String> name : target.all(columns)) {
      String script = Values.join(name.subList(1, 3));
      draft
          .subject()
          .put("alias", name.get(0), name.get(0), target.field(GbColumn.NON_LATIN), name.get(2));
      draft
          .subject()
          .note(
              "Script of " + name.get(0),
              script,
              script,
              target.field(GbColumn.SCRIPT) + ", " + target.field(GbColumn.LANGUAGE));
    }
  }
}
