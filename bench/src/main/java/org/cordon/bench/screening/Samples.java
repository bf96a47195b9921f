package org.cordon.bench.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cordon.bench.report.Numbers;

/**
 * Picks the rows that a person should look at, asks about them once more, and tells what came out.
 */
final class Samples {
  private final Screener screener;
  private final int show;

  Samples(Screener screener, int show) {
    this.screener = screener;
    this.show = show;
  }

  /**
   * Listed parties whose right answer is not first, those without it before those with a late one.
   */
  List<String> misses(List<Positive> positives) {
    List<Positive> missed =
        positives.stream()
            .filter(positive -> !positive.first())
            .sorted(Comparator.comparingDouble(Positive::probability))
            .toList();
    List<String> lines =
        new ArrayList<>(List.of("Listed, but not in first place: " + missed.size()));
    missed.stream().limit(show).forEach(positive -> lines.add(miss(positive)));
    return lines;
  }

  private String miss(Positive positive) {
    PartyRow row = positive.party();
    String right =
        positive.rank() == 0
            ? "not returned"
            : "rank " + positive.rank() + " with " + Numbers.rate(positive.probability());
    return "  "
        + row.place()
        + "  "
        + row.name()
        + "  is "
        + row.listedName()
        + ": "
        + right
        + first(row).map(hit -> "; first " + told(hit)).orElse("");
  }

  /** People who are not listed, those with the most probable hits first. */
  List<String> falsePositives(List<PartyFile> files, List<Negatives> results) {
    record Stopped(PartyRow row, double top) {}
    List<Stopped> worst = new ArrayList<>();
    for (int file = 0; file < files.size(); file++) {
      List<PartyRow> rows = files.get(file).rows();
      List<Double> top = results.get(file).top();
      IntStream.range(0, top.size())
          .filter(i -> top.get(i) > 0)
          .forEach(i -> worst.add(new Stopped(rows.get(i), top.get(i))));
    }
    worst.sort(Comparator.comparingDouble(stopped -> -stopped.top()));
    List<String> lines =
        new ArrayList<>(List.of("Not listed, but with a hit of any probability: " + worst.size()));
    worst.stream().limit(show).forEach(stopped -> lines.add(falsePositive(stopped.row())));
    return lines;
  }

  private String falsePositive(PartyRow row) {
    return "  "
        + row.place()
        + "  "
        + row.name()
        + ": "
        + first(row).map(Samples::told).orElse("no hit");
  }

  private Optional<Hit> first(PartyRow row) {
    return screener.screen(row).stream().<Hit>map(hit -> hit).findFirst();
  }

  private static String told(Hit hit) {
    return hit.matchedName() + "  " + Numbers.rate(hit.probability()) + "  (" + hit.why() + ")";
  }
}
