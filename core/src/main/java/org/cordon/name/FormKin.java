package org.cordon.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Classes of legal forms that lists and papers interchange, read from {@code org-form-kin.txt}. */
public final class FormKin {
  static final String RESOURCE = "org-form-kin.txt";

  /** Begins the forms that stand for a class of legal forms; no word begins with it. */
  static final char MARK = '#';

  private static final Map<String, List<String>> KIN = read();

  private FormKin() {}

  /** The forms kindred to a form such as {@code #llc}; empty for all other words. */
  public static List<String> of(String form) {
    return KIN.getOrDefault(form, List.of());
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> kin = new HashMap<>();
    for (String line : LexiconFile.lines(RESOURCE)) {
      String[] pair = line.split("~", -1);
      if (pair.length != 2) {
        throw new IllegalStateException(
            RESOURCE + ": expected (CODE ~ CODE), found (" + line + ")");
      }
      String a = form(pair[0]);
      String b = form(pair[1]);
      kin.computeIfAbsent(a, key -> new ArrayList<>()).add(b);
      kin.computeIfAbsent(b, key -> new ArrayList<>()).add(a);
    }
    return kin;
  }

  /** The form that stands for a class of legal forms in analysed names. */
  static String form(String code) {
    return MARK + code.strip().toLowerCase(Locale.ROOT);
  }
}
