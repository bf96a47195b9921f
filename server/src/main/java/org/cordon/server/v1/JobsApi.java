package org.cordon.server.v1;

import java.util.List;
import java.util.Locale;
import org.cordon.server.http.Answer;
import org.cordon.server.http.Call;
import org.cordon.server.http.Parameter;
import org.cordon.server.http.Refusal;
import org.cordon.server.http.Role;
import org.cordon.server.http.Route;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v1/jobs}: upload a file, follow it, fetch what was found. */
final class JobsApi {
  private static final long LARGEST = 50L << 20;

  private final Jobs jobs;

  JobsApi(Jobs jobs) {
    this.jobs = jobs;
  }

  List<Route> routes() {
    return List.of(
        own(
            Route.post("/v1/jobs", "Batch", "Screen a CSV file.", this::start)
                .with(Parameter.number("threshold", "0.08", "The least probability of a hit."))
                .upTo(LARGEST)
                .giving("Job")),
        own(
            Route.get("/v1/jobs/{id}", "Batch", "How far a file is.", this::state)
                .with(Parameter.path("id", "The id of the job."))
                .giving("Job")),
        own(
            Route.get("/v1/jobs/{id}/results", "Batch", "What was found.", this::results)
                .with(Parameter.path("id", "The id of the job."))
                .giving("JobResults")));
  }

  private static Route own(Route route) {
    return route.forRole(Role.ANALYST).ownPagesOnly();
  }

  private Answer start(Call call) {
    // A page of another origin can send this type only after asking, and is then refused.
    if (!call.header("content-type").orElse("").startsWith("text/csv")) {
      throw Refusal.of(415, "Send the file as text/csv.");
    }
    double threshold = call.values().number("threshold").orElse(0.08);
    if (threshold < 0.001 || threshold > 1) {
      throw Refusal.of(400, "threshold: expected 0.001 to 1");
    }
    Job job = jobs.start(call.body(), threshold);
    Answer answer = Answer.json(202, told(job));
    return answer.with("Location", "/v1/jobs/" + job.id());
  }

  private Job job(Call call) {
    return jobs.find(call.inPath("id")).orElseThrow(() -> Refusal.of(404, "No such job."));
  }

  private Answer state(Call call) {
    return Answer.json(told(job(call)));
  }

  private static ObjectNode told(Job job) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("format", "cordon.job/1")
        .put("id", job.id())
        .put("state", job.state().name().toLowerCase(Locale.ROOT))
        .put("rows", job.rows())
        .put("done", job.done())
        .put("with_hits", job.hits().stream().filter(row -> !row.hits().isEmpty()).count())
        .put("message", job.message());
  }

  private Answer results(Call call) {
    Job job = job(call);
    ObjectNode node = told(job);
    node.put("format", "cordon.job.results/1");
    ArrayNode rows = node.putArray("results");
    for (Job.Row row : job.hits()) {
      ObjectNode one =
          rows.addObject().put("line", row.line()).put("id", row.id()).put("name", row.name());
      row.notes().forEach(one.putArray("notes")::add);
      ArrayNode matches = one.putArray("matches");
      for (Job.Found found : row.hits()) {
        ObjectNode match =
            matches
                .addObject()
                .put("id", found.id())
                .put("caption", found.caption())
                .put("probability", Math.round(found.probability() * 1e6) / 1e6)
                .put("matched_name", found.matchedName())
                .put("why", found.why());
        found.lists().forEach(match.putArray("sources")::add);
      }
    }
    return Answer.json(node);
  }
}
