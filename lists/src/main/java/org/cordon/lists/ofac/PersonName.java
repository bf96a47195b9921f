package org.cordon.lists.ofac;

/**
 * A person's name as OFAC writes it, {@code LAST, First Middle} or {@code LAST, First Middle, Jr.}.
 *
 * @param full the name in reading order
 * @param last the family name; empty when the name has one part only
 * @param first the given names
 * @param suffix what follows a second comma; mostly empty
 */
public record PersonName(String full, String last, String first, String suffix) {
  /** Reads a name as published. */
  public static PersonName parse(String text) {
    int comma = text.indexOf(',');
    if (comma < 0) {
      return new PersonName(text.strip(), "", "", "");
    }
    String last = text.substring(0, comma).strip();
    String rest = text.substring(comma + 1).strip();
    int second = rest.indexOf(',');
    String first = second < 0 ? rest : rest.substring(0, second).strip();
    String suffix = second < 0 ? "" : rest.substring(second + 1).strip();
    return new PersonName(joined(first, last, suffix), last, first, suffix);
  }

  private static String joined(String first, String last, String suffix) {
    return (first + " " + last + " " + suffix).strip().replaceAll(" +", " ");
  }
}
