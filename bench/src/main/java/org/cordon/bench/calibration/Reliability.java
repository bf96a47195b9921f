package org.cordon.bench.calibration;

import java.util.ArrayList;
import java.util.List;
import org.cordon.bench.Prediction;
import org.cordon.bench.report.Numbers;

/**
 * How far probabilities are what they claim: ten bins of equal width, each with the mean of what
 * was said and the share of what was right.
 *
 * @param bins ten, in ascending order; the last one includes 1
 * @param brier the Brier score: the mean of the squared differences between probability and truth
 *     (1 or 0)
 */
public record Reliability(List<Bin> bins, double brier) {
  private static final int BINS = 10;

  /**
   * One bin.
   *
   * @param low its lower bound, included
   * @param high its upper bound, not included except in the last bin
   * @param count how many predictions fall in it
   * @param meanProbability the mean of their probabilities; 0 when there are none
   * @param right the share of them that is right; 0 when there are none
   */
  public record Bin(double low, double high, int count, double meanProbability, double right) {
    /** How far probability and truth are apart, from 0 to 1. */
    public double gap() {
      return Math.abs(meanProbability - right);
    }
  }

  /** Copies the bins. */
  public Reliability {
    bins = List.copyOf(bins);
  }

  /** Sorts predictions into bins. The order of the predictions does not matter but for rounding. */
  public static Reliability of(List<Prediction> predictions) {
    int[] counts = new int[BINS];
    int[] right = new int[BINS];
    double[] sums = new double[BINS];
    double squares = 0;
    for (Prediction prediction : predictions) {
      int bin = Math.min(BINS - 1, (int) (prediction.probability() * BINS));
      double truth = prediction.right() ? 1 : 0;
      counts[bin]++;
      right[bin] += prediction.right() ? 1 : 0;
      sums[bin] += prediction.probability();
      squares += (prediction.probability() - truth) * (prediction.probability() - truth);
    }
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      double mean = counts[i] == 0 ? 0 : sums[i] / counts[i];
      bins.add(
          new Bin(
              i / (double) BINS,
              (i + 1) / (double) BINS,
              counts[i],
              mean,
              Numbers.share(right[i], counts[i])));
    }
    return new Reliability(bins, predictions.isEmpty() ? 0 : squares / predictions.size());
  }

  /** How many predictions there are. */
  public int count() {
    return bins.stream().mapToInt(Bin::count).sum();
  }

  /**
   * The expected calibration error: the mean gap of the bins, each weighted by its predictions; 0
   * when there are none. After M. P. Naeini, G. F. Cooper and M. Hauskrecht, "Obtaining Well
   * Calibrated Probabilities Using Bayesian Binning" (2015).
   */
  public double expectedCalibrationError() {
    return errorFrom(0);
  }

  /** The same over the bins from a lower bound on. */
  public double errorFrom(double low) {
    double sum = 0;
    long count = 0;
    for (Bin bin : bins) {
      if (bin.low() >= low) {
        sum += bin.gap() * bin.count();
        count += bin.count();
      }
    }
    return count == 0 ? 0 : sum / count;
  }
}
