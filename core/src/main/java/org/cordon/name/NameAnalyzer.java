package org.cordon.name;

import java.util.ArrayList;
import java.util.List;
import org.cordon.name.Lexicon.Phrase;

/**
 * Turns a name as written into its parts and the forms they can be looked up by.
 *
 * <p>Text in any script becomes Latin words; words become parts with a role and a weight; parts,
 * their other spellings and joined neighbours become units. Stateless and safe for several threads.
 */
public final class NameAnalyzer {
  private final Lexicon lexicon = Lexicon.standard();

  /** Analyses a name of that kind. */
  public Name analyze(String text, NameKind kind) {
    boolean person = kind == NameKind.PERSON;
    List<LatinWords.Word> words = LatinWords.of(ordered(text, kind), person);
    Parts parts =
        switch (kind) {
          case PERSON -> new PersonParts(lexicon, words).parts();
          case ORGANISATION -> new OrganisationParts(lexicon, words, false).parts();
          case OBJECT -> new OrganisationParts(lexicon, words, true).parts();
        };
    return new Name(
        text,
        kind,
        parts.parts(),
        parts.units(),
        person && !written(words, ScriptKind.HAN) && parts.korean(),
        person && !written(words, ScriptKind.HANGUL) && parts.chinese(),
        person && (written(words, ScriptKind.HAN) || written(words, ScriptKind.HANGUL)),
        written(words, ScriptKind.KANA));
  }

  private String ordered(String text, NameKind kind) {
    return switch (kind) {
      case PERSON -> givenNameFirst(text);
      case ORGANISATION -> HangulWords.apart(text, lexicon);
      case OBJECT -> text;
    };
  }

  /**
   * Turns {@code Family, Given} into {@code Given Family}, so that particles stand before what they
   * belong to.
   */
  private static String givenNameFirst(String text) {
    int comma = text.indexOf(',');
    return comma <= 0 || comma == text.length() - 1
        ? text
        : text.substring(comma + 1) + " " + text.substring(0, comma);
  }

  private static boolean written(List<LatinWords.Word> words, ScriptKind script) {
    for (LatinWords.Word word : words) {
      if (word.script() == script) {
        return true;
      }
    }
    return false;
  }

  /** The phrase of several words that begins at a word, if any. */
  static Phrase phraseAt(Lexicon lexicon, List<LatinWords.Word> words, int at) {
    List<Phrase> phrases = lexicon.phrases(words.get(at).main());
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      if (matches(phrase.words(), words, at)) {
        return phrase;
      }
    }
    return NO_PHRASE;
  }

  static final Phrase NO_PHRASE = new Phrase(new String[0], PartKind.STOP, "");

  private static boolean matches(String[] phrase, List<LatinWords.Word> words, int at) {
    if (at + phrase.length > words.size()) {
      return false;
    }
    for (int i = 1; i < phrase.length; i++) {
      if (!phrase[i].equals(words.get(at + i).main())) {
        return false;
      }
    }
    return true;
  }

  /** Collects the parts and units of one name. */
  static final class Parts {
    private static final int MAX_JOINED = 24;
    private static final float JOINED = 0.97f;
    private static final float STEPS = 255f;

    /**
     * Registers keep weights and qualities in steps of 1/255; everything else must see the same
     * numbers.
     */
    private static float rounded(float value) {
      return Math.round(value * STEPS) / STEPS;
    }

    private final List<NamePart> parts = new ArrayList<>();
    private final List<NameUnit> units = new ArrayList<>();
    private boolean full;
    private boolean finished;

    /** Adds a part and its main form as a unit; parts beyond the limit are left out. */
    void add(String written, PartKind kind, float weight) {
      String form = bounded(written);
      full = parts.size() == Name.MAX_PARTS;
      if (!full) {
        units.add(new NameUnit(form, parts.size(), 1, 1));
        parts.add(new NamePart(form, kind, rounded(weight)));
      }
    }

    /** Adds another form of the part added last. */
    void alias(String written, float quality) {
      String form = bounded(written);
      int last = parts.size() - 1;
      if (!full && last >= 0 && !form.equals(parts.get(last).form())) {
        units.add(new NameUnit(form, last, 1, rounded(quality)));
      }
    }

    /** Adds the part added last together with a word behind it that became no word of its own. */
    void aliasWith(String suffix) {
      if (!parts.isEmpty() && parts.getLast().kind() == PartKind.WORD) {
        alias(parts.getLast().form() + suffix, JOINED);
      }
    }

    private static String bounded(String form) {
      return form.length() > Name.MAX_FORM ? form.substring(0, Name.MAX_FORM) : form;
    }

    void alias(LatinWords.Word word) {
      for (int i = 1; i < word.spellings().size(); i++) {
        alias(word.spellings().get(i), 0.98f);
      }
    }

    List<NamePart> parts() {
      finish();
      return List.copyOf(parts);
    }

    List<NameUnit> units() {
      finish();
      return List.copyOf(units);
    }

    private void finish() {
      if (!finished) {
        finished = true;
        addJoined();
      }
    }

    /** Neighbours written as one word, and the whole name written as one word. */
    private void addJoined() {
      int size = parts.size();
      for (int i = 0; i + 1 < size; i++) {
        join(i, 2);
        if (i + 2 < size) {
          join(i, 3);
        }
      }
      if (size > 3) {
        join(0, size);
      }
    }

    private void join(int first, int span) {
      StringBuilder joined = new StringBuilder();
      for (int i = first; i < first + span; i++) {
        NamePart part = parts.get(i);
        boolean joinable =
            part.kind() == PartKind.WORD
                || part.kind() == PartKind.PATRONYMIC
                || part.kind() == PartKind.PARTICLE
                || part.kind() == PartKind.GENERIC
                || part.kind() == PartKind.PLACE;
        if (!joinable || joined.length() + part.form().length() > MAX_JOINED) {
          return;
        }
        joined.append(part.form());
      }
      addJoined(joined.toString(), first, span);
    }

    /** A compound is found by its one spelling too: {@code nur al din} by {@code nuruddin}. */
    private void addJoined(String form, int first, int span) {
      units.add(new NameUnit(form, first, span, rounded(JOINED)));
      String canonical = Compounds.canonical(form);
      if (!canonical.equals(form)) {
        units.add(new NameUnit(canonical, first, span, rounded(JOINED)));
      }
    }

    boolean korean() {
      return EastAsian.readsKorean(syllableWords());
    }

    boolean chinese() {
      return EastAsian.readsChinese(syllableWords());
    }

    private List<String> syllableWords() {
      List<String> forms = new ArrayList<>(parts.size());
      for (NamePart part : parts) {
        if (part.kind() == PartKind.WORD || part.kind() == PartKind.PARTICLE) {
          forms.add(part.form());
        }
      }
      return forms;
    }
  }
}
