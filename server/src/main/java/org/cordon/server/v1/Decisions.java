package org.cordon.server.v1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordon.intake.goods.GoodsWords;
import org.cordon.intake.measures.MeasureFiles;
import org.cordon.intake.payment.Inbox;
import org.cordon.intake.transaction.Given;
import org.cordon.intake.transaction.TransactionProblem;
import org.cordon.measure.Decider;
import org.cordon.measure.Decision;
import org.cordon.measure.Ledger;
import org.cordon.measure.MeasureSet;
import org.cordon.measure.RegisterScreen;
import org.cordon.server.data.Snapshot;
import org.cordon.server.http.Refusal;

/** Decides on transactions by the shipped measures, which are read when first needed. */
public final class Decisions {
  private static final class Shipped {
    static final MeasureSet MEASURES = MeasureFiles.shipped();
  }

  /** The measures. */
  public MeasureSet measures() {
    return Shipped.MEASURES;
  }

  /**
   * Decides.
   *
   * @param snapshot screens the parties; leased by the caller
   * @param body transactions as JSON, JSON lines or CSV
   * @param operators whose law counts; empty for all
   * @param asOf the day whose law is applied; empty for each transaction's own
   * @throws Refusal with status 400 when an operator is unknown
   */
  public Decided decide(
      Snapshot snapshot, byte[] body, List<String> operators, Optional<LocalDate> asOf)
      throws IOException {
    Set<String> laws = new LinkedHashSet<>(operators);
    if (!measures().operators().containsAll(laws)) {
      throw Refusal.of(
          400, "operator: expected one of " + String.join(", ", measures().operators()));
    }
    Decider decider =
        new Decider(
            measures(),
            laws,
            new RegisterScreen(snapshot.register()),
            Optional.of(new GoodsWords()),
            new Ledger(false));
    List<Decision> decisions = new ArrayList<>();
    List<TransactionProblem> problems = new ArrayList<>();
    new Inbox(measures().facts(), measures().activities(), asOf)
        .read(
            new ByteArrayInputStream(body),
            given -> {
              switch (given) {
                case Given.Whole(var transaction) ->
                    decisions.add(decider.decide(transaction, asOf.orElseGet(transaction::date)));
                case Given.Payment(var transaction, var _) ->
                    decisions.add(decider.decide(transaction, asOf.orElseGet(transaction::date)));
                case Given.Broken broken -> problems.addAll(broken.problems());
              }
            });
    return new Decided(decisions, problems);
  }
}
