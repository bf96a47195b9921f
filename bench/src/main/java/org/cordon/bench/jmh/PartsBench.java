package org.cordon.bench.jmh;

import java.nio.file.Path;

/** Times the parts of the engine with JMH: {@code cordon bench speed --parts}. */
public final class PartsBench {
  private PartsBench() {}

  /**
   * How long to measure.
   *
   * @param register the register file
   * @param forks how many fresh Java machines each part is measured in; 0 for this one, which is
   *     only good for tests
   * @param warmups how many iterations of a second go before
   * @param iterations how many iterations of a second are measured in each
   */
  public record Request(Path register, int forks, int warmups, int iterations) {
    /**
     * One fork with three iterations to warm up and five to measure: about half a minute in all.
     */
    public static Request of(Path register) {
      return new Request(register, 1, 3, 5);
    }
  }

  /**
   * Runs all parts, silently. JMH starts each fork with the class path of this process.
   *
   * @throws IllegalStateException if JMH is not on the class path, or a part failed
   */
  public static PartsReport run(Request request) {
    try {
      return JmhRun.run(request);
    } catch (NoClassDefFoundError missing) {
      if (!String.valueOf(missing.getMessage()).startsWith("org/openjdk/jmh")) {
        throw missing;
      }
      throw new IllegalStateException(
          "JMH is not on the class path: its licence keeps it out of what is shipped; run this from"
              + " a source checkout, whose build puts JMH into bench/target/jmh-lib ("
              + missing.getMessage()
              + ")",
          missing);
    }
  }
}
