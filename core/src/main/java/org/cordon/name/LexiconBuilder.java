package org.cordon.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cordon.name.Lexicon.Phrase;

/**
 * Builds the lexicon from the reviewed word lists beside this class, each of which says at its head
 * what it holds.
 *
 * <p>Forms are read as names are, so that they meet names in the same Latin spelling; that takes
 * transliterators and a second or so. Therefore the result is kept as the resource {@code
 * lexicon.txt}, which a test compares with what this class builds.
 */
final class LexiconBuilder {
  /** The code of phrases that stand before the names of ships. */
  static final String VESSEL = "vessel";

  private static final String[] FILES = {
    "titles.txt",
    "particles.txt",
    "org-forms.txt",
    "org-words.txt",
    "places.txt",
    "numbers.txt",
    "vessel-prefixes.txt",
    "given-names.txt",
    "nicknames.txt",
    "cognates.txt"
  };

  private final Map<String, WordInfo> words = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private int groupCount;

  private LexiconBuilder() {
    for (String name : FILES) {
      for (LexiconFile.Group group : LexiconFile.read(name).groups()) {
        add(name, group);
      }
    }
    for (List<Phrase> list : phrases.values()) {
      list.sort(Comparator.comparingInt((Phrase phrase) -> phrase.words().length).reversed());
    }
  }

  /** The compiled form of all word lists. */
  static String text() {
    LexiconBuilder builder = new LexiconBuilder();
    return LexiconText.write(builder.words, builder.phrases);
  }

  private void add(String file, LexiconFile.Group group) {
    switch (file) {
      case "titles.txt" -> addAll(group, PartKind.TITLE);
      case "particles.txt" -> addAll(group, PartKind.PARTICLE);
      case "org-forms.txt" -> addAll(group, PartKind.ORG_FORM);
      case "org-words.txt" ->
          addAll(group, group.code().equals("STOP") ? PartKind.STOP : PartKind.GENERIC);
      case "places.txt" -> addAll(group, PartKind.PLACE);
      case "numbers.txt" -> addAll(group, PartKind.NUMBER);
      case "vessel-prefixes.txt" -> addVesselPrefixes(group);
      case "given-names.txt" -> addNames(group, Relation.VARIANT);
      case "nicknames.txt" -> addNames(group, Relation.NICKNAME);
      default -> addNames(group, Relation.COGNATE);
    }
  }

  private void addAll(LexiconFile.Group group, PartKind kind) {
    int number =
        switch (kind) {
          case GENERIC -> Relation.MEANING.group(groupCount++);
          case PLACE -> Relation.PLACE.group(groupCount++);
          default -> -1;
        };
    for (String form : group.forms()) {
      addForm(form, kind, group.code(), number);
    }
  }

  private void addForm(String form, PartKind kind, String code, int group) {
    List<String> forms = mainForms(form);
    if (forms.size() == 1) {
      words.merge(
          forms.getFirst(),
          classified(WordInfo.NONE, kind, code, group),
          (known, added) -> classified(known, kind, code, group));
    } else if (forms.size() > 1) {
      phrases
          .computeIfAbsent(forms.getFirst(), first -> new ArrayList<>())
          .add(new Phrase(forms.toArray(String[]::new), kind, code));
      if (group >= 0) {
        addToGroup(String.join("", forms), group); // the form that a part read from the phrase has
      }
    }
  }

  private static WordInfo classified(WordInfo info, PartKind kind, String code, int group) {
    WordInfo grouped = group >= 0 ? info.withGroup(group) : info;
    return switch (kind) {
      case TITLE -> grouped.withTitle(code);
      case PARTICLE -> grouped.withParticle(code);
      case ORG_FORM -> grouped.withOrgForm(code);
      case GENERIC, STOP -> grouped.withMeaning(code);
      case PLACE -> grouped.withPlace(code);
      case NUMBER -> grouped.withNumber(code);
      default -> throw new IllegalStateException("no word list is of kind (" + kind + ")");
    };
  }

  private void addVesselPrefixes(LexiconFile.Group group) {
    for (String form : group.forms()) {
      List<String> forms = mainForms(form);
      if (forms.size() == 1) {
        words.merge(
            forms.getFirst(), WordInfo.NONE.withVessel(), (known, added) -> known.withVessel());
      } else if (forms.size() > 1) {
        phrases
            .computeIfAbsent(forms.getFirst(), first -> new ArrayList<>())
            .add(new Phrase(forms.toArray(String[]::new), PartKind.STOP, VESSEL));
      }
    }
  }

  private void addNames(LexiconFile.Group group, Relation relation) {
    int number = relation.group(groupCount++);
    addName(group.code(), number);
    for (String form : group.forms()) {
      addName(form, number);
    }
  }

  private void addName(String form, int group) {
    List<LatinWords.Word> latin = LatinWords.of(form, false);
    if (latin.size() == 1) {
      for (String spelling : latin.getFirst().spellings()) {
        addToGroup(spelling, group);
      }
    } else if (!latin.isEmpty()) {
      addToGroup(String.join("", mainForms(form)), group);
    }
  }

  private void addToGroup(String word, int group) {
    words.merge(word, WordInfo.NONE.withGroup(group), (known, added) -> known.withGroup(group));
  }

  private static List<String> mainForms(String form) {
    List<String> forms = new ArrayList<>();
    for (LatinWords.Word word : LatinWords.of(form, false)) {
      forms.add(word.main());
    }
    return forms;
  }
}
