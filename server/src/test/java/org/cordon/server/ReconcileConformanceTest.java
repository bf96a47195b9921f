package org.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The bullets on reconciliation of the published interface, over real HTTP. */
final class ReconcileConformanceTest {
  private static final String BASE = "/reconcile/default";

  private final Http http = Fixture.shared().http();

  private static List<String> ids(JsonNode list) {
    List<String> ids = new ArrayList<>();
    list.forEach(one -> ids.add(one.path("id").asString()));
    return ids;
  }

  private List<String> suggested(String kind, String prefix) {
    JsonNode reply = http.get(BASE + "/suggest/" + kind + "?prefix=" + prefix).json();
    assertThat(reply.path("code").asString()).isEqualTo("/api/status/ok");
    assertThat(reply.path("status").asString()).isEqualTo("200 OK");
    return ids(reply.path("result"));
  }

  @Test
  @DisplayName("R1 the manifest, with the query string handed on")
  void r1() {
    JsonNode manifest = http.get(BASE + "?api_key=abc").json();
    assertThat(manifest.path("identifierSpace").asString()).isNotEmpty();
    assertThat(manifest.path("versions").toString()).isEqualTo("[\"0.2\"]");
    assertThat(manifest.path("defaultTypes").size()).isGreaterThan(3);
    assertThat(manifest.path("suggest").path("entity").path("service_path").asString())
        .isEqualTo(BASE + "/suggest/entity?api_key=abc");
    assertThat(manifest.path("extend").path("propose_properties").isObject()).isTrue();
    assertThat(http.get("/reconcile/nowhere").status()).isEqualTo(404);
  }

  @Test
  @DisplayName("R2 text alone finds the person first")
  void r2() {
    Http.Reply reply = http.form(BASE, "queries", "{\"q1\":{\"query\":\"Orlan Veskarov\"}}");
    assertThat(reply.header("x-batch-size")).isEqualTo("1");
    JsonNode first = reply.json().path("q1").path("result").path(0);
    assertThat(first.path("id").asString()).isEqualTo(Fixture.PERSON);
    assertThat(first.path("match").asBoolean()).isTrue();
    assertThat(first.path("type").path(0).path("name").asString()).isEqualTo("People");
  }

  @Test
  @DisplayName("R3 an unknown type gives 400, as does what is no JSON")
  void r3() {
    Http.Reply banana =
        http.form(BASE, "queries", "{\"q1\":{\"query\":\"x\",\"type\":\"Banana\"}}");
    assertThat(banana.status()).isEqualTo(400);
    assertThat(banana.body()).isEqualTo("{\"detail\":\"Unknown schema: 'Banana'\"}");
    Http.Reply broken = http.form(BASE, "queries", "{");
    assertThat(broken.status()).isEqualTo(400);
    assertThat(broken.json().path("errors").isArray()).isTrue();
    assertThat(http.form(BASE, "other", "x").body())
        .isEqualTo("{\"detail\":\"No queries or extend request provided.\"}");
  }

  @Test
  @DisplayName("R4 data are extended")
  void r4() {
    String extend =
        "{\"ids\":[\"%s\",\"nobody\"],\"properties\":[{\"id\":\"name\"},{\"id\":\"birthDate\"}]}"
            .formatted(Fixture.PERSON);
    JsonNode reply = http.form(BASE, "extend", extend).json();
    assertThat(ids(reply.path("meta"))).containsExactly("name", "birthDate");
    assertThat(
            reply
                .path("rows")
                .path(Fixture.PERSON)
                .path("birthDate")
                .path(0)
                .path("str")
                .asString())
        .isEqualTo("1968-04-09");
    assertThat(reply.path("rows").path("nobody").size()).isZero();
    String referent =
        http.get("/entities/" + Fixture.PERSON).json().path("referents").path(0).asString();
    assertThat(http.form(BASE, "extend", extend.replace("nobody", referent)).status())
        .isEqualTo(400);
    assertThat(http.form(BASE, "extend", "no").body()).contains("Cannot decode extension request");
  }

  @Test
  @DisplayName("R5 entities are completed, also within a word")
  void r5() {
    assertThat(suggested("entity", "")).isEmpty();
    assertThat(suggested("entity", "orlan+vesk")).first().isEqualTo(Fixture.PERSON);
    assertThat(suggested("entity", "qqqqzzzz")).isEmpty();
  }

  @Test
  @DisplayName("R6 properties are completed")
  void r6() {
    assertThat(suggested("property", "country")).contains("Thing:country");
    assertThat(suggested("property", "main")).contains("LegalEntity:mainCountry");
    assertThat(suggested("property", "")).isEmpty();
    assertThat(suggested("property", "qqqq")).isEmpty();
  }

  @Test
  @DisplayName("R6a types are completed")
  void r6a() {
    assertThat(suggested("type", "organ")).containsExactly("Organization");
    assertThat(suggested("type", "")).isEmpty();
    assertThat(suggested("type", "qqqq")).isEmpty();
  }

  @Test
  @DisplayName("R7 and R7a properties of a type")
  void r7() {
    JsonNode reply = http.get(BASE + "/extend/property?limit=5&type=LegalEntity").json();
    assertThat(ids(reply.path("properties"))).hasSize(5).contains("name", "country");
    Http.Reply banana = http.get(BASE + "/extend/property?type=Banana");
    assertThat(banana.status()).isEqualTo(400);
    assertThat(banana.body()).isEqualTo("{\"detail\":\"Invalid type: Banana\"}");
  }
}
