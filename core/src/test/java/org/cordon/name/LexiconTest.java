package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The lexicon loads whole, and its groups say what they relate. */
class LexiconTest {
  private final Lexicon lexicon = Lexicon.standard();

  @Test
  void theFingerprintIsShortAndStable() {
    assertThat(lexicon.fingerprint())
        .matches("[0-9a-f]{8}")
        .isEqualTo(Lexicon.standard().fingerprint());
  }

  @Test
  void groupsAreAscendingAndCarryTheirRelation() {
    for (String form :
        List.of("aleksandr", "ted", "juan", "trading", "moscow", "ali", "kim", "muhammad")) {
      int[] groups = lexicon.groups(form);
      assertThat(groups).as(form).isSorted().doesNotHaveDuplicates();
      for (int group : groups) {
        assertThat(group).isNotNegative();
        assertThat(Relation.ofGroup(group)).isIn((Object[]) Relation.values());
      }
    }
  }

  @Test
  void noGroupNumberRunsIntoItsRelation() {
    for (Relation relation : Relation.values()) {
      assertThat(Relation.ofGroup(relation.group(0))).isEqualTo(relation);
      assertThat(Relation.ofGroup(relation.group(0xffffff))).isEqualTo(relation);
    }
    int lines = 0;
    for (String file :
        List.of(
            "org-words.txt", "places.txt", "given-names.txt", "nicknames.txt", "cognates.txt")) {
      lines += LexiconFile.read(file).groups().size();
    }
    assertThat(lines).isBetween(1000, 1 << 20);
  }

  @Test
  void wordsHaveTheirRoles() {
    assertThat(lexicon.word("mr").title()).isNotEmpty();
    assertThat(lexicon.word("al").particle()).isEqualTo("ARTICLE");
    assertThat(lexicon.word("llc").orgForm()).isEqualTo("LLC");
    assertThat(lexicon.word("ooo").orgForm()).isEqualTo("LLC");
    assertThat(lexicon.word("moscow").place()).startsWith("ru");
    assertThat(lexicon.word("twelve").number()).isEqualTo("12");
    assertThat(lexicon.word("mv").vessel()).isTrue();
    assertThat(lexicon.word("zorvane")).isEqualTo(WordInfo.NONE);
  }

  @Test
  void longerPhrasesComeFirst() {
    List<Lexicon.Phrase> phrases = lexicon.phrases("limited");
    assertThat(phrases).isNotEmpty();
    for (int i = 1; i < phrases.size(); i++) {
      assertThat(phrases.get(i).words().length)
          .isLessThanOrEqualTo(phrases.get(i - 1).words().length);
    }
  }

  @Test
  void aBrokenLineIsToldWithItsPlace() {
    assertThatThrownBy(() -> LexiconFile.parse("words.txt", "# head\n\nA: a, b\nno colon here\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("words.txt:4")
        .hasMessageContaining("no colon here");
  }

  @Test
  void aMissingFileIsTold() {
    assertThatThrownBy(() -> LexiconFile.read("no-such-file.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no-such-file.txt");
  }
}
