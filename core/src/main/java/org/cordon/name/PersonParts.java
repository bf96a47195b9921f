package org.cordon.name;

import java.util.ArrayList;
import java.util.List;
import org.cordon.name.Lexicon.Phrase;
import org.cordon.name.NameAnalyzer.Parts;

/**
 * Reads the words of a person's name as parts.
 *
 * <p>Titles and particles keep a trace of weight instead of being dropped: both are genuine names
 * somewhere. Compound names of Arabic origin become one part however they are written: {@code Abd
 * al-Rahman}, {@code Abdul Rahman}, {@code Abdurrahman}; {@code Nur al-Din}, {@code Nureddin}.
 */
final class PersonParts {
  private static final float TITLE_WEIGHT = 0.05f;
  private static final float RELIGIOUS_WEIGHT = 0.22f;
  private static final float PARTICLE_WEIGHT = 0.05f;
  private static final float KUNYA_WEIGHT = 0.15f;
  private static final float INITIAL_WEIGHT = 0.25f;
  private static final float PATRONYMIC_FACTOR = 0.6f;
  private static final float SERVANTLESS = 0.72f;
  private static final float AS_WRITTEN = 0.99f;

  private final Lexicon lexicon;
  private final List<LatinWords.Word> words;
  private final Parts parts = new Parts();
  private final boolean eastAsian;

  PersonParts(Lexicon lexicon, List<LatinWords.Word> words) {
    this.lexicon = lexicon;
    this.words = words;
    this.eastAsian = eastAsian();
  }

  Parts parts() {
    int at = 0;
    while (at < words.size()) {
      at = read(at);
    }
    return parts;
  }

  /** Reads one part or more from the words at a place and returns the place after it. */
  private int read(int at) {
    LatinWords.Word word = words.get(at);
    String form = word.main();
    if (word.acronym() && form.length() <= 3) {
      form.chars()
          .forEach(c -> parts.add(String.valueOf((char) c), PartKind.INITIAL, INITIAL_WEIGHT));
      return at + 1;
    }
    if (at > 0 && form.equals(words.get(at - 1).main()) && words.size() > 2) {
      return at + 1; // a name typed twice
    }
    Phrase phrase = NameAnalyzer.phraseAt(lexicon, words, at);
    if (phrase.kind() == PartKind.TITLE && !eastAsian && form.length() > 1) {
      parts.add(String.join("", phrase.words()), PartKind.TITLE, titleWeight(phrase.code()));
      return at + phrase.words().length;
    }
    if (eastAsian) {
      parts.add(form, PartKind.WORD, Weights.ofPerson(form));
      parts.alias(word);
      return at + 1;
    }
    if (form.length() == 1) {
      parts.add(form, PartKind.INITIAL, INITIAL_WEIGHT);
      return at + 1;
    }
    return readWord(at, word, lexicon.word(form));
  }

  private int readWord(int at, LatinWords.Word word, WordInfo info) {
    String form = word.main();
    if (isServant(info, form) && at + 1 < words.size()) {
      return readServant(at);
    }
    if (isJoint(at, info)) {
      return at + 1;
    }
    if (info.particle().equals("SUFFIXED")) {
      parts.add(
          form.startsWith("u") ? form : "u" + stripVowel(form), PartKind.PARTICLE, KUNYA_WEIGHT);
      return at + 1;
    }
    if (isTitle(at, info)) {
      parts.add(form, PartKind.TITLE, titleWeight(info.title()));
      parts.alias(word);
    } else if (isParticle(at, info)) {
      parts.add(
          form,
          PartKind.PARTICLE,
          info.particle().equals("KUNYA") ? KUNYA_WEIGHT : PARTICLE_WEIGHT);
    } else if (isTrailingOrgForm(at, info)) {
      parts.add(form, PartKind.TITLE, TITLE_WEIGHT);
    } else {
      addWord(word);
    }
    return at + 1;
  }

  private void addWord(LatinWords.Word word) {
    String written = word.main();
    String form = Compounds.canonical(written);
    if (isPatronymic(form)) {
      parts.add(form, PartKind.PATRONYMIC, Weights.ofPerson(form) * PATRONYMIC_FACTOR);
    } else {
      parts.add(form, PartKind.WORD, Weights.ofPerson(form));
    }
    parts.alias(written, AS_WRITTEN);
    parts.alias(word);
    String servantless = Compounds.servantless(form);
    if (!servantless.isEmpty()) {
      parts.alias(servantless, SERVANTLESS);
    }
  }

  /** {@code abd (al) X} as one part. */
  private int readServant(int at) {
    int next = at + 1;
    if (next + 1 < words.size()
        && lexicon.word(words.get(next).main()).particle().equals("ARTICLE")) {
      next++;
    }
    String servantless = withoutArticle(words.get(next));
    String form = Compounds.SERVANT + servantless;
    parts.add(form, PartKind.WORD, Weights.ofPerson(form));
    parts.alias(servantless, SERVANTLESS);
    return next + 1;
  }

  /**
   * Arabic script writes the article as part of the word; then one spelling has it and another has
   * not.
   */
  private static String withoutArticle(LatinWords.Word word) {
    String main = word.main();
    for (String spelling : word.spellings()) {
      if (main.length() == spelling.length() + 2 && main.equals("al" + spelling)) {
        return spelling;
      }
    }
    return main;
  }

  private static boolean isServant(WordInfo info, String form) {
    if (info.particle().equals("SERVANT")) {
      return form.startsWith("abd") && !Compounds.isVowel(form.charAt(form.length() - 1));
    }
    return info.isUnknown() && Compounds.isSwappedServant(form);
  }

  /** The article inside {@code nur al din}: it belongs to the word behind it. */
  private boolean isJoint(int at, WordInfo info) {
    return info.particle().equals("ARTICLE")
        && at > 0
        && at + 1 < words.size()
        && lexicon.word(words.get(at + 1).main()).particle().equals("SUFFIXED");
  }

  private boolean isTitle(int at, WordInfo info) {
    if (info.title().isEmpty()) {
      return false;
    }
    int after = words.size() - at - 1;
    if (info.title().startsWith("SUFFIX")) {
      return at > 0 && after == 0 && words.size() > 2;
    }
    return info.title().startsWith("RELIGIOUS")
        ? words.size() > 2
        : at == 0 && (after >= 2 || after >= 1 && words.get(at).main().length() <= 3)
            || after == 0 && at >= 2;
  }

  private static float titleWeight(String title) {
    return title.startsWith("RELIGIOUS") ? RELIGIOUS_WEIGHT : TITLE_WEIGHT;
  }

  /**
   * A particle needs something to connect to: the last word is never one, nor is a first word that
   * connects.
   */
  private boolean isParticle(int at, WordInfo info) {
    if (info.particle().isEmpty() || at + 1 == words.size()) {
      return false;
    }
    return switch (info.particle()) {
      case "ARTICLE" -> true;
      case "FILIATION", "KUNYA", "CONNECTOR" -> words.size() > 2 || info.particle().equals("KUNYA");
      default -> false;
    };
  }

  private boolean isTrailingOrgForm(int at, WordInfo info) {
    return !info.orgForm().isEmpty()
        && at >= 2
        && at + 1 == words.size()
        && words.get(at).main().length() <= 4
        && info.groups().length == 0;
  }

  private static boolean isPatronymic(String form) {
    return form.length() >= 7
        && (form.endsWith("vich")
            || form.endsWith("vych")
            || form.endsWith("vitch")
            || form.endsWith("ovna")
            || form.endsWith("evna")
            || form.endsWith("ivna")
            || form.endsWith("ichna"));
  }

  private static String stripVowel(String form) {
    return Compounds.isVowel(form.charAt(0)) ? form.substring(1) : form;
  }

  /**
   * All words readable as Korean or Chinese syllables, few in all, with a family name at either
   * end.
   */
  private boolean eastAsian() {
    List<String> forms = new ArrayList<>(words.size());
    for (LatinWords.Word word : words) {
      forms.add(word.main());
    }
    return EastAsian.readsKorean(forms) || EastAsian.readsChinese(forms);
  }
}
