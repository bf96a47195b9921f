package org.cordon.lists.csl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cordon.lists.ofac.DocumentText;

/**
 * One of the {@code ids} of a row: an identifier or an attribute, as OFAC has them.
 *
 * @param type the label, e.g. {@code Passport} or {@code Gender}
 * @param document number, country and dates
 * @param date a date of which the form does not tell whether it is of issue or expiry; mostly empty
 */
record CslId(String type, DocumentText document, String date) {
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /**
   * Cuts the column. A piece without a comma is no id of its own: its value holds a {@code "; "}.
   *
   * @param column the column as published
   * @param isLabel tells OFAC's labels, by which the two orders in use are known
   */
  static List<CslId> parse(String column, Predicate<String> isLabel) {
    List<CslId> ids = new ArrayList<>();
    String open = "";
    for (String piece : column.strip().split("; ")) {
      String text = open.isEmpty() ? piece.strip() : open + "; " + piece.strip();
      boolean whole = text.contains(", ");
      open = whole ? "" : text;
      if (whole) {
        ids.add(one(text, isLabel));
      }
    }
    if (!open.isEmpty()) {
      ids.add(new CslId("", new DocumentText(open, "", "", ""), ""));
    }
    return ids;
  }

  /**
   * Until 2023 {@code country, expiry, issue, number, type}; later {@code type, number, country}.
   */
  private static CslId one(String text, Predicate<String> isLabel) {
    List<String> parts = Arrays.asList(text.split(", "));
    String last = parts.getLast();
    boolean labelLast = !COUNTRY.matcher(last).matches() && isLabel.test(last);
    return !labelLast && isLabel.test(parts.getFirst()) ? labelFirst(parts) : labelLast(parts);
  }

  private static CslId labelLast(List<String> parts) {
    List<String> rest = new ArrayList<>(parts.subList(0, parts.size() - 1));
    String country = take(rest, COUNTRY, 0);
    String first = take(rest, DATE, 0);
    String second = first.isEmpty() ? "" : take(rest, DATE, 0);
    boolean both = !second.isEmpty();
    return new CslId(
        parts.getLast(),
        new DocumentText(String.join(", ", rest), country, both ? second : "", both ? first : ""),
        both ? "" : first);
  }

  private static CslId labelFirst(List<String> parts) {
    List<String> rest = new ArrayList<>(parts.subList(1, parts.size()));
    String second = take(rest, DATE, rest.size() - 1);
    String first = second.isEmpty() ? "" : take(rest, DATE, rest.size() - 1);
    String country = take(rest, COUNTRY, rest.size() - 1);
    boolean both = !first.isEmpty();
    return new CslId(
        parts.getFirst(),
        new DocumentText(String.join(", ", rest), country, both ? first : "", both ? second : ""),
        both ? "" : second);
  }

  /** Takes the part at a place out, if it looks so and is not all there is. */
  private static String take(List<String> parts, Pattern form, int place) {
    return parts.size() > 1 && form.matcher(parts.get(place)).matches() ? parts.remove(place) : "";
  }
}
