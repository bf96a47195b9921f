package org.cordon.match;

import java.util.Arrays;

/**
 * The targets found for one question, each with its best score. The work areas over targets are
 * never cleared: a stamp says which question wrote a cell.
 */
final class FoundTargets {
  private final int[] stamps;
  private final int[] slots;
  private int question;
  private int count;
  private int[] targets = new int[64];
  private int[] listedNames = new int[64];
  private int[] askedNames = new int[64];
  private double[] scores = new double[64];

  FoundTargets(int targetCount) {
    stamps = new int[targetCount];
    slots = new int[targetCount];
  }

  /** Forgets what the question before found. */
  void begin() {
    count = 0;
    question++;
  }

  int count() {
    return count;
  }

  int target(int index) {
    return targets[index];
  }

  /** The listed name that scored best; negative when no names were compared. */
  int listedName(int index) {
    return listedNames[index];
  }

  /** The asked name that scored best; negative when no names were compared. */
  int askedName(int index) {
    return askedNames[index];
  }

  double score(int index) {
    return scores[index];
  }

  /** Keeps the best score of each target; of equal ones the listed name of the lowest number. */
  void note(int target, int listedName, int askedName, double score) {
    if (stamps[target] != question) {
      stamps[target] = question;
      slots[target] = newSlot(target);
    }
    int slot = slots[target];
    boolean better =
        score > scores[slot] || (score == scores[slot] && listedName < listedNames[slot]);
    if (better) {
      scores[slot] = score;
      listedNames[slot] = listedName;
      askedNames[slot] = askedName;
    }
  }

  private int newSlot(int target) {
    if (count == targets.length) {
      targets = Arrays.copyOf(targets, count * 2);
      listedNames = Arrays.copyOf(listedNames, count * 2);
      askedNames = Arrays.copyOf(askedNames, count * 2);
      scores = Arrays.copyOf(scores, count * 2);
    }
    targets[count] = target;
    scores[count] = Double.NEGATIVE_INFINITY;
    return count++;
  }
}
