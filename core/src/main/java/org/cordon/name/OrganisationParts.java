package org.cordon.name;

import java.util.List;
import org.cordon.name.Lexicon.Phrase;
import org.cordon.name.NameAnalyzer.Parts;

/**
 * Reads the words of an organisation's or object's name as parts: legal forms, generic words,
 * places, numbers.
 */
final class OrganisationParts {
  private static final float FORM_WEIGHT = 0.07f;
  private static final float STOP_WEIGHT = 0.03f;
  private static final float PLACE_WEIGHT = 0.5f;
  private static final float NUMBER_WEIGHT = 0.7f;
  private static final float AS_WRITTEN = 0.99f;

  private final Lexicon lexicon;
  private final List<LatinWords.Word> words;
  private final boolean object;
  private final Parts parts = new Parts();

  OrganisationParts(Lexicon lexicon, List<LatinWords.Word> words, boolean object) {
    this.lexicon = lexicon;
    this.words = words;
    this.object = object;
  }

  Parts parts() {
    int at = object ? afterPrefix() : 0;
    while (at < words.size()) {
      Phrase phrase = NameAnalyzer.phraseAt(lexicon, words, at);
      if (applies(phrase, at)) {
        addPhrase(phrase);
        at += phrase.words().length;
      } else {
        addWord(at);
        at++;
      }
    }
    return parts;
  }

  /** Vessel prefixes such as {@code M/V} are left out unless nothing else is there. */
  private int afterPrefix() {
    int at = 0;
    for (int next = afterPrefix(at); next > at && next < words.size(); next = afterPrefix(at)) {
      at = next;
    }
    return at;
  }

  /** The place after a prefix of one word or several; the same place when none stands there. */
  private int afterPrefix(int at) {
    if (at + 1 >= words.size()) {
      return at;
    }
    Phrase phrase = NameAnalyzer.phraseAt(lexicon, words, at);
    if (phrase.code().equals(LexiconBuilder.VESSEL)) {
      return at + phrase.words().length;
    }
    return isPrefix(at) ? at + 1 : at;
  }

  private boolean isPrefix(int at) {
    String form = words.get(at).main();
    boolean slashed =
        at + 2 < words.size() && form.equals("m") && words.get(at + 1).main().length() == 1;
    boolean secondHalf = at > 0 && form.length() == 1 && words.get(at - 1).main().equals("m");
    return lexicon.word(form).vessel() && form.length() > 1 || slashed || secondHalf;
  }

  private boolean applies(Phrase phrase, int at) {
    return switch (phrase.kind()) {
      case ORG_FORM -> !object;
      case GENERIC, NUMBER -> phrase.words().length > 0;
      case PLACE -> !(object && at == 0 && phrase.words().length == words.size());
      default -> false;
    };
  }

  private void addPhrase(Phrase phrase) {
    switch (phrase.kind()) {
      case ORG_FORM -> parts.add(FormKin.form(phrase.code()), PartKind.ORG_FORM, FORM_WEIGHT);
      case NUMBER -> parts.add(phrase.code(), PartKind.NUMBER, NUMBER_WEIGHT);
      case PLACE -> parts.add(String.join("", phrase.words()), PartKind.PLACE, PLACE_WEIGHT);
      default -> {
        String form = String.join("", phrase.words());
        parts.add(form, PartKind.GENERIC, Weights.ofGeneric(form));
      }
    }
  }

  private void addWord(int at) {
    LatinWords.Word word = words.get(at);
    String form = word.main();
    WordInfo info = lexicon.word(form);
    if (isNumber(form)) {
      parts.add(stripZeros(form), PartKind.NUMBER, NUMBER_WEIGHT);
    } else if (!info.number().isEmpty()) {
      parts.add(info.number(), PartKind.NUMBER, NUMBER_WEIGHT);
      parts.alias(form, AS_WRITTEN);
    } else if (at > 0 && Numerals.isRoman(form)) {
      parts.add(Numerals.roman(form), PartKind.NUMBER, NUMBER_WEIGHT);
      parts.alias(form, AS_WRITTEN);
    } else if (isForm(at, info)) {
      parts.aliasWith(form);
      parts.add(FormKin.form(info.orgForm()), PartKind.ORG_FORM, FORM_WEIGHT);
    } else {
      addPlain(word, info);
    }
  }

  private void addPlain(LatinWords.Word word, WordInfo info) {
    String form = word.main();
    if (!info.place().isEmpty() && !object) {
      parts.add(form, PartKind.PLACE, PLACE_WEIGHT);
    } else if (info.meaning().equals("STOP")) {
      parts.add(form, PartKind.STOP, STOP_WEIGHT);
    } else if (!info.meaning().isEmpty() && !object) {
      parts.add(form, PartKind.GENERIC, Weights.ofGeneric(form));
    } else {
      parts.add(form, PartKind.WORD, Weights.ofWord(form));
    }
    parts.alias(word);
  }

  /**
   * Short legal forms such as {@code as}, {@code co}, {@code sa} are words except at either end of
   * a name.
   */
  private boolean isForm(int at, WordInfo info) {
    if (info.orgForm().isEmpty() || object || words.size() == 1) {
      return false;
    }
    return words.get(at).main().length() > 3 || at == 0 || at >= words.size() - 3;
  }

  private static boolean isNumber(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) < '0' || form.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static String stripZeros(String digits) {
    int start = 0;
    while (start + 1 < digits.length() && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }
}
