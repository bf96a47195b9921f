package org.cordon.lists.jp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cordon.lists.input.Brackets;
import org.cordon.lists.input.NameForm;
import org.cordon.lists.input.NameForms;
import org.cordon.lists.input.Values;

/**
 * The names in a cell of the asset-freeze list: Japanese ones, then the same in Latin letters, each
 * numbered or with commas between, with brackets for spellings, scripts and remarks.
 */
final class MofNames {
  /** {@code (a)}, {@code （ｂ）}, {@code （別名1）}. */
  private static final Pattern MARK = Pattern.compile("[（(]\\s*(?:[a-zａ-ｚ]|別名[0-9０-９]+)\\s*[）)]");

  /** What is said of a name behind it, up to the next one. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?s)(?:[\\s,、]+(?:born (?:in|on|\\d)|son of |[DP]OB\\b|[0-9０-９]{4}年\\S*生)"
              + "|\\s*[（(]\\s*(?:[DP]OB|生年月日)).*$");

  private static final Pattern PROCLAIMED = Pattern.compile("(?i)^Self-proclaimed\\s+");
  private static final Pattern LABEL = Pattern.compile("(?:別称|別名|旧称|通称)|a\\.?k\\.?a\\.?|and");
  private static final Pattern LISTING = Pattern.compile("(?i).*following.*aliases.*");
  private static final Pattern LEGAL =
      Pattern.compile("(?i)(?:ltd|limited|inc|p\\.l\\.c|l\\.l\\.c)\\.?");

  private MofNames() {}

  /**
   * Reads a cell.
   *
   * @param person whether the names are those of a person
   * @return names and remarks, each once, in the order of the cell
   */
  static List<NameForm> of(String cell, boolean person) {
    return items(cell, person).stream()
        .flatMap(item -> forms(item, person))
        .filter(form -> !Values.isUnknown(form.text()))
        .distinct()
        .toList();
  }

  private static Stream<NameForm> forms(String item, boolean person) {
    Matcher tail = TAIL.matcher(item);
    String name = tail.find() ? item.substring(0, tail.start()) : item;
    List<NameForm> forms = new ArrayList<>();
    Matcher proclaimed = PROCLAIMED.matcher(name);
    forms.addAll(NameForms.of(proclaimed.replaceFirst(""), person));
    if (name.length() < item.length()) {
      forms.add(remark(item));
    }
    if (proclaimed.lookingAt()) {
      forms.add(remark(item));
    }
    return forms.stream();
  }

  private static NameForm remark(String text) {
    return new NameForm(NameForm.Kind.REMARK, Values.tidy(text));
  }

  private static List<String> items(String cell, boolean person) {
    boolean numbered = MARK.matcher(cell).find();
    List<String> items = new ArrayList<>();
    int listed = 0;
    for (String part : MARK.split(cell)) {
      for (String line : lines(part)) {
        List<String> names = numbered ? semicolons(line) : names(line, person, listed);
        listed = Values.isLatin(line) ? listed : names.size();
        items.addAll(names);
      }
    }
    return items.stream()
        .map(item -> item.replaceAll("^-\\s*|[\\s、,;；]+$", ""))
        .filter(item -> !LABEL.matcher(item).matches() && !LISTING.matcher(item).matches())
        .toList();
  }

  /** A new line is a new name where the script changes or brackets begin, else the name goes on. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : Brackets.split(text, "\n")) {
      boolean starts = line.matches("(?s)[（(\\-].*");
      boolean goesOn =
          !lines.isEmpty()
              && !starts
              && Values.isLatin(line) == Values.isLatin(lines.getLast())
              && !lines.getLast().matches("(?s).*[;；:：]");
      lines.add(goesOn ? lines.removeLast() + " " + line : line);
    }
    return lines;
  }

  private static List<String> semicolons(String line) {
    return Brackets.split(Brackets.matched(line), ";；");
  }

  /**
   * The names of a line without numbers.
   *
   * @param listed how many names the Japanese line before it has: as many parts between commas are
   *     names, else the comma stands behind a family name
   */
  private static List<String> names(String line, boolean person, int listed) {
    List<String> names = semicolons(line);
    if (names.size() != 1) {
      return names;
    }
    String only = names.getFirst();
    if (!Values.isLatin(only)) {
      List<String> parts = Brackets.split(only, "、");
      return person && isInverted(parts) ? names : parts;
    }
    List<String> parts = new ArrayList<>();
    for (String part : Brackets.split(only, ",，、")) {
      boolean form = !parts.isEmpty() && LEGAL.matcher(part).matches();
      parts.add(form ? parts.removeLast() + ", " + part : part);
    }
    boolean several = listed > 1 && parts.size() == listed || only.contains("、");
    return several ? parts : names;
  }

  /** {@code イーサー、マルワン}: a family name and a given one, a word each. */
  private static boolean isInverted(List<String> parts) {
    return parts.size() == 2 && parts.stream().noneMatch(part -> part.matches(".*[\\s・･].*"));
  }
}
