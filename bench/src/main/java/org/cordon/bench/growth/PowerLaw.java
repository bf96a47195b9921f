package org.cordon.bench.growth;

/**
 * The line that fits points best when both axes are drawn in powers of ten: {@code y = factor *
 * x^exponent}, by least squares over the logarithms.
 *
 * @param exponent 0 for time that does not grow, 1 for time in proportion to the size
 * @param factor the value at 1
 */
public record PowerLaw(double exponent, double factor) {
  /**
   * Fits points.
   *
   * @param x above 0; at least two different ones, or the exponent is 0
   * @param y above 0, as many as {@code x}
   */
  public static PowerLaw fit(double[] x, double[] y) {
    double meanX = 0;
    double meanY = 0;
    for (int i = 0; i < x.length; i++) {
      meanX += Math.log(x[i]) / x.length;
      meanY += Math.log(y[i]) / x.length;
    }
    double covariance = 0;
    double variance = 0;
    for (int i = 0; i < x.length; i++) {
      double distance = Math.log(x[i]) - meanX;
      covariance += distance * (Math.log(y[i]) - meanY);
      variance += distance * distance;
    }
    double exponent = variance > 1e-12 ? covariance / variance : 0;
    return new PowerLaw(exponent, Math.exp(meanY - exponent * meanX));
  }

  /** The value of the fitted line. */
  public double at(double x) {
    return factor * Math.pow(x, exponent);
  }
}
