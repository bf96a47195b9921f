package org.cordon.text;

import java.util.ArrayList;
import java.util.List;
import org.cordon.name.Korean;
import org.cordon.register.NameTable;

/**
 * The family names of listed people that the text named in full, for as long as nobody else of that
 * family name is named in full. A family name alone is never a hit before.
 */
final class FamilyNames {
  private static final int MOST = 64;

  /** A family name and who bears it; no bearer after somebody else of that name was named. */
  private static final class Family {
    private final long hash;
    private Judged bearer;
    private boolean rivalled;

    Family(long hash, Judged bearer) {
      this.hash = hash;
      this.bearer = bearer;
    }
  }

  private final WordForms forms;
  private final List<Family> families = new ArrayList<>();

  FamilyNames(WordForms forms) {
    this.forms = forms;
  }

  void clear() {
    families.clear();
  }

  boolean isEmpty() {
    return families.isEmpty();
  }

  /** Notes that a listed person was named in full by the words from one to another. */
  void named(TextWords words, int first, int last, int head, Judged judged) {
    if (first == last) {
      return;
    }
    boolean familyFirst =
        words.is(first + 1, TextWords.COMMA)
            || NameTable.korean(head) && Korean.surname(forms.of(words, first).plain());
    long hash = words.hash[familyFirst ? first : last];
    for (Family family : families) {
      if (family.hash == hash) {
        family.bearer = judged;
        family.rivalled = false;
        return;
      }
    }
    if (families.size() < MOST) {
      families.add(new Family(hash, judged));
    }
  }

  /** Who is meant by a word that stands alone; null when it is no such family name. */
  @org.jspecify.annotations.Nullable
  Judged bearer(TextWords words, int word) {
    Family family = find(words.hash[word]);
    if (family == null || !words.isProper(word)) {
      return null;
    }
    if (isWithOther(words, word)) {
      family.rivalled = true;
    }
    return family.rivalled ? null : family.bearer;
  }

  private @org.jspecify.annotations.Nullable Family find(long hash) {
    for (Family family : families) {
      if (family.hash == hash) {
        return family;
      }
    }
    return null;
  }

  /** Whether it is part of a longer name: of somebody else, since it was not found in the lists. */
  private boolean isWithOther(TextWords words, int word) {
    int marks = TextWords.BREAK | TextWords.COMMA;
    boolean before = word > 0 && (words.flags[word] & marks) == 0 && isOther(words, word - 1);
    boolean behind =
        word + 1 < words.count
            && (words.flags[word + 1] & marks) == 0
            && words.start[word + 1] - words.end[word] <= 1
            && isOther(words, word + 1);
    return before || behind;
  }

  private boolean isOther(TextWords words, int word) {
    WordForms.Known known = forms.of(words, word);
    int harmless =
        WordForms.COMMON
            | WordForms.TITLE
            | WordForms.PARTICLE
            | WordForms.PLACE
            | WordForms.GENERIC;
    return words.isProper(word)
        && (known.kind() & harmless) == 0
        && known.country().isEmpty()
        && find(words.hash[word]) == null;
  }
}
