package org.cordon.lists.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cordon.lists.input.Brackets.Group;
import org.cordon.lists.input.NameForm.Kind;

/**
 * The names in a text that states several by means of brackets. Published lists write spellings,
 * acronyms, former names and other scripts so:
 *
 * <pre>
 * Denis (Denys) BEREZOVSKIY(BEREZOVSKY/BEREZOVSKII)   six names
 * International Sikh Youth Federation （ISYF）         a name and its acronym
 * Tatyana Moskalkova （f.k.a. Nosenko）               a name and a former one
 * Fulcrum Bank (Russia), K Logistics (China) Limited  one name each
 * </pre>
 *
 * <p>When in doubt the brackets stay where they are: a place or a legal form is no name.
 */
public final class NameForms {
  private static final Pattern FORMER =
      Pattern.compile(
          "(?iu)^[(（]?\\s*(?:f\\.?\\s?k\\.?\\s?a\\b[.\\s]*|formerly(?: known as)?\\b|former(?:"
              + " name)?\\b(?=\\s*:)"
              + "|n[eé]e\\b|旧姓|旧称(?=[:：、,)）])|以前の別名(?=[:：、]))\\s*[:：,、.)）]?\\s*");

  private static final Pattern KNOWN_AS =
      Pattern.compile(
          "(?iu)^[(（]?\\s*(?:a\\.?\\s?k\\.?\\s?a\\b[.\\s]*|alias(?:es)?(?=\\s*[:：])|also known"
              + " as\\b|original scr?ipt(?=\\s*[:：])|Russian spelling(?=\\s*[:：])"
              + "|(?:別称|別名|通称)\\d?(?=\\s*[:：、,)）]))\\s*[:：,、.)）]?\\s*");

  private static final Pattern WAS_NAME = Pattern.compile("(?i)former name|旧");

  private static final Pattern ORDINAL = Pattern.compile("^(\\d+)(?:st|nd|rd|th)\\b");

  private static final Pattern IN_SCRIPT =
      Pattern.compile("(?is)(.*)\\bin (?:arabic|cyrillic|persian|chinese)\\s*[:：]\\s*(.+)");

  private static final Pattern REMARK =
      Pattern.compile(
          "(?is)(?:previously|formerly) listed\\b.*|DOB\\b.*|POB\\b.*|born\\b.*|.*passport n.*"
              + "|.*(?:記載ぶり|掲載の氏名|出生地|生年月日|生まれ|出生|旅券|国籍|の息子|指定した|偽造|書類).*"
              + "|自称|self-proclaimed|\\S+語|.*\\bfalse identity\\b.*|.*表記】?");

  private NameForms() {}

  /**
   * Reads a text.
   *
   * @param text one name as stated, with what stands in brackets in or behind it
   * @param person whether it is that of a person: there, brackets within hold spellings
   * @return the names and remarks, each once; the first is the name itself
   */
  public static List<NameForm> of(String text, boolean person) {
    String line = Values.tidy(Brackets.matched(Values.tidy(text)));
    List<NameForm> behind = new ArrayList<>();
    boolean former = FORMER.matcher(line).find();
    String name = Brackets.matched(unlabelled(line));
    Optional<Group> last = bracketed(name);
    while (last.isPresent()) {
      Optional<List<NameForm>> read = behind(last.get(), person);
      if (read.isEmpty()) {
        break;
      }
      former |= WAS_NAME.matcher(last.get().inner()).matches();
      behind.addAll(0, read.get());
      name = last.get().before();
      last = bracketed(name);
    }
    return Stream.concat(named(name, former, person), behind.stream())
        .filter(form -> !Values.tidy(form.text()).isEmpty())
        .distinct()
        .toList();
  }

  private static Optional<Group> bracketed(String name) {
    return Brackets.last(name).filter(group -> !group.before().isEmpty());
  }

  private static Stream<NameForm> named(String name, boolean former, boolean person) {
    List<String> names = NameVariants.of(name, person);
    Kind more = former ? Kind.FORMER : Kind.OTHER;
    return names.stream()
        .map(one -> new NameForm(one.equals(names.getFirst()) && !former ? Kind.MAIN : more, one));
  }

  /** Without "a.k.a." and the like at the start. */
  static String unlabelled(String text) {
    String bare = FORMER.matcher(text.strip()).replaceFirst("");
    return KNOWN_AS.matcher(bare).replaceFirst("").strip();
  }

  /** What brackets behind a name say; empty if they belong to it. */
  private static Optional<List<NameForm>> behind(Group group, boolean person) {
    String inner = group.inner();
    if (inner.isEmpty() || Values.isUnknown(unlabelled(inner))) {
      return Optional.of(List.of());
    }
    Matcher script = IN_SCRIPT.matcher(inner);
    if (script.matches()) {
      return Optional.of(
          List.of(
              new NameForm(Kind.OTHER, script.group(2).strip()), new NameForm(Kind.REMARK, inner)));
    }
    if (WAS_NAME.matcher(inner).matches() || REMARK.matcher(inner).matches()) {
      return Optional.of(List.of(new NameForm(Kind.REMARK, inner)));
    }
    if (FORMER.matcher(inner).find()) {
      return Optional.of(List.of(new NameForm(Kind.FORMER, former(group, person))));
    }
    if (KNOWN_AS.matcher(inner).find()) {
      return Optional.of(others(Brackets.split(unlabelled(inner), ",;、；"), person));
    }
    if (isOtherScript(group.before(), inner)) {
      return Optional.of(others(Brackets.split(inner, ";；、"), person));
    }
    return person ? ofPerson(group) : ofOther(group);
  }

  /** A single former name of a person is a family name. */
  private static String former(Group group, boolean person) {
    String stated = unlabelled(group.inner());
    String name = NameVariants.of(group.before(), person).getFirst();
    String family = NameWords.lastWord(name);
    boolean single = NameWords.words(stated).size() == 1 && !family.equals(name);
    return person && single ? NameVariants.before(name, family) + stated : stated;
  }

  private static boolean isOtherScript(String outer, String inner) {
    boolean letters = inner.codePoints().anyMatch(Character::isLetter);
    return letters && Values.isLatin(outer) != Values.isLatin(inner);
  }

  private static List<NameForm> others(List<String> names, boolean person) {
    return names.stream()
        .flatMap(name -> of(name, person).stream())
        .map(form -> form.kind() == Kind.MAIN ? new NameForm(Kind.OTHER, form.text()) : form)
        .toList();
  }

  private static Optional<List<NameForm>> ofPerson(Group group) {
    List<String> pieces = NameVariants.pieces(group.inner());
    List<NameForm> forms = new ArrayList<>();
    List<String> spellings = new ArrayList<>();
    for (String piece : pieces) {
      if (KNOWN_AS.matcher(piece).find()) {
        forms.addAll(others(List.of(unlabelled(piece)), true));
      } else if (NameWords.words(piece).size() == 1) {
        spellings.add(piece);
      } else {
        forms.add(new NameForm(isLike(group.before(), piece) ? Kind.OTHER : Kind.WEAK, piece));
      }
    }
    if (spellings.isEmpty()) {
      return Optional.of(forms);
    }
    if (NameVariants.areSpellings(group.before(), spellings)) {
      NameVariants.of(group.before() + " (" + String.join("/", spellings) + ")", true).stream()
          .filter(name -> !NameVariants.of(group.before(), true).contains(name))
          .forEach(name -> forms.add(new NameForm(Kind.OTHER, name)));
    } else {
      spellings.forEach(word -> forms.add(new NameForm(Kind.WEAK, word)));
    }
    return Optional.of(forms);
  }

  private static boolean isLike(String name, String other) {
    return NameWords.words(name).stream()
        .anyMatch(
            word -> NameWords.words(other).stream().anyMatch(w -> NameWords.similar(word, w)));
  }

  private static Optional<List<NameForm>> ofOther(Group group) {
    List<String> pieces = NameVariants.pieces(group.inner());
    boolean inside =
        pieces.size() == 1
            && !NameWords.abbreviated(group.before(), pieces.getFirst()).isEmpty()
            && NameVariants.of(group.before() + " (" + group.inner() + ")", false).size() > 1;
    boolean names = pieces.stream().allMatch(piece -> NameWords.isName(Brackets.matched(piece)));
    if (inside || NameVariants.areSpellings(group.before(), pieces)) {
      return variants(group);
    }
    return names && sameNumbers(group) ? Optional.of(others(pieces, false)) : Optional.empty();
  }

  private static Optional<List<NameForm>> variants(Group group) {
    List<String> plain = NameVariants.of(group.before(), false);
    Stream<String> all =
        NameVariants.of(group.before() + " (" + group.inner() + ")", false).stream();
    return Optional.of(
        all.filter(name -> !plain.contains(name))
            .map(name -> new NameForm(Kind.OTHER, name))
            .toList());
  }

  /** {@code 27th Central Institute (TsNII)}: the acronym is that of all of its kind. */
  private static boolean sameNumbers(Group group) {
    Matcher ordinal = ORDINAL.matcher(group.before());
    return !ordinal.find() || group.inner().contains(ordinal.group(1));
  }
}
