package org.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cordon.entity.Model;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The general bullets of the published interface, and the shape of entities. */
final class GeneralConformanceTest {
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

  private final Http http = Fixture.shared().http();

  @Test
  @DisplayName("G1 the root is an HTML page")
  void g1() {
    Http.Reply reply = http.get("/");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Type")).startsWith("text/html");
    assertThat(reply.body()).contains("<html");
  }

  @Test
  @DisplayName("G2 JSON without content type is read")
  void g2() {
    String body =
        "{\"queries\":{\"a\":{\"schema\":\"Person\",\"properties\":{\"name\":\"Orlan"
            + " Veskarov\"}}}}";
    assertThat(http.post("/match/default", body).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("G3 a URL over the limit gives 414, a long one below it is read")
  void g3() {
    String path = "/search/default?simple=true&limit=1&x=";
    Http.Reply over = http.get(path + "a".repeat(60_100 - path.length()));
    assertThat(over.status()).isEqualTo(414);
    assertThat(over.body()).isEqualTo("{\"detail\":\"Request URI too long\"}");
    assertThat(http.get(path + "a".repeat(59_900 - path.length())).status()).isEqualTo(200);
    Http.Reply farOver = http.get(path + "a".repeat(200_000));
    assertThat(farOver.status()).isEqualTo(414);
    assertThat(farOver.body()).isEqualTo("{\"detail\":\"Request URI too long\"}");
  }

  @Test
  @DisplayName("G4 health and readiness")
  void g4() {
    for (String path : List.of("/healthz", "/readyz")) {
      Http.Reply reply = http.get(path);
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.body()).isEqualTo("{\"status\":\"ok\"}");
    }
  }

  @Test
  @DisplayName("G5 a trace is gone on with")
  void g5() {
    Http.Reply reply =
        http.get(
            "/healthz",
            "traceparent",
            "00-" + TRACE + "-b7ad6b7169203331-01",
            "tracestate",
            "other=abc");
    assertThat(reply.header("traceparent"))
        .matches("00-" + TRACE + "-[0-9a-f]{16}-01")
        .doesNotContain("b7ad6b7169203331");
    assertThat(reply.header("tracestate")).matches("yente=[0-9a-f]{16},other=abc");
  }

  @Test
  @DisplayName("G6 a trace is begun where there is none or a malformed one, also on 404")
  void g6() {
    for (Http.Reply reply :
        List.of(
            http.get("/healthz"),
            http.get("/nowhere"),
            http.get("/healthz", "traceparent", "00-xyz-1-01"))) {
      assertThat(reply.header("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
      assertThat(reply.header("tracestate")).matches("yente=[0-9a-f]{16}");
    }
    assertThat(http.get("/nowhere").body()).isEqualTo("{\"detail\":\"Not Found\"}");
  }

  @Test
  @DisplayName("N1 to N5 every entity of every answer has the published shape")
  void shapes() {
    http.get("/search/default?limit=100").json().path("results").forEach(this::check);
    check(http.get("/entities/" + Fixture.PERSON).json());
    check(http.get("/entities/pay-maral").json());
    http.get("/entities/pay-maral/adjacent")
        .json()
        .path("adjacent")
        .forEach(page -> page.path("results").forEach(this::check));
    http.post(
            "/match/default",
            "{\"queries\":{\"a\":{\"schema\":\"Person\",\"properties\":{\"name\":\"Orlan"
                + " Veskarov\"}}}}")
        .json()
        .path("responses")
        .path("a")
        .path("results")
        .forEach(this::check);
  }

  private void check(JsonNode entity) {
    assertThat(new TreeSet<>(entity.propertyNames()))
        .contains(
            "id",
            "caption",
            "schema",
            "properties",
            "datasets",
            "referents",
            "target",
            "first_seen",
            "last_seen",
            "last_change");
    assertThat(entity.path("id").asString()).isNotEmpty();
    assertThat(entity.path("caption").asString()).isNotEmpty();
    assertThat(Model.standard().schema(entity.path("schema").asString())).isPresent();
    assertThat(entity.path("target").isBoolean()).isTrue();
    for (Map.Entry<String, JsonNode> property : entity.path("properties").properties()) {
      assertThat(property.getValue().isArray()).isTrue();
      for (JsonNode value : property.getValue()) {
        if (value.isObject()) {
          check(value);
        } else {
          assertThat(value.isString()).isTrue();
        }
      }
    }
    for (JsonNode dataset : entity.path("datasets")) {
      assertThat(dataset.asString()).matches("[a-z0-9_]+").isNotIn("default", "sanctions");
    }
    for (String time : List.of("first_seen", "last_seen", "last_change")) {
      JsonNode value = entity.path(time);
      if (!value.isNull()) {
        assertThat(value.asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d");
      }
    }
  }

  @Test
  @DisplayName("Pages of other origins may call, bodies of 500 bytes and more are compressed")
  void originsAndCompression() {
    assertThat(http.get("/healthz").header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(http.options("/match/default").header("Access-Control-Allow-Origin")).isEqualTo("*");
    Http.Reply zipped = http.get("/algorithms", "Accept-Encoding", "gzip");
    assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(http.get("/healthz", "Accept-Encoding", "gzip").header("Content-Encoding"))
        .isEmpty();
  }

  @Test
  @DisplayName("The method that a path does not have gives 405")
  void methods() {
    Http.Reply reply = http.get("/match/default");
    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.body()).isEqualTo("{\"detail\":\"Method Not Allowed\"}");
  }
}
