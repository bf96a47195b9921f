package org.cordon.lists.jp;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cordon.lists.input.Enumeration;
import org.cordon.lists.input.Values;

/** Cells in which several values, in two scripts, share one text. */
final class JpText {
  private static final Pattern BETWEEN = Pattern.compile("[\\n;；]|、(?![^（(]*[）)])");
  private static final Pattern LINES = Pattern.compile("\\n");

  /** {@code ボジゼ・ヤングボンダ（Bozize Yangouvonda）}. */
  private static final Pattern TWO_FORMS = Pattern.compile("(.+?)\\s*[（(]([^（）()]+)[）)]");

  private static final Pattern LABEL =
      Pattern.compile(
          "^[（(]?\\s*(?:(?:[af]\\.?k\\.?a\\.?|original script|alias(?:es)?)\\s*[:：]?"
              + "|(?:別称|別名|旧称|通称)\\s*(?:[:：、,)）]))\\s*",
          Pattern.CASE_INSENSITIVE);

  private JpText() {}

  /** Full-width letters, digits and brackets made plain. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** The names in a cell: one for each number, line and script. */
  static List<String> names(String cell) {
    List<String> names = new ArrayList<>();
    for (String value : numbered(cell)) {
      for (String piece : BETWEEN.split(value)) {
        addForms(names, unlabelled(piece));
      }
    }
    return names.stream().filter(name -> !Values.isUnknown(name)).distinct().toList();
  }

  /** The values of a cell: one for each number and line. */
  static List<String> values(String cell) {
    return numbered(cell).stream()
        .flatMap(LINES::splitAsStream)
        .map(value -> Values.tidy(value).replaceAll("[、,;]+$", ""))
        .filter(value -> !Values.isUnknown(value))
        .toList();
  }

  /** The values of a numbered cell with their line breaks; the whole cell if it has no numbers. */
  static List<String> numbered(String cell) {
    List<String> values = Enumeration.values(cell);
    boolean plain = values.equals(List.of(Values.tidy(cell)));
    return !plain ? values : Stream.of(cell.strip()).filter(v -> !v.isEmpty()).toList();
  }

  private static void addForms(List<String> names, String piece) {
    Matcher forms = TWO_FORMS.matcher(piece);
    if (forms.matches() && Values.isLatin(forms.group(1)) != Values.isLatin(forms.group(2))) {
      names.add(Values.tidy(forms.group(1)));
      names.add(unlabelled(forms.group(2)));
    } else {
      names.add(piece);
    }
  }

  private static String unlabelled(String piece) {
    String bare = Values.tidy(LABEL.matcher(piece.strip()).replaceFirst(""));
    String open = plain(bare);
    boolean wrapped = open.startsWith("(") && open.endsWith(")") && open.indexOf('(', 1) < 0;
    String inner = wrapped ? bare.substring(1, bare.length() - 1) : bare;
    return Values.tidy(unmatched(LABEL.matcher(inner).replaceFirst("")));
  }

  /** Without brackets that have lost their partner in the splitting. */
  private static String unmatched(String text) {
    String plain = plain(text);
    if (plain.length() != text.length()) {
      return text;
    }
    boolean close = plain.endsWith(")") && plain.indexOf('(') < 0;
    boolean open = plain.startsWith("(") && plain.indexOf(')') < 0;
    return close ? text.substring(0, text.length() - 1) : open ? text.substring(1) : text;
  }
}
