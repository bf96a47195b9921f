package org.cordon.lists.un;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.entity.Statement;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/** The names of a UN entry: the primary name, the name in its own script, and the aliases. */
final class UnNames {
  private static final List<String> PARTS =
      List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");

  /**
   * Between names that share one element: "Azim Adhajani; Azim Agha-Jani", "AL-ITIHAAD AL-ISLAMIYA
   * / AIAI".
   */
  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*;\\s+|\\s+;\\s*|\\s+/\\s+");

  private static final Pattern BRACKET_AT_END =
      Pattern.compile("^(.+?)\\s*\\(([^()]+(?:\\([^()]*\\)[^()]*)*)\\)\\W*$");
  private static final Pattern FORMERLY =
      Pattern.compile(
          "\\b(?:previously|formerly) (?:listed|known) as\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern BORN =
      Pattern.compile(",?\\s+born\\s+(?:in|on|\\d).*", Pattern.CASE_INSENSITIVE);
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{L}\\d./-]{1,9}");

  /** "NGO" says what it is, "KPE.018" is a reference. */
  private static final Pattern NO_ACRONYM = Pattern.compile("NGO|\\p{L}{3}\\.\\d+");

  private static final Pattern SCRIPT_LABEL =
      Pattern.compile(
          "(?:(?:in|name in) )?(?:original script|Arabic script|Arabic|original)\\s*:?\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "(?:original script|in Arabic(?: script)?)\\s*:\\s*([^;:,.()]+)",
          Pattern.CASE_INSENSITIVE);

  /** Names in a note: "(Abu Du'a; Abu Duaa') prominently known by this nom de guerre". */
  private static final Pattern NAMES_IN_NOTE =
      Pattern.compile("^\\(([^():\\d]+)\\)|\\(([^():\\d]+;[^():\\d]+)\\)");

  private static final Pattern QUOTES_AROUND = Pattern.compile("^[\"“”„«»\\s)]+|[\"“”«»\\s,(]+$");

  private final XmlRecord record;
  private final List<Statement> statements = new ArrayList<>();

  private UnNames(XmlRecord record) {
    this.record = record;
  }

  /** The primary name with its parts in reading order; empty if there is none. */
  static String primary(XmlRecord record) {
    return String.join(" ", parts(record).stream().map(record::tidy).toList());
  }

  /**
   * The elements that hold a part of the name. One entry has the part "na", which stands for "not
   * available".
   */
  private static List<String> parts(XmlRecord record) {
    return PARTS.stream()
        .filter(part -> !record.tidy(part).isEmpty())
        .filter(part -> part.equals("FIRST_NAME") || !record.tidy(part).equals("na"))
        .toList();
  }

  /** All name statements, the primary name first. */
  static List<Statement> statements(XmlRecord record, boolean person) {
    UnNames names = new UnNames(record);
    names.addPrimary(person);
    names.addOriginalScript();
    for (XmlRecord alias : record.all(person ? "INDIVIDUAL_ALIAS" : "ENTITY_ALIAS")) {
      names.addAlias(alias, person);
    }
    return List.copyOf(names.statements);
  }

  /** The parts stay visible in the original, since they are no given and family names. */
  private void addPrimary(boolean person) {
    List<String> parts = parts(record);
    String original =
        String.join(" / ", parts.stream().map(part -> record.text(part).strip()).toList());
    String field = String.join("+", parts);
    for (String name : split(primary(record))) {
      add("name", name, original, field);
      if (!person) {
        addWithoutBracket(name, "alias", original, field);
      }
    }
  }

  private void addOriginalScript() {
    for (XmlRecord element : record.all("NAME_ORIGINAL_SCRIPT")) {
      for (String name : split(Values.tidy(element.text()))) {
        add("alias", name, element.text().strip(), "NAME_ORIGINAL_SCRIPT");
      }
    }
  }

  private void addAlias(XmlRecord alias, boolean person) {
    String raw = alias.text("ALIAS_NAME").strip();
    String note = alias.tidy("NOTE");
    String property = property(alias.tidy("QUALITY"), raw + " " + note);
    String field = alias.name() + "/ALIAS_NAME";
    for (String name : aliasNames(Values.tidy(raw))) {
      add(property, name, raw, field);
      if (!person) {
        addWithoutBracket(name, property, raw, field);
      }
    }
    for (String name : namesInNote(note)) {
      add(property, name, alias.text("NOTE").strip(), alias.name() + "/NOTE");
    }
  }

  private static List<String> namesInNote(String note) {
    List<String> names = new ArrayList<>();
    Matcher script = IN_SCRIPT.matcher(note);
    while (script.find()) {
      names.addAll(split(script.group(1)));
    }
    Matcher brackets = NAMES_IN_NOTE.matcher(note);
    while (brackets.find()) {
      String group = brackets.group(1) == null ? brackets.group(2) : brackets.group(1);
      split(group).stream().filter(UnNames::startsLikeName).forEach(names::add);
    }
    return names;
  }

  private static boolean startsLikeName(String text) {
    int first = text.codePointAt(0);
    return !Character.isLowerCase(first) && !text.startsWith("DPOB") && !text.contains("Mother");
  }

  private static String property(String quality, String text) {
    return switch (quality.toLowerCase(Locale.ROOT)) {
      case "low" -> "weakAlias";
      case "f.k.a." -> "previousName";
      default -> FORMERLY.matcher(text).find() ? "previousName" : "alias";
    };
  }

  /** "DAEDONG CREDIT BANK (DCB)" is also found under each of the two. */
  private void addWithoutBracket(String name, String property, String original, String field) {
    Matcher bracket = BRACKET_AT_END.matcher(name);
    if (bracket.matches() && isAcronym(bracket.group(2))) {
      add(property, clean(bracket.group(1)), original, field);
      add("abbreviation", clean(bracket.group(2)), original, field);
    }
  }

  private static boolean isAcronym(String text) {
    boolean country = text.length() > 3 && Values.country(text).isPresent();
    return ACRONYM.matcher(text).matches() && !NO_ACRONYM.matcher(text).matches() && !country;
  }

  /** The names of one alias element, with remarks around them taken away. */
  private static List<String> aliasNames(String text) {
    String bare = BORN.matcher(FORMERLY.matcher(text).replaceFirst("")).replaceFirst("");
    Matcher bracket = BRACKET_AT_END.matcher(bare);
    if (bracket.matches() && otherScript(bracket.group(1), bracket.group(2))) {
      List<String> names = new ArrayList<>(split(bracket.group(1)));
      names.addAll(split(SCRIPT_LABEL.matcher(bracket.group(2)).replaceFirst("")));
      return names;
    }
    return split(bare);
  }

  /** Whether one text is in Latin script and the other is not. */
  private static boolean otherScript(String outside, String inside) {
    String unlabelled = SCRIPT_LABEL.matcher(inside).replaceFirst("");
    return Values.isLatin(outside) != Values.isLatin(unlabelled);
  }

  private static List<String> split(String text) {
    List<String> names = new ArrayList<>();
    for (String name : BETWEEN_NAMES.split(text)) {
      Optional.of(clean(name)).filter(clean -> !clean.isEmpty()).ifPresent(names::add);
    }
    return names;
  }

  private static String clean(String name) {
    String bare = Values.tidy(QUOTES_AROUND.matcher(name).replaceAll(""));
    boolean open = name.indexOf('(') >= 0 && bare.indexOf(')') < 0 && bare.indexOf('(') >= 0;
    return open ? bare + ")" : bare;
  }

  private void add(String property, String value, String original, String field) {
    if (!value.isEmpty()) {
      statements.add(new Statement(property, value, original, field, ""));
    }
  }
}
