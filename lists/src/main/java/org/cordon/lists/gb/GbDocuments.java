package org.cordon.lists.gb;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.lists.input.EntryDraft;
import org.cordon.lists.input.EntryPart;
import org.cordon.lists.input.Enumeration;

/**
 * Passports and national identity documents. In cells with several numbers, the cell beside it has
 * as many remarks; before 2020 both stand in one cell.
 */
final class GbDocuments {
  private static final int LONGEST_NUMBER = 64;

  /** A number in a sentence: at least four signs, with a digit. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{Alnum}])(?:\\p{Lu}{1,4}["
              + " -]?)?\\d[\\p{Alnum}/.-]{2,}\\p{Alnum}(?![\\p{Alnum}])");

  private static final Pattern DATE = Pattern.compile("\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}");

  private GbDocuments() {}

  static void add(
      EntryDraft draft, GbTarget target, boolean passport, GbColumn number, GbColumn info) {
    for (List<String> cells : target.all(List.of(number, info))) {
      List<String> numbers = Enumeration.slots(cells.get(0));
      List<String> remarks = Enumeration.slots(cells.get(1));
      boolean aligned = numbers.size() == remarks.size();
      for (int i = 0; i < numbers.size(); i++) {
        String remark = aligned ? remarks.get(i) : cells.get(1);
        add(draft, passport, numbers.get(i), remark, target.field(number), target.field(info));
      }
      if (numbers.isEmpty()) {
        remarks.forEach(text -> addFromText(draft, passport, text, target.field(info)));
      }
    }
  }

  private static void addFromText(EntryDraft draft, boolean passport, String text, String field) {
    if (!text.isEmpty()) {
      add(draft, passport, numberIn(text), text, field, field);
    }
  }

  private static void add(
      EntryDraft draft,
      boolean passport,
      String number,
      String remark,
      String field,
      String remarkField) {
    if (number.isEmpty() && remark.isEmpty()) {
      return;
    }
    String found = number.length() > LONGEST_NUMBER ? numberIn(number) : number;
    EntryPart subject = draft.subject();
    String property = passport ? "passportNumber" : "idNumber";
    subject.put(property, found, number.isEmpty() ? remark : number, field, "");
    EntryPart document = draft.document(passport);
    document.put("number", found, number.isEmpty() ? remark : number, field, "");
    document.put("summary", remark, remark, remarkField, "");
    if (!found.equals(number)) {
      document.note(number, number, field);
    }
  }

  /** The first number in a sentence; empty if there is none. */
  static String numberIn(String text) {
    Matcher matcher = NUMBER.matcher(DATE.matcher(text).replaceAll(" "));
    return matcher.find() ? matcher.group() : "";
  }
}
