package org.cordon.server.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cordon.measure.MeasureSet;
import org.cordon.server.data.Snapshot;
import org.cordon.server.data.Snapshots;
import org.cordon.server.http.Answer;
import org.cordon.server.http.Call;
import org.cordon.server.http.Form;
import org.cordon.server.http.Parameter;
import org.cordon.server.http.Refusal;
import org.cordon.server.http.Role;
import org.cordon.server.http.Route;
import org.cordon.server.v1.Decided;
import org.cordon.server.v1.Decisions;
import org.cordon.server.v1.Job;
import org.cordon.server.v1.Jobs;

/** Pages for customers' files, transactions and measures. */
public final class WorkPages {
  private static final String EXAMPLE =
      """
      {
        "id": "example-1",
        "kind": "shipment",
        "date": "2024-09-30",
        "from": "kr",
        "to": "kp",
        "goods": [{"hs": "2711", "description": "Propane"}],
        "parties": [{"role": "consignee", "name": "Korea Kwangson Banking Corp", "country": "kp"}]
      }
      """;

  private final Snapshots snapshots;
  private final Jobs jobs;
  private final Decisions decisions;
  private final Pages pages;

  WorkPages(Snapshots snapshots, Jobs jobs, Decisions decisions, Pages pages) {
    this.snapshots = snapshots;
    this.jobs = jobs;
    this.decisions = decisions;
    this.pages = pages;
  }

  /**
   * A check as its page shows it.
   *
   * @param text the transactions as given
   * @param decided what became of them; empty before anything was asked
   */
  public record Check(String text, Optional<Decided> decided) {}

  /**
   * Measures as their page shows them.
   *
   * @param operator whose law is shown; empty for all
   * @param operators whose law there is
   * @param entries the measures
   */
  public record MeasureList(
      String operator, List<String> operators, List<MeasureSet.Entry> entries) {}

  List<Route> routes() {
    return List.of(
        page(
            "/console/screen",
            "Screen a file.",
            call -> pages.page("screen.jte", "Screen a file", "")),
        page("/console/job/{id}", "A file that is screened.", this::job)
            .with(Parameter.path("id", "The id of the job.")),
        page("/console/job/{id}/part", "How far it is.", this::jobPart)
            .with(Parameter.path("id", "The id of the job.")),
        page("/console/job/{id}/hits.csv", "Its hits as CSV.", this::csv)
            .with(Parameter.path("id", "The id of the job.")),
        page(
            "/console/check",
            "Check transactions.",
            call -> shown(new Check(EXAMPLE, Optional.empty()))),
        Route.post("/console/check", "Console", "Check transactions.", this::check)
            .forRole(Role.ANALYST)
            .ownPagesOnly(),
        page("/console/measures", "Measures.", this::measures)
            .with(Parameter.text("operator", "", "Whose law.")));
  }

  private static Route page(String path, String summary, Route.Handler handler) {
    return Route.get(path, "Console", summary, handler).forRole(Role.ANALYST).ownPagesOnly();
  }

  private Job found(Call call) {
    return jobs.find(call.inPath("id")).orElseThrow(() -> Refusal.of(404, "No such job."));
  }

  private Answer job(Call call) {
    return pages.page("job.jte", "Screening", found(call));
  }

  private Answer jobPart(Call call) {
    return pages.part("jobpart.jte", found(call));
  }

  private Answer csv(Call call) {
    StringBuilder text = new StringBuilder("id,name,hit,probability,listed_name,why,lists\r\n");
    for (Job.Row row : found(call).hits()) {
      for (Job.Found hit : row.hits()) {
        for (String cell :
            List.of(
                row.id(),
                row.name(),
                hit.caption(),
                Finder.percent(hit.probability()),
                hit.matchedName(),
                hit.why())) {
          text.append(quoted(cell)).append(',');
        }
        text.append(quoted(String.join(" ", hit.lists()))).append("\r\n");
      }
    }
    return Answer.text("text/csv;charset=utf-8", text.toString())
        .with("Content-Disposition", "attachment; filename=\"hits.csv\"");
  }

  /** Quoted, and kept from being taken for a formula by a spreadsheet. */
  private static String quoted(String cell) {
    boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    return "\"" + (formula ? "'" : "") + cell.replace("\"", "\"\"") + "\"";
  }

  private Answer check(Call call) throws IOException {
    String text = Form.of(call).text("transactions");
    try (Snapshot.Lease lease = snapshots.lease()) {
      Decided decided =
          decisions.decide(
              lease.snapshot(), text.getBytes(StandardCharsets.UTF_8), List.of(), Optional.empty());
      return shown(new Check(text, Optional.of(decided)));
    }
  }

  private Answer shown(Check check) {
    return pages.page("check.jte", "Check", check);
  }

  private Answer measures(Call call) {
    String operator = call.values().text("operator");
    List<MeasureSet.Entry> entries =
        decisions.measures().entries().stream()
            .filter(one -> operator.isEmpty() || one.instrument().operator().equals(operator))
            .sorted(Comparator.comparing(one -> one.instrument().regime()))
            .toList();
    return pages.page(
        "measures.jte",
        "Measures",
        new MeasureList(operator, List.copyOf(decisions.measures().operators()), entries));
  }
}
