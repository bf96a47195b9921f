package org.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.server.client.CordonClient;
import org.cordon.server.http.Route;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Our own interface under {@code /v1}, and the document that tells of all routes. */
final class OwnInterfaceTest {
  private static final String QUESTION =
      "{\"queries\":{\"a\":{\"schema\":\"Person\",\"properties\":{\"name\":\"Orlan Veskarov\"}}}}";
  private static final Pattern REFERENCE = Pattern.compile("#/components/schemas/(\\w+)");

  private final Http http = Fixture.shared().http();

  @Test
  void questionsCarryProbabilityAndEvidence() {
    JsonNode result =
        http.post("/v1/match", QUESTION).json().path("responses").path("a").path("results").path(0);
    assertThat(result.path("id").asString()).isEqualTo(Fixture.PERSON);
    assertThat(result.path("score").asDouble()).isGreaterThan(0.5);
    assertThat(result.path("evidence").size()).isGreaterThan(2);
  }

  @Test
  void theClientInJavaAsksAndReads() throws Exception {
    CordonClient client =
        new CordonClient(java.net.URI.create(Fixture.shared().server().address()), "");
    CordonClient.Found found =
        client
            .match("default", Map.of("a", CordonClient.Party.named("Person", "Orlan Veskarov")))
            .get("a")
            .getFirst();
    assertThat(found.id()).isEqualTo(Fixture.PERSON);
    double sum = found.evidence().stream().mapToDouble(CordonClient.Evidence::logOdds).sum();
    assertThat(1 / (1 + Math.exp(-sum)))
        .isCloseTo(found.probability(), org.assertj.core.data.Offset.offset(1e-4));
    assertThat(client.entity(found.id()).path("referents").size()).isGreaterThan(5);
    assertThat(client.check("{}").path("problems").size()).isPositive();
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> client.entity("nobody"))
        .hasMessageContaining("404");
  }

  @Test
  void questionsAboutADayAreAnsweredFromItsEditions() throws Exception {
    Http.Reply before = http.post("/v1/match?known_at=2020-01-01", QUESTION);
    assertThat(before.status()).isEqualTo(404);
    Http.Reply reply = http.post("/v1/match?as_of=2026-06-02", QUESTION);
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (reply.status() == 503 && System.nanoTime() < end) {
      assertThat(reply.header("Retry-After")).isNotEmpty();
      reply = http.post("/v1/match?as_of=2026-06-02", QUESTION);
    }
    assertThat(reply.body()).contains(Fixture.PERSON);
    assertThat(http.post("/v1/match?as_of=soon", QUESTION).status()).isEqualTo(422);
  }

  @Test
  void listsAndTheirDifferencesAreTold() {
    assertThat(http.get("/v1/lists").body()).contains("\"fix-one\"");
    assertThat(http.get("/v1/lists/fix-one/diff").body())
        .isEqualTo("{\"detail\":\"There is no earlier edition.\"}");
    assertThat(http.get("/v1/lists/nowhere/diff").status()).isEqualTo(404);
    assertThat(http.get("/v1/lists/..%2f..%2fetc/diff").status()).isIn(400, 404);
  }

  @Test
  void transactionsAreDecided() {
    String transaction =
        "{\"id\":\"t1\",\"kind\":\"shipment\",\"date\":\"2024-09-30\",\"from\":\"kr\",\"to\":\"kp\",\"goods\":[{\"hs\":\"2711\",\"description\":\"Propane\"}]}";
    Http.Reply reply = http.post("/v1/check", transaction);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(reply.json().path("format").asString()).isEqualTo("cordon.check/1");
    assertThat(reply.json().path("decisions").size() + reply.json().path("problems").size())
        .isPositive();
    assertThat(http.post("/v1/check?operator=banana", transaction).status()).isEqualTo(400);
  }

  @Test
  void measuresAreTold() {
    JsonNode measures = http.get("/v1/measures?operator=un").json().path("measures");
    assertThat(measures.size()).isPositive();
    String id = measures.path(0).path("id").asString();
    assertThat(http.get("/v1/measures/" + Http.encoded(id)).json().path("id").asString())
        .isEqualTo(id);
    assertThat(http.get("/v1/measures/nowhere").status()).isEqualTo(404);
  }

  @Test
  void aFileIsScreenedInTheBackground() {
    String csv =
        "id,full_name,birth_date\n1,Orlan Veskarov,1968\n2,Nobody Atall,soon\n3,Maral Tashenova,\n";
    Http.Reply started = http.post("/v1/jobs", csv, "Content-Type", "text/csv");
    assertThat(started.status()).isEqualTo(202);
    String path = started.header("Location");
    JsonNode state = http.get(path).json();
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (state.path("state").asString().equals("running") && System.nanoTime() < end) {
      state = http.get(path).json();
    }
    assertThat(state.path("state").asString()).isEqualTo("done");
    assertThat(state.path("rows").asInt()).isEqualTo(3);
    JsonNode results = http.get(path + "/results").json().path("results");
    assertThat(results.path(0).path("matches").path(0).path("id").asString())
        .isEqualTo(Fixture.PERSON);
    assertThat(results.path(1).path("notes").path(0).asString()).contains("birthDate");
    assertThat(http.post("/v1/jobs", csv).status()).isEqualTo(415);
    assertThat(http.post("/v1/jobs", "a,b\n1,2\n", "Content-Type", "text/csv").status())
        .isEqualTo(400);
    assertThat(http.get("/v1/jobs/nowhere").status()).isEqualTo(404);
  }

  @Test
  void theDocumentTellsOfEveryRouteAndEveryShapeIsThere() {
    JsonNode document = http.get("/openapi.json").json();
    assertThat(document.path("openapi").asString()).startsWith("3.1");
    Set<String> ids = new TreeSet<>();
    for (Route route : Fixture.shared().server().routes()) {
      JsonNode operation =
          document
              .path("paths")
              .path(route.path())
              .path(route.method().toLowerCase(java.util.Locale.ROOT));
      assertThat(operation.isObject()).as(route.path()).isTrue();
      assertThat(ids.add(operation.path("operationId").asString())).as(route.path()).isTrue();
      Set<String> declared = new TreeSet<>();
      operation.path("parameters").forEach(one -> declared.add(one.path("name").asString()));
      Matcher variable = Pattern.compile("\\{(\\w+)}").matcher(route.path());
      while (variable.find()) {
        assertThat(declared).as(route.path()).contains(variable.group(1));
      }
    }
    Matcher reference = REFERENCE.matcher(document.toString());
    while (reference.find()) {
      assertThat(document.path("components").path("schemas").has(reference.group(1)))
          .as(reference.group(1))
          .isTrue();
    }
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      path.getValue()
          .forEach(one -> assertThat(one.path("responses").size()).as(path.getKey()).isPositive());
    }
  }
}
