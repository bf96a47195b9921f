package org.cordon.match;

import org.cordon.name.Name;
import org.cordon.name.NamePart;
import org.cordon.name.PartKind;

/**
 * The parts of one of two compared names as arrays, filled anew for each comparison so that nothing
 * is allocated.
 */
final class SideParts {
  int count;
  float weight;
  final PartKind[] kinds = new PartKind[Name.MAX_PARTS];
  final float[] weights = new float[Name.MAX_PARTS];
  final char[] firstLetters = new char[Name.MAX_PARTS];

  /** The forms' numbers in the register; filled for listed names alone. */
  final int[] forms = new int[Name.MAX_PARTS];

  void fill(Name name) {
    count = name.parts().size();
    weight = 0;
    for (int i = 0; i < count; i++) {
      NamePart part = name.parts().get(i);
      kinds[i] = part.kind();
      weights[i] = part.weight();
      firstLetters[i] = part.form().charAt(0);
      weight += weights[i];
    }
  }
}
