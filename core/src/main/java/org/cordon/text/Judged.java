package org.cordon.text;

import java.util.ArrayList;
import java.util.List;
import org.cordon.match.Evidence;
import org.cordon.match.Match;
import org.cordon.name.NameKind;

/**
 * A match of a stretch of text, with what the text around it adds.
 *
 * @param match the matcher's answer
 * @param context what the text adds or takes away
 */
record Judged(Match match, List<Evidence> context) {
  /** Words of so many letters may hold a slip of the hand. */
  private static final int LONG = 6;

  double logOdds() {
    return match.logOdds() + context.stream().mapToDouble(Evidence::logOdds).sum();
  }

  double probability() {
    return 1 / (1 + Math.exp(-logOdds()));
  }

  /**
   * Whether what agrees is a whole name: of a person two parts at least; and no short word agrees
   * only with a slip of the hand, since most short words are one slip from another.
   */
  boolean isEnough(NameKind kind, boolean single) {
    int agreeing = 0;
    int rows = 0;
    boolean missing = false;
    for (Evidence piece : match.evidence()) {
      if (piece.feature().startsWith("identifier.")) {
        return true;
      }
      boolean part = piece.feature().equals("name.part") && piece.logOdds() > 0;
      if (part && piece.rule().equals("typo") && piece.asked().length() < LONG) {
        return false;
      }
      if (part && !piece.rule().equals("initial")) {
        agreeing += Math.min(words(piece.asked()), words(piece.listed()));
        rows++;
      }
      missing |= piece.rule().equals("missing-here");
    }
    boolean givenNameAlone = rows == 1 && missing;
    return single || kind != NameKind.PERSON || agreeing >= 2 && !givenNameAlone;
  }

  private static int words(String text) {
    return text.isEmpty() ? 0 : text.split(" ", -1).length;
  }

  List<Evidence> evidence() {
    List<Evidence> all = new ArrayList<>(match.evidence());
    all.addAll(context);
    return all;
  }
}
