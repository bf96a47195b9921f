package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** {@link Edits} against the textbook table of the optimal-string-alignment distance. */
class EditsTest {
  @Property(tries = 5000)
  void isTheTextbookDistance(@ForAll("words") String a, @ForAll("words") String b) {
    int distance = distance(a, b);
    for (int edits = 0; edits <= 2; edits++) {
      assertThat(Edits.within(a, b, edits))
          .as(a + " " + b + " " + edits)
          .isEqualTo(distance <= edits);
    }
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abc").ofMaxLength(7);
  }

  private static int distance(String a, String b) {
    int[][] cells = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cells[i][j] = i == 0 || j == 0 ? i + j : cell(a, b, i, j, cells);
      }
    }
    return cells[a.length()][b.length()];
  }

  private static int cell(String a, String b, int i, int j, int[][] cells) {
    int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(Math.min(cells[i - 1][j], cells[i][j - 1]) + 1, cells[i - 1][j - 1] + changed);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cells[i - 2][j - 2] + 1) : least;
  }
}
