package org.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The bullets on {@code /match} of the published interface, over real HTTP. */
final class MatchConformanceTest {
  private static final String ORLAN =
      "{\"schema\":\"Person\",\"properties\":{\"name\":[\"Orlan"
          + " Veskarov\"],\"birthDate\":\"1968\",\"nationality\":\"Russia\"}}";

  private final Http http = Fixture.shared().http();

  private static String batch(String... queries) {
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < queries.length; i++) {
      entries.add("\"q" + i + "\":" + queries[i]);
    }
    return "{\"queries\":{" + String.join(",", entries) + "}}";
  }

  private JsonNode ask(String parameters, String query) {
    Http.Reply reply = http.post("/match/default" + parameters, batch(query));
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.json().path("responses").path("q0");
  }

  private static List<String> ids(JsonNode response) {
    List<String> ids = new ArrayList<>();
    response.path("results").forEach(result -> ids.add(result.path("id").asString()));
    return ids;
  }

  private static String person(String name) {
    return "{\"schema\":\"Person\",\"properties\":{\"name\":[\"" + name + "\"]}}";
  }

  @Test
  @DisplayName("M1 three copies of one query give three answers, cleaned and found")
  void m1() {
    Http.Reply reply = http.post("/match/default", batch(ORLAN, ORLAN, ORLAN));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("x-batch-size")).isEqualTo("3");
    for (String key : List.of("q0", "q1", "q2")) {
      JsonNode response = reply.json().path("responses").path(key);
      assertThat(response.path("status").asInt()).isEqualTo(200);
      assertThat(response.path("query").path("schema").asString()).isEqualTo("Person");
      assertThat(response.path("query").path("properties").path("nationality").toString())
          .isEqualTo("[\"ru\"]");
      assertThat(response.path("total").path("value").asInt()).isPositive();
      assertThat(ids(response)).first().isEqualTo(Fixture.PERSON);
    }
  }

  @Test
  @DisplayName("M2 an unknown algorithm is refused, name-based finds")
  void m2() {
    Http.Reply refused = http.post("/match/default?algorithm=neural-net", batch(ORLAN));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).isEqualTo("{\"detail\":\"Invalid algorithm: neural-net\"}");
    JsonNode found = ask("?algorithm=name-based", ORLAN);
    assertThat(ids(found)).first().isEqualTo(Fixture.PERSON);
    assertThat(found.path("results").path(0).path("score").asDouble()).isGreaterThan(0.70);
  }

  @Test
  @DisplayName("M3 a query without schema gives 422")
  void m3() {
    Http.Reply reply = http.post("/match/default", batch("{\"properties\":{\"name\":[\"x\"]}}"));
    assertThat(reply.status()).isEqualTo(422);
    JsonNode problem = reply.json().path("detail").path(0);
    assertThat(problem.path("type").asString()).isEqualTo("missing");
    assertThat(problem.path("loc").toString())
        .isEqualTo("[\"body\",\"queries\",\"q0\",\"schema\"]");
  }

  @Test
  @DisplayName("M4 one query with an unknown schema beside two good ones gives 400")
  void m4() {
    String bad = "{\"schema\":\"Banana\",\"properties\":{\"name\":[\"x\"]}}";
    Http.Reply reply = http.post("/match/default", batch(ORLAN, bad, ORLAN));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.body())
        .isEqualTo("{\"detail\":\"Cannot parse example entity: Unknown schema: 'Banana'\"}");
    String sanction = "{\"schema\":\"Sanction\",\"properties\":{}}";
    assertThat(http.post("/match/default", batch(sanction)).body())
        .contains("Non-matchable schema for query: Sanction");
  }

  @Test
  @DisplayName("M5 seven spellings in two scripts find the entity; fuzzy=false changes nothing")
  void m5() {
    String spellings =
        "{\"schema\":\"Person\",\"properties\":{\"name\":[\"Orlan Veskarov\",\"ORLAN PETROVICH"
            + " VESKAROV\",\"Veskarov, Orlan\",\"Orlan Weskarow\",\"Орлан Вескаров\",\"Вескаров"
            + " Орлан Петрович\",\"O. P. Veskarov\"]}}";
    for (String algorithm : List.of("logic-v1", "best")) {
      JsonNode found = ask("?algorithm=" + algorithm, spellings);
      assertThat(ids(found)).first().isEqualTo(Fixture.PERSON);
      assertThat(ask("?fuzzy=false&algorithm=" + algorithm, spellings)).isEqualTo(found);
    }
  }

  @Test
  @DisplayName("M6 exclude_dataset of the scope gives no results")
  void m6() {
    assertThat(ids(ask("?exclude_dataset=default", ORLAN))).isEmpty();
  }

  @Test
  @DisplayName("M7 include_dataset narrows, exclude wins")
  void m7() {
    assertThat(ids(ask("?include_dataset=us_ofac_sdn&include_dataset=nowhere", ORLAN))).isEmpty();
    assertThat(ids(ask("?include_dataset=nowhere&include_dataset=fix_one", ORLAN)))
        .containsExactly(Fixture.PERSON);
    assertThat(ids(ask("?include_dataset=fix_one&exclude_dataset=fix_one", ORLAN))).isEmpty();
  }

  @Test
  @DisplayName("M8 config reaches the scorer; an unknown key gives 400")
  void m8() {
    String weak = person("Orvesk");
    String query = "{\"queries\":{\"q0\":" + weak + "},\"config\":{\"nm_name_property\":\"name\"}}";
    assertThat(ids(ask("", weak))).contains(Fixture.PERSON);
    JsonNode tuned = http.post("/match/default", query).json().path("responses").path("q0");
    assertThat(ids(tuned)).isEmpty();
    String unknown = "{\"queries\":{\"q0\":" + ORLAN + "},\"config\":{\"banana\":1}}";
    Http.Reply refused = http.post("/match/default", unknown);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body())
        .contains("Invalid configuration parameter: banana for algorithm logic-v2");
  }

  @Test
  @DisplayName("M9 topics that nobody has give no results")
  void m9() {
    assertThat(ids(ask("?topics=crime.cyber", ORLAN))).isEmpty();
  }

  @Test
  @DisplayName("M10 the id of a query is echoed")
  void m10() {
    String query = "{\"id\":\"crm:17\",\"schema\":\"Person\",\"properties\":{\"name\":[\"X Y\"]}}";
    assertThat(ask("", query).path("query").path("id").asString()).isEqualTo("crm:17");
    assertThat(ask("", ORLAN).path("query").path("id").isNull()).isTrue();
  }

  @Test
  @DisplayName("M11 a name typed without spaces finds the entity")
  void m11() {
    assertThat(ids(ask("", person("MaralTashenova")))).containsExactly("pay-maral");
  }

  @Test
  @DisplayName("M12 two misspelt words are found with threshold 0.2")
  void m12() {
    assertThat(ids(ask("?threshold=0.2", person("Orlann Veskaroff")))).contains(Fixture.PERSON);
  }

  @Test
  @DisplayName("M13 a number in a list of dates is echoed as text")
  void m13() {
    JsonNode response =
        ask(
            "",
            "{\"schema\":\"Person\",\"properties\":{\"name\":[\"Maral"
                + " Tashenova\"],\"birthDate\":[1965]}}");
    assertThat(response.path("query").path("properties").path("birthDate").toString())
        .isEqualTo("[\"1965\"]");
    assertThat(ids(response)).containsExactly("pay-maral");
  }

  @Test
  @DisplayName("M14 exclude_entity_ids takes canonical ids and referents")
  void m14() {
    assertThat(ids(ask("?exclude_entity_ids=" + Fixture.PERSON, ORLAN))).isEmpty();
    String referent = ask("", ORLAN).path("results").path(0).path("referents").path(0).asString();
    assertThat(ids(ask("?exclude_entity_ids=" + referent, ORLAN))).isEmpty();
    String many =
        String.join("&", IntStream.range(0, 51).mapToObj(i -> "exclude_entity_ids=x" + i).toList());
    assertThat(http.post("/match/default?" + many, batch(ORLAN)).status()).isEqualTo(422);
  }

  @Test
  @DisplayName("M15 bounds: limit, empty and large batches, unknown data set")
  void m15() {
    assertThat(http.post("/match/default?limit=501", batch(ORLAN)).status()).isEqualTo(422);
    assertThat(http.post("/match/default", "{\"queries\":{}}").body())
        .isEqualTo("{\"detail\":\"No queries provided.\"}");
    String[] many = IntStream.range(0, 101).mapToObj(i -> ORLAN).toArray(String[]::new);
    Http.Reply tooMany = http.post("/match/default", batch(many));
    assertThat(tooMany.status()).isEqualTo(400);
    assertThat(tooMany.body())
        .isEqualTo("{\"detail\":\"Too many queries in one batch (limit: 100)\"}");
    Http.Reply unknown = http.post("/match/nowhere", batch(ORLAN));
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.body()).isEqualTo("{\"detail\":\"No such dataset.\"}");
  }

  @Test
  @DisplayName("M16 results fall in score, none up to the cutoff, match says score >= threshold")
  void m16() {
    String thing = "{\"schema\":\"Thing\",\"properties\":{\"name\":[\"Veskarov\",\"Maral\"]}}";
    for (double threshold : new double[] {0.2, 0.5, 0.7, 0.9}) {
      JsonNode results = ask("?cutoff=0.2&threshold=" + threshold, thing).path("results");
      double before = 2;
      for (JsonNode result : results) {
        double score = result.path("score").asDouble();
        assertThat(score).isLessThanOrEqualTo(before).isGreaterThan(Math.min(0.2, threshold));
        assertThat(result.path("match").asBoolean()).isEqualTo(score >= threshold);
        before = score;
      }
    }
  }

  @Test
  @DisplayName("M17 several topics count as OR")
  void m17() {
    assertThat(ids(ask("?topics=crime.cyber&topics=sanction", ORLAN)))
        .containsExactly(Fixture.PERSON);
  }

  @Test
  @DisplayName("A vessel is found by its IMO number alone; a wrong check digit is dropped and told")
  void identifiersAlone() {
    String ship = "{\"schema\":\"Vessel\",\"properties\":{\"imoNumber\":[\"9074729\"]}}";
    assertThat(ids(ask("", ship))).containsExactly("fix-vessel");
    String wrong = "{\"schema\":\"Vessel\",\"properties\":{\"imoNumber\":[\"9074728\"]}}";
    JsonNode response = ask("", wrong);
    assertThat(ids(response)).isEmpty();
    assertThat(response.path("query").path("properties").size()).isZero();
    assertThat(response.path("dropped").path(0).path("property").asString()).isEqualTo("imoNumber");
  }

  @Test
  @DisplayName("A person without whole name gets one from its parts, as alias")
  void composedNames() {
    JsonNode response =
        ask(
            "",
            "{\"schema\":\"Person\",\"properties\":{\"firstName\":\"Orlan\",\"lastName\":\"Veskarov\"}}");
    assertThat(response.path("query").path("properties").path("alias").toString())
        .isEqualTo("[\"Orlan Veskarov\"]");
    assertThat(ids(response)).containsExactly(Fixture.PERSON);
  }

  @Test
  @DisplayName("A real client's extra keys and parameters are tolerated")
  void extras() {
    String query =
        "{\"schema\":\"Person\",\"filters\":null,\"params\":null,\"properties\":{\"name\":[\"Orlan"
            + " Veskarov\"]}}";
    assertThat(ids(ask("?partition=true&threshold=0.70&cutoff=0.70&algorithm=logic-v1", query)))
        .containsExactly(Fixture.PERSON);
  }

  @Test
  @DisplayName("Scalars and null are no values: 422")
  void scalars() {
    for (String value : List.of("5", "null", "true", "{}")) {
      String query = "{\"schema\":\"Person\",\"properties\":{\"birthDate\":" + value + "}}";
      assertThat(http.post("/match/default", batch(query)).status()).as(value).isEqualTo(422);
    }
    assertThat(http.post("/match/default", "{}").status()).isEqualTo(422);
    assertThat(http.post("/match/default", batch("null")).status()).isEqualTo(422);
    assertThat(http.post("/match/default?changed_since=yesterday", batch(ORLAN)).status())
        .isEqualTo(422);
  }

  @Test
  @DisplayName("The evidence beside adds up to log_odds, and each row names its field")
  void evidenceAddsUp() {
    JsonNode result = ask("", ORLAN).path("results").path(0);
    double sum = 0;
    for (JsonNode row : result.path("evidence")) {
      sum += row.path("log_odds").asDouble();
    }
    assertThat(sum)
        .isCloseTo(result.path("log_odds").asDouble(), org.assertj.core.data.Offset.offset(1e-4));
    assertThat(result.path("explanations").path("name_match").path("query").asString())
        .isNotEmpty();
    assertThat(result.path("entries").size()).isEqualTo(7);
  }
}
