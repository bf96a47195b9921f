package org.cordon.name;

/**
 * Whether two forms differ by at most one or two letters (substituted, missing, added, or two
 * neighbours swapped).
 */
final class Edits {
  private Edits() {}

  /** Whether the optimal-string-alignment distance is at most {@code edits}, from 0 to 2. */
  static boolean within(String a, String b, int edits) {
    int start = 0;
    int endA = a.length();
    int endB = b.length();
    while (start < endA && start < endB && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    while (endA > start && endB > start && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    return within(a, start, endA, b, start, endB, edits);
  }

  private static boolean within(String a, int i, int endA, String b, int j, int endB, int edits) {
    while (i < endA && j < endB && a.charAt(i) == b.charAt(j)) {
      i++;
      j++;
    }
    if (i == endA || j == endB) {
      return endA - i + (endB - j) <= edits;
    }
    if (edits == 0 || Math.abs(endA - i - (endB - j)) > edits) {
      return false;
    }
    return within(a, i + 1, endA, b, j + 1, endB, edits - 1)
        || within(a, i + 1, endA, b, j, endB, edits - 1)
        || within(a, i, endA, b, j + 1, endB, edits - 1)
        || (i + 1 < endA
            && j + 1 < endB
            && a.charAt(i) == b.charAt(j + 1)
            && a.charAt(i + 1) == b.charAt(j)
            && within(a, i + 2, endA, b, j + 2, endB, edits - 1));
  }
}
