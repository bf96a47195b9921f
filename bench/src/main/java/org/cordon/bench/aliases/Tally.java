package org.cordon.bench.aliases;

import java.util.List;
import java.util.function.Predicate;
import org.cordon.bench.report.Numbers;

/**
 * How some of the questions came out.
 *
 * @param asked how many were asked
 * @param first of how many a right target came first
 * @param above of how many it came first and reached the default threshold
 * @param tied how many came later though none is more probable
 */
record Tally(long asked, long first, long above, long tied) {
  static Tally of(List<AskedAlias> all, Predicate<Traits> wanted) {
    List<AskedAlias> some = all.stream().filter(one -> wanted.test(one.traits())).toList();
    return new Tally(
        some.size(),
        some.stream().filter(AskedAlias::first).count(),
        some.stream().filter(AskedAlias::above).count(),
        some.stream().filter(AskedAlias::tied).count());
  }

  double firstPlace() {
    return Numbers.share(first, asked);
  }

  double aboveThreshold() {
    return Numbers.share(above, asked);
  }
}
