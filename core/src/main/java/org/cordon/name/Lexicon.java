package org.cordon.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * What is known of words in names: titles, particles, legal forms, generic words, places, numbers,
 * and groups of forms of one name. Read from the {@code .txt} resources beside this class, each of
 * which says at its head what it holds.
 */
public final class Lexicon {
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

  /** A run of words that means one thing. */
  record Phrase(String[] words, PartKind kind, String code) {}

  private final Map<String, WordInfo> words = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final String fingerprint;
  private int groupCount;

  private Lexicon() {
    CRC32C checksum = new CRC32C();
    for (String name : FILES) {
      LexiconFile file = LexiconFile.read(name);
      checksum.update(file.bytes());
      for (LexiconFile.Group group : file.groups()) {
        add(name, group);
      }
    }
    for (String name : Rarity.FILES) {
      checksum.update(LexiconFile.read(name).bytes());
    }
    for (List<Phrase> list : phrases.values()) {
      list.sort(Comparator.comparingInt((Phrase phrase) -> phrase.words().length).reversed());
    }
    fingerprint = HexFormat.of().toHexDigits((int) checksum.getValue());
  }

  /** The lexicon that ships with the engine. */
  public static Lexicon standard() {
    return Standard.LEXICON;
  }

  /** A short digest of all resources: registers compiled with another lexicon must be rebuilt. */
  public String fingerprint() {
    return fingerprint;
  }

  /** What is known of a word in lower-case ASCII. */
  WordInfo word(String form) {
    return words.getOrDefault(form, WordInfo.NONE);
  }

  /** The phrases of several words that begin with a word, longest first. */
  List<Phrase> phrases(String first) {
    return phrases.getOrDefault(first, List.of());
  }

  /** The lexicon groups a form belongs to, ascending; see {@link Relation#ofGroup}. */
  public int[] groups(String form) {
    return word(form).groups();
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
            .add(new Phrase(forms.toArray(String[]::new), PartKind.STOP, "vessel"));
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

  private static final class Standard {
    static final Lexicon LEXICON = new Lexicon();
  }
}
