package org.cordon.text;

import java.util.ArrayList;
import java.util.List;
import org.cordon.match.Evidence;
import org.cordon.name.NameKind;

/**
 * What the way a name is written and the words around it add, in log-odds. Names in a text are not
 * told to be names, as the fields of a customer's record are: words that anybody writes, names in
 * small letters, and ships of which nothing says that they are ships count against.
 */
final class TextEvidence {
  private static final int NEAR = 10;
  private static final int BESIDE = 4;

  static final double COMMON = -4.5;
  static final double COMMON_LONG = -2.5;
  static final double COMMON_TOLD = -0.5;
  static final double SMALL = -0.5;
  static final double NO_SHIP = -3.0;
  static final double SHIP = 0.5;
  static final double SINGLE = -1.2;
  static final double SINGLE_TOLD = 0.0;
  static final double TITLE = 0.5;

  private final WordForms forms;

  TextEvidence(WordForms forms) {
    this.forms = forms;
  }

  List<Evidence> of(TextWords words, int first, int last, NameKind kind) {
    List<Evidence> rows = new ArrayList<>();
    boolean told = isTold(words, first, last, kind);
    if (kind == NameKind.OBJECT) {
      add(rows, "text.context", told ? "ship" : "no ship", told ? SHIP : NO_SHIP);
    }
    if (kind == NameKind.PERSON && first > 0 && forms.of(words, first - 1).is(WordForms.TITLE)) {
      add(rows, "text.context", "title", TITLE);
    }
    if (isCommon(words, first, last)) {
      boolean longer = last - first >= 2;
      boolean proper = words.isProper(first) && words.isProper(last);
      double common = told && proper ? COMMON_TOLD : longer && proper ? COMMON_LONG : COMMON;
      add(rows, "text.common-words", "all", common);
    }
    if (isSmall(words, first, last)) {
      add(rows, "text.case", "small letters", SMALL);
    }
    if (first == last && !words.is(first, TextWords.SYLLABIC)) {
      add(rows, "text.single-word", told ? "told" : "alone", told ? SINGLE_TOLD : SINGLE);
    }
    return rows;
  }

  private static void add(List<Evidence> rows, String feature, String rule, double logOdds) {
    rows.add(new Evidence(feature, rule, "", "", "text", logOdds));
  }

  /** Whether the words around say what kind of thing is named. */
  private boolean isTold(TextWords words, int first, int last, NameKind kind) {
    return switch (kind) {
      case PERSON -> false;
      case OBJECT ->
          Cues.distance("VESSEL", words, forms, first, -1, NEAR) > 0
              || Cues.distance("VESSEL", words, forms, last, 1, NEAR) > 0;
      case ORGANISATION ->
          Cues.distance("ORGANISATION", words, forms, first, -1, BESIDE) > 0
              || Cues.distance("ORGANISATION", words, forms, last, 1, BESIDE) > 0;
    };
  }

  private boolean isCommon(TextWords words, int first, int last) {
    int flags =
        WordForms.COMMON
            | WordForms.PARTICLE
            | WordForms.GENERIC
            | WordForms.PLACE
            | WordForms.LEGAL_FORM;
    for (int word = first; word <= last; word++) {
      boolean letter = words.end[word] - words.start[word] == 1;
      if ((forms.of(words, word).kind() & flags) == 0 && !letter) {
        return false;
      }
    }
    return true;
  }

  private boolean isSmall(TextWords words, int first, int last) {
    for (int word = first; word <= last; word++) {
      boolean small = !words.isProper(word) && !words.is(word, TextWords.DIGITS);
      if (small && !forms.of(words, word).is(WordForms.PARTICLE | WordForms.COMMON)) {
        return true;
      }
    }
    return false;
  }
}
