package org.cordon.lists.input;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cordon.lists.input.Brackets.Group;

/** Spellings in brackets within a name: {@code Sergey(Sergei/Serhiy) TSYPLAKOV} is three names. */
final class NameVariants {
  private static final int MOST = 24;
  private static final Pattern LEGAL =
      Pattern.compile("(?i)(?:ltd|limited|inc|llc|[op]?jsc|p\\.?l\\.?c)\\.?");

  private NameVariants() {}

  /** The name and its spellings, at most two dozen; the name as first spelt comes first. */
  static List<String> of(String name, boolean person) {
    Set<String> names = new LinkedHashSet<>();
    for (String one : expanded(name, 0, person)) {
      names.add(Values.tidy(one));
    }
    return names.stream().limit(MOST).toList();
  }

  private static List<String> expanded(String name, int from, boolean person) {
    Optional<Group> found = Brackets.next(name, from);
    if (found.isEmpty()) {
      return List.of(name);
    }
    Group group = found.get();
    List<String> choices = choices(group, person);
    if (choices.isEmpty()) {
      return expanded(name, name.length() - group.after().length(), person);
    }
    List<String> names = new ArrayList<>();
    for (String choice : choices) {
      String after = gap(group) + group.after().stripLeading();
      List<String> more = expanded(choice + after, choice.length(), person);
      names.addAll(more.subList(0, Math.min(MOST, more.size())));
    }
    return names.subList(0, Math.min(MOST, names.size()));
  }

  /** Latin words need a space behind the brackets; Japanese ones go on with their dot. */
  private static String gap(Group group) {
    String after = group.after().stripLeading();
    boolean word = !after.isEmpty() && Character.isLetterOrDigit(after.codePointAt(0));
    boolean joined = !Values.isLatin(after.isEmpty() ? "" : after.substring(0, 1));
    return word && (!joined || group.after().startsWith(" ")) ? " " : "";
  }

  /** What may stand before what is behind the brackets; empty if they are part of the name. */
  private static List<String> choices(Group group, boolean person) {
    String before = group.before();
    if (before.isEmpty()) {
      return List.of();
    }
    List<String> pieces = pieces(group.inner());
    boolean within = person && group.after().codePoints().anyMatch(Character::isLetter);
    boolean single = pieces.stream().allMatch(piece -> NameWords.words(piece).size() == 1);
    if (single && (within || areSpellings(before, pieces))) {
      return choices(before, NameWords.lastWord(before), pieces);
    }
    String whole = pieces.size() == 1 ? NameWords.abbreviated(before, pieces.getFirst()) : "";
    return whole.isEmpty() || person ? List.of() : choices(before, whole, pieces);
  }

  private static List<String> choices(String before, String word, List<String> others) {
    List<String> choices = new ArrayList<>(List.of(before));
    others.forEach(other -> choices.add(before(before, word) + other));
    return choices;
  }

  /** A name without the word at its end. */
  static String before(String name, String word) {
    return name.substring(0, name.length() - word.length());
  }

  /** Whether words are spellings of the last one of a name, or family names like it in capitals. */
  static boolean areSpellings(String before, List<String> pieces) {
    String last = NameWords.lastWord(before);
    boolean single = pieces.stream().allMatch(piece -> NameWords.words(piece).size() == 1);
    boolean family =
        NameWords.isCaps(last)
            && !NameWords.isCaps(before)
            && pieces.stream().allMatch(NameWords::isCaps)
            && NameWords.words(before).size() > 1;
    return single
        && (pieces.stream().anyMatch(piece -> NameWords.similar(last, piece))
            || family && pieces.stream().allMatch(piece -> piece.length() > 4));
  }

  /** The texts between commas, and slashes between words; a legal form goes with its name. */
  static List<String> pieces(String inner) {
    List<String> words = Brackets.split(inner, ",、，;；/／");
    boolean single = words.stream().allMatch(word -> word.length() > 2 && !word.contains(" "));
    List<String> pieces = new ArrayList<>();
    for (String piece : single ? words : Brackets.split(inner, ",、，;；")) {
      boolean form = !pieces.isEmpty() && LEGAL.matcher(piece).matches();
      pieces.add(form ? pieces.removeLast() + ", " + piece : piece);
    }
    return List.copyOf(pieces);
  }
}
