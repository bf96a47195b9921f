package org.cordon.bench.decisions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.intake.goods.GoodsWords;
import org.cordon.intake.transaction.Given;
import org.cordon.intake.transaction.Transactions;
import org.cordon.measure.Decider;
import org.cordon.measure.GoodsSearch;
import org.cordon.measure.Ledger;
import org.cordon.measure.MeasureSet;
import org.cordon.measure.Outcome;
import org.cordon.measure.PartyHit;
import org.cordon.measure.PartyScreen;
import org.cordon.measure.Transaction;

/**
 * Decides on invented shipments on one thread, all regimes loaded, and tells shipments per second
 * and the shares of matching, of the search for goods in words, and of the measures.
 */
public final class DecisionsBench {
  private static final long SEED = 20_240_705L;
  private static final int ROUNDS = 3;
  private static final double NANOS = 1e9;
  private static final String[] COUNTRIES = {"cn", "kr", "de", "ru", "tr", "kp", "us", "jp", "vn"};
  private static final String[] CODES = {
    "8542.31", "9503.00", "1006.30", "8413.50", "6203.42", "2710.19", "3926.90", "7208.10"
  };
  private static final String[] GOODS = {
    "", "", "", "ball bearings for machines", "frozen squid", "processors, 32 bit", "steel sheet"
  };
  private static final String[] WORDS = {
    "Golden", "Eastern", "Pacific", "Harbour", "Union", "Star", "Bright", "Global", "River", "Delta"
  };

  private final MeasureSet measures;
  private final PartyScreen screen;
  private long matching;
  private long searching;

  /**
   * A bench.
   *
   * @param measures the measures
   * @param screen looks parties up
   */
  public DecisionsBench(MeasureSet measures, PartyScreen screen) {
    this.measures = measures;
    this.screen = screen;
  }

  /** Measures some rounds of so many shipments; the figures are of the best round. */
  public String run(int shipments) throws IOException {
    List<Transaction> asked = shipments(shipments);
    double best = Double.MAX_VALUE;
    String report = "";
    for (int round = 0; round <= ROUNDS; round++) {
      matching = 0;
      searching = 0;
      Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
      long start = System.nanoTime();
      Decider decider =
          new Decider(
              measures,
              Set.of(),
              timed(screen),
              Optional.of(timed(new GoodsWords())),
              new Ledger(false));
      asked.forEach(each -> outcomes.merge(decider.decide(each).outcome(), 1, Integer::sum));
      long nanos = System.nanoTime() - start;
      if (round > 0 && nanos < best) {
        best = nanos;
        report = report(shipments, nanos, outcomes);
      }
    }
    return report;
  }

  private String report(int shipments, long nanos, Map<Outcome, Integer> outcomes) {
    double rest = nanos - matching - searching;
    return String.format(
        Locale.ROOT,
        "%d shipments in %.2f s on one thread: %.0f shipments/s (best of %d rounds)%n"
            + "matching %.1f %%, goods in words %.1f %%, measures %.1f %%%n"
            + "%d measures, parties %s%noutcomes %s%n",
        shipments,
        nanos / NANOS,
        shipments / (nanos / NANOS),
        ROUNDS,
        100.0 * matching / nanos,
        100.0 * searching / nanos,
        100.0 * rest / nanos,
        measures.entries().size(),
        screen.screens() ? "screened" : "not screened (no register)",
        outcomes);
  }

  private PartyScreen timed(PartyScreen inner) {
    return new PartyScreen() {
      @Override
      public List<PartyHit> screen(Entity party) {
        long start = System.nanoTime();
        List<PartyHit> hits = inner.screen(party);
        matching += System.nanoTime() - start;
        return hits;
      }

      @Override
      public boolean screens() {
        return inner.screens();
      }
    };
  }

  private GoodsSearch timed(GoodsSearch inner) {
    return new GoodsSearch() {
      @Override
      public List<Likely> search(String description, int limit) {
        long start = System.nanoTime();
        List<Likely> found = inner.search(description, limit);
        searching += System.nanoTime() - start;
        return found;
      }

      @Override
      public List<Likely> suggest(String description, int limit) {
        long start = System.nanoTime();
        List<Likely> found = inner.suggest(description, limit);
        searching += System.nanoTime() - start;
        return found;
      }

      @Override
      public Optional<String> words(String digits) {
        return inner.words(digits);
      }
    };
  }

  private List<Transaction> shipments(int count) throws IOException {
    Random random = new Random(SEED);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(shipment(random, i)).append('\n');
    }
    List<Transaction> read = new ArrayList<>(count);
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    new Transactions(measures.facts(), measures.activities(), Optional.empty())
        .read(
            new ByteArrayInputStream(bytes),
            given -> {
              if (given instanceof Given.Whole whole) {
                read.add(whole.transaction());
              }
            });
    return read;
  }

  private static String shipment(Random random, int number) {
    String name =
        pick(random, WORDS) + " " + pick(random, WORDS) + " Trading " + random.nextInt(1_000);
    String to = pick(random, COUNTRIES);
    return String.format(
        Locale.ROOT,
        "{\"id\":\"b-%d\",\"kind\":\"shipment\",\"date\":\"2024-07-05\",\"parties\":[{\"role\":"
            + "\"consignee\",\"schema\":\"Company\",\"properties\":{\"name\":[\"%s\"],"
            + "\"country\":[\"%s\"]}},{\"role\":\"seller\",\"schema\":\"Company\",\"properties\":"
            + "{\"name\":[\"%s Supply\"]}}],\"goods\":[{\"code\":\"%s\",\"quantity\":%d,"
            + "\"unit\":\"t\",\"description\":\"%s\"}],\"route\":{\"from\":\"%s\",\"to\":\"%s\"}}",
        number,
        name,
        to,
        pick(random, WORDS),
        pick(random, CODES),
        1 + random.nextInt(50),
        pick(random, GOODS),
        pick(random, COUNTRIES),
        to);
  }

  private static String pick(Random random, String[] from) {
    return from[random.nextInt(from.length)];
  }
}
