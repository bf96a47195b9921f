package org.cordon.server.v1;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordon.measure.MeasureSet;
import org.cordon.server.data.Snapshot;
import org.cordon.server.data.Snapshots;
import org.cordon.server.http.Answer;
import org.cordon.server.http.Call;
import org.cordon.server.http.Parameter;
import org.cordon.server.http.Refusal;
import org.cordon.server.http.Role;
import org.cordon.server.http.Route;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v1/measures} and {@code /v1/check}. */
final class MeasuresApi {
  private static final Parameter AS_OF =
      Parameter.date("as_of", "The day whose law is meant, e.g. 2024-05-01.");

  private final Snapshots snapshots;
  private final Decisions decisions;

  MeasuresApi(Snapshots snapshots, Decisions decisions) {
    this.snapshots = snapshots;
    this.decisions = decisions;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/v1/measures", "Law", "Measures held as data.", this::measures)
            .with(
                AS_OF,
                Parameter.text("operator", "", "Whose law: un, eu, or a country code."),
                Parameter.text("regime", "", "The regime."))
            .giving("Measures"),
        Route.get("/v1/measures/{id}", "Law", "One measure.", this::measure)
            .with(Parameter.path("id", "The id of the measure."))
            .giving("Measure"),
        Route.post(
                "/v1/check", "Law", "Decide on transactions: JSON, JSON lines or CSV.", this::check)
            .with(AS_OF, Parameter.texts("operator", "Whose law counts; all if not given."))
            .taking("Transactions")
            .giving("Decisions")
            .forRole(Role.ANALYST)
            .ownPagesOnly());
  }

  private Answer measures(Call call) {
    Optional<LocalDate> day = DayOf.parameter(call, "as_of");
    String operator = call.values().text("operator");
    String regime = call.values().text("regime");
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("format", "cordon.measures/1");
    ArrayNode list = node.putArray("measures");
    for (MeasureSet.Entry entry : decisions.measures().entries()) {
      boolean wanted =
          (operator.isEmpty() || entry.instrument().operator().equals(operator))
              && (regime.isEmpty() || entry.instrument().regime().equals(regime))
              && day.map(entry.measure().validity()::covers).orElse(true);
      if (wanted) {
        write(list.addObject(), entry);
      }
    }
    return Answer.json(node);
  }

  private Answer measure(Call call) {
    MeasureSet.Entry entry =
        decisions
            .measures()
            .find(call.inPath("id"))
            .orElseThrow(() -> Refusal.of(404, "No such measure."));
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("format", "cordon.measure/1");
    write(node, entry);
    return Answer.json(node);
  }

  private static void write(ObjectNode node, MeasureSet.Entry entry) {
    node.put("id", entry.measure().id())
        .put("instrument", entry.instrument().id())
        .put("title", entry.instrument().title())
        .put("regime", entry.instrument().regime())
        .put("operator", entry.instrument().operator())
        .put("paragraph", entry.measure().paragraph())
        .put("effect", entry.measure().effect().name())
        .put("outcome", entry.measure().outcome().name())
        .put("summary", entry.measure().grounds().summary())
        .put("source", entry.measure().grounds().source())
        .put("confirmed", entry.measure().grounds().confirmed())
        .put("file", entry.instrument().file())
        .put("sha256", entry.instrument().sha256());
  }

  private Answer check(Call call) throws IOException {
    try (Snapshot.Lease lease = snapshots.lease()) {
      Decided decided =
          decisions.decide(
              lease.snapshot(),
              call.body(),
              call.values().texts("operator"),
              DayOf.parameter(call, "as_of"));
      return Answer.json(DecisionJson.of(decided, lease.snapshot().register().editions()));
    }
  }
}
