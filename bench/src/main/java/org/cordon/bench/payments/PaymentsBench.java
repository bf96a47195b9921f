package org.cordon.bench.payments;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.intake.goods.GoodsWords;
import org.cordon.intake.payment.Inbox;
import org.cordon.intake.transaction.Given;
import org.cordon.measure.Decider;
import org.cordon.measure.Ledger;
import org.cordon.measure.MeasureSet;
import org.cordon.measure.Outcome;
import org.cordon.measure.PartyHit;
import org.cordon.measure.PartyScreen;
import org.cordon.measure.Transaction;

/**
 * Reads and decides on invented payment messages on one thread, half of ISO 20022 and half of SWIFT
 * MT, and tells messages per second and the shares of parsing, of matching, of names in texts, and
 * of the measures.
 */
public final class PaymentsBench {
  private static final long SEED = 20_240_705L;
  private static final int ROUNDS = 3;
  private static final double NANOS = 1e9;

  private final MeasureSet measures;
  private final PartyScreen screen;
  private long matching;
  private long spotting;

  /**
   * A bench.
   *
   * @param measures the measures
   * @param screen looks parties up
   */
  public PaymentsBench(MeasureSet measures, PartyScreen screen) {
    this.measures = measures;
    this.screen = screen;
  }

  /** Measures some rounds of so many messages; the figures are of the best round. */
  public String run(int count) {
    Messages messages = new Messages(SEED);
    String iso = messages.iso(count / 2);
    String mt = messages.mt(count - count / 2);
    double best = Double.MAX_VALUE;
    String report = "";
    for (int round = 0; round <= ROUNDS; round++) {
      matching = 0;
      spotting = 0;
      long start = System.nanoTime();
      List<Transaction> isoRead = read(iso);
      long isoNanos = System.nanoTime() - start;
      List<Transaction> mtRead = read(mt);
      long parsed = System.nanoTime() - start;
      Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
      Decider decider =
          new Decider(
              measures, Set.of(), timed(screen), Optional.of(new GoodsWords()), new Ledger(false));
      isoRead.forEach(each -> outcomes.merge(decider.decide(each).outcome(), 1, Integer::sum));
      mtRead.forEach(each -> outcomes.merge(decider.decide(each).outcome(), 1, Integer::sum));
      long nanos = System.nanoTime() - start;
      if (round > 0 && nanos < best) {
        best = nanos;
        report = report(count, nanos, parsed, isoNanos, outcomes);
      }
    }
    return report;
  }

  private List<Transaction> read(String text) {
    List<Transaction> read = new ArrayList<>();
    new Inbox(measures.facts(), measures.activities(), Optional.empty())
        .read(
            text,
            given -> {
              if (given instanceof Given.Payment payment) {
                read.add(payment.transaction());
              }
            });
    return read;
  }

  private String report(
      int count, long nanos, long parsed, long isoNanos, Map<Outcome, Integer> outcomes) {
    double rest = nanos - parsed - matching - spotting;
    int half = count / 2;
    return String.format(
        Locale.ROOT,
        "%d messages, half ISO 20022 and half MT, in %.2f s on one thread: %.0f messages/s (best of"
            + " %d rounds)%nparsing alone %.0f messages/s (ISO %.0f, MT %.0f)%nparsing %.1f %%,"
            + " matching parties %.1f %%, names in texts %.1f %%, measures %.1f %%%n%d measures,"
            + " parties %s%noutcomes %s%n",
        count,
        nanos / NANOS,
        count / (nanos / NANOS),
        ROUNDS,
        count / (parsed / NANOS),
        half / (isoNanos / NANOS),
        (count - half) / ((parsed - isoNanos) / NANOS),
        100.0 * parsed / nanos,
        100.0 * matching / nanos,
        100.0 * spotting / nanos,
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
      public List<TextHit> spot(String text) {
        long start = System.nanoTime();
        List<TextHit> hits = inner.spot(text);
        spotting += System.nanoTime() - start;
        return hits;
      }

      @Override
      public boolean screens() {
        return inner.screens();
      }
    };
  }
}
