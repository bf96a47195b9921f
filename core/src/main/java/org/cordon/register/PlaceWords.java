package org.cordon.register;

import java.util.ArrayList;
import java.util.List;
import org.cordon.name.NameAnalyzer;
import org.cordon.name.NameKind;
import org.cordon.name.NamePart;
import org.cordon.name.PartKind;
import org.cordon.name.Skeleton;

/** The words of a place by which two descriptions of it are compared. */
final class PlaceWords {
  private static final NameAnalyzer ANALYZER = new NameAnalyzer();
  private static final int SHORTEST = 3;

  private PlaceWords() {}

  /** The skeletons of the distinctive words: {@code Tikrit, Iraq} and {@code Tekrit} share one. */
  static List<String> of(String place) {
    List<String> words = new ArrayList<>();
    for (NamePart part : ANALYZER.analyze(place, NameKind.ORGANISATION).parts()) {
      boolean telling = part.kind() == PartKind.WORD || part.kind() == PartKind.PLACE;
      if (telling && part.form().length() >= SHORTEST) {
        String skeleton = Skeleton.of(part.form());
        words.add(skeleton.length() < 2 ? part.form() : skeleton);
      }
    }
    return words;
  }
}
