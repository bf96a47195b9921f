package org.cordon.name;

/** Compound names of Arabic origin, whose joints are written in dozens of ways. */
final class Compounds {
  /** The one spelling of "servant of" in canonical forms. */
  static final String SERVANT = "abdul";

  private static final String FAITH = "uddin";
  private static final String[] SERVANTS = {"abd", "abdul", "abdel", "abdal", "abdur", "abdus"};
  private static final String[] FAITHS = {"ddine", "ddin", "ddeen", "ldine", "ldin", "ldeen"};
  private static final int SHORTEST_SERVANT = 7;
  private static final int SHORTEST_FAITH = 7;

  private Compounds() {}

  /**
   * The canonical form: {@code abdurrahman}, {@code abdelrahman} become {@code abdulrahman}; {@code
   * nureddine} and {@code nuraldin} become {@code nuruddin}; other forms are returned as they are.
   */
  static String canonical(String form) {
    String name = nameOfServant(form);
    if (!name.isEmpty()) {
      return SERVANT + name;
    }
    if (form.length() >= SHORTEST_FAITH && (form.endsWith("vitj") || form.endsWith("vytj"))) {
      return form.substring(0, form.length() - 3) + "ich"; // Nordic lists write Sergejevitj
    }
    String base = baseOfFaith(form);
    return base.isEmpty() ? form : base + FAITH;
  }

  /**
   * What a canonical servant name serves: {@code rahman} of {@code abdulrahman}; empty for other
   * forms.
   */
  static String servantless(String form) {
    return form.length() >= SHORTEST_SERVANT + 2 && form.startsWith(SERVANT)
        ? form.substring(SERVANT.length())
        : "";
  }

  /**
   * Whether a word is {@code abd}, {@code abdul} or the like with two neighbouring letters swapped.
   */
  static boolean isSwappedServant(String form) {
    for (String servant : SERVANTS) {
      if (servant.length() == form.length() && PartSimilarity.isSwap(servant, form)) {
        return true;
      }
    }
    return false;
  }

  private static String nameOfServant(String form) {
    if (form.length() < SHORTEST_SERVANT || !form.startsWith("abd")) {
      return "";
    }
    int at = 3;
    while (at < form.length() && isVowel(form.charAt(at))) {
      at++;
    }
    if (at == 3 && !form.startsWith("abdr") || at > 5) {
      return "";
    }
    String rest = form.substring(at);
    if (rest.startsWith("lah")
        || rest.startsWith("llah")
        || rest.startsWith("la") && rest.length() <= 3
        || rest.startsWith("lla")) {
      return rest.startsWith("llat") ? rest.substring(1) : "";
    }
    if (rest.length() > 3 && rest.charAt(0) == 'l') {
      return rest.substring(1);
    }
    boolean doubled = rest.length() > 3 && rest.charAt(0) == rest.charAt(1);
    return rest.length() > 3 && at > 3 ? rest.substring(doubled ? 1 : 0) : "";
  }

  private static String baseOfFaith(String form) {
    if (form.length() < SHORTEST_FAITH) {
      return "";
    }
    for (String ending : FAITHS) {
      if (form.endsWith(ending)) {
        int end = form.length() - ending.length();
        while (end > 0 && isVowel(form.charAt(end - 1))) {
          end--;
        }
        return end >= 2 ? form.substring(0, end) : "";
      }
    }
    return "";
  }

  static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }
}
