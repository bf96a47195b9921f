package org.cordon.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads dates with English month names, for {@link DateText#WORDS}. */
final class DateWords {
  private static final Set<String> CIRCA =
      Set.of("circa", "c.", "ca.", "ca", "approximately", "approx.", "approx", "about", "around");
  private static final Set<String> TO = Set.of("to", "and", "-", "–", "until");
  private static final Map<String, Integer> MONTHS = months();

  private DateWords() {}

  static Optional<DateRange> parse(String line) {
    List<String> words = words(line);
    boolean circa = words.removeIf(CIRCA::contains);
    int to = indexOfTo(words);
    if (!words.isEmpty()
        && (words.getFirst().equals("between") || words.getFirst().equals("from"))) {
      words.removeFirst();
      to--;
    }
    Optional<DateRange> range = to < 0 ? single(words) : range(words, to);
    return circa ? range.map(DateRange::circa) : range;
  }

  static boolean saysCirca(String line) {
    return words(line).stream().anyMatch(CIRCA::contains);
  }

  /**
   * The month of that English name, its first three letters, or {@code Sept}; -1 if there is none.
   */
  static int month(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    return MONTHS.getOrDefault(
        name.endsWith(".") ? name.substring(0, name.length() - 1) : name, -1);
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    for (String word : line.toLowerCase(Locale.ROOT).split("[ ,]+|(?=[-–])|(?<=[-–])")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static int indexOfTo(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (TO.contains(words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<DateRange> single(List<String> words) {
    return date(words).map(DateRange::of);
  }

  private static Optional<DateRange> range(List<String> words, int to) {
    List<String> first = new ArrayList<>(words.subList(0, to));
    List<String> last = words.subList(to + 1, words.size());
    boolean yearOnlyAtTheEnd = !first.isEmpty() && month(first.getLast()) > 0 && !last.isEmpty();
    if (yearOnlyAtTheEnd) {
      first.add(last.getLast());
    }
    Optional<PartialDate> from = date(first);
    Optional<PartialDate> until = date(last);
    if (from.isEmpty() || until.isEmpty() || until.get().compareTo(from.get()) < 0) {
      return Optional.empty();
    }
    return Optional.of(new DateRange(from.get(), until.get(), false));
  }

  /** Day, month name, year, of which only the year must be there. */
  private static Optional<PartialDate> date(List<String> words) {
    int size = words.size();
    if (size < 1 || size > 3 || words.getLast().length() != 4) {
      return Optional.empty();
    }
    int year = DateText.number(words.getLast(), 4);
    int month = size < 2 ? 0 : month(words.get(size - 2));
    int day = size < 3 ? 0 : DateText.number(words.getFirst(), 2);
    boolean zeroDay = size == 3 && day == 0;
    return zeroDay ? Optional.empty() : PartialDate.of(year, month, day);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    String[] names = {
      "january", "february", "march", "april", "may", "june",
      "july", "august", "september", "october", "november", "december"
    };
    for (int i = 0; i < names.length; i++) {
      months.put(names[i], i + 1);
      months.put(names[i].substring(0, 3), i + 1);
    }
    months.put("sept", 9);
    return Map.copyOf(months);
  }
}
