package org.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The bullets on catalog, algorithms and updates of the published interface, over real HTTP. */
final class DataConformanceTest {
  private final Http http = Fixture.shared().http();

  private JsonNode dataset(String name) {
    for (JsonNode one : http.get("/catalog").json().path("datasets")) {
      if (one.path("name").asString().equals(name)) {
        return one;
      }
    }
    throw new AssertionError("no data set " + name);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(one.asString()));
    return texts;
  }

  @Test
  @DisplayName("C1 /manifest answers like /catalog")
  void c1() {
    assertThat(http.get("/manifest").body()).isEqualTo(http.get("/catalog").body());
  }

  @Test
  @DisplayName("C2 what is not loaded is listed as such, what is loaded is current")
  void c2() {
    assertThat(dataset("us_ofac_sdn").path("index_current").asBoolean(true)).isFalse();
    assertThat(dataset("us_ofac_sdn").path("index_version").isNull()).isTrue();
    assertThat(texts(http.get("/catalog").json().path("current")))
        .contains("fix_one", "default")
        .doesNotContain("us_ofac_sdn");
    assertThat(texts(dataset("default").path("children"))).contains("fix_one", "sanctions");
  }

  @Test
  @DisplayName("C3 a declared version is shown")
  void c3() {
    JsonNode pay = dataset("fix_pay");
    assertThat(pay.path("load").asBoolean()).isTrue();
    assertThat(pay.path("index_current").asBoolean()).isTrue();
    assertThat(pay.path("version").asString()).isEqualTo("100");
    assertThat(pay.path("index_version").asString()).isEqualTo("100");
    assertThat(dataset("fix_one").path("index_version").asString())
        .matches("20260511120000-[0-9a-f]{3}");
  }

  @Test
  @DisplayName("C4 and C5 the catalog is cached by its tag")
  void c4() {
    Http.Reply reply = http.get("/catalog");
    String tag = reply.header("ETag");
    assertThat(tag).matches("\"[^\"]+\"");
    assertThat(reply.header("Cache-Control")).isEqualTo("public, max-age=300");
    for (String sent : List.of(tag, "\"old\", " + tag, "*")) {
      Http.Reply same = http.get("/catalog", "If-None-Match", sent);
      assertThat(same.status()).as(sent).isEqualTo(304);
      assertThat(same.body()).isEmpty();
      assertThat(same.header("ETag")).isEqualTo(tag);
    }
    Http.Reply stale = http.get("/catalog", "If-None-Match", "\"old\"");
    assertThat(stale.status()).isEqualTo(200);
    assertThat(stale.header("ETag")).isEqualTo(tag);
  }

  @Test
  @DisplayName("L1 and L2 algorithms: more than three, hidden ones are left out but work")
  void l1() {
    JsonNode reply = http.get("/algorithms").json();
    List<String> names = new ArrayList<>();
    reply.path("algorithms").forEach(one -> names.add(one.path("name").asString()));
    assertThat(names)
        .containsExactly("logic-v2", "ofac", "name-based", "logic-v1", "regression-v1", "cordon");
    assertThat(
            reply
                .path("algorithms")
                .path(0)
                .path("docs")
                .path("config")
                .path("nm_number_mismatch")
                .path("default")
                .asDouble())
        .isEqualTo(0.3);
    assertThat(reply.path("best").asString()).isEqualTo("logic-v2");
    String body = "{\"queries\":{\"a\":{\"schema\":\"Person\",\"properties\":{}}}}";
    assertThat(http.post("/match/default?algorithm=NAME-QUALIFIED", body).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("U1 to U4 updates need POST and the secret")
  void updates() throws Exception {
    assertThat(http.get("/updatez").status()).isEqualTo(405);
    assertThat(http.post("/updatez", "").status()).isEqualTo(403);
    Http.Reply wrong = http.post("/updatez?token=wrong", "");
    assertThat(wrong.status()).isEqualTo(403);
    assertThat(wrong.body()).isEqualTo("{\"detail\":\"Invalid token.\"}");
    Http.Reply right = http.post("/updatez?sync=true&token=" + Http.encoded(Fixture.TOKEN), "");
    assertThat(right.status()).isEqualTo(200);
    assertThat(right.body()).isEqualTo("{\"status\":\"ok\"}");
    try (CordonServer bare =
        CordonServer.start(Fixture.settings(Fixture.shared().home()).updatedWith(""))) {
      assertThat(new Http(bare.address()).post("/updatez?token=", "").status()).isEqualTo(403);
    }
  }
}
