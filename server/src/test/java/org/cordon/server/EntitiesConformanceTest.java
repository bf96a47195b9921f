package org.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The bullets on entities and their neighbours of the published interface, over real HTTP. */
final class EntitiesConformanceTest {
  private final Http http = Fixture.shared().http();

  private JsonNode get(String path) {
    Http.Reply reply = http.get(path);
    assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(200);
    return reply.json();
  }

  private static List<String> ids(JsonNode list) {
    List<String> ids = new ArrayList<>();
    list.forEach(one -> ids.add(one.isString() ? one.asString() : one.path("id").asString()));
    return ids;
  }

  @Test
  @DisplayName("E1 an unknown id gives 404")
  void e1() {
    Http.Reply reply = http.get("/entities/nobody");
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.body()).isEqualTo("{\"detail\":\"No such entity!\"}");
  }

  @Test
  @DisplayName("E2 the merged person has more than five referents and its sanctions nested")
  void e2() {
    JsonNode person = get("/entities/" + Fixture.PERSON);
    assertThat(person.path("referents").size()).isGreaterThan(5);
    assertThat(person.path("properties").path("birthDate").path(0).isString()).isTrue();
    JsonNode sanctions = person.path("properties").path("sanctions");
    assertThat(sanctions.size()).isEqualTo(7);
    sanctions.forEach(one -> assertThat(one.path("schema").asString()).isEqualTo("Sanction"));
    assertThat(ids(person.path("properties").path("familyPerson"))).containsExactly("fix-family");
  }

  @Test
  @DisplayName("E3 nested=false: references are ids, no property of the other side is there")
  void e3() {
    JsonNode properties = get("/entities/pay-maral?nested=false").path("properties");
    JsonNode addresses = properties.path("addressEntity");
    assertThat(addresses.size()).isEqualTo(2);
    addresses.forEach(one -> assertThat(one.isString()).isTrue());
    assertThat(properties.has("paymentPayer")).isFalse();
  }

  @Test
  @DisplayName("E4 nested: neighbours are entities, the root in them stays an id")
  void e4() {
    JsonNode properties = get("/entities/pay-maral").path("properties");
    assertThat(properties.path("addressEntity").size()).isEqualTo(2);
    properties.path("addressEntity").forEach(one -> assertThat(one.isObject()).isTrue());
    assertThat(ids(properties.path("paymentPayer"))).containsExactlyInAnyOrder("pay-1", "pay-2");
    for (JsonNode payment : properties.path("paymentPayer")) {
      assertThat(payment.path("properties").path("payer").toString()).isEqualTo("[\"pay-maral\"]");
      JsonNode beneficiaries = payment.path("properties").path("beneficiary");
      assertThat(beneficiaries.size()).isEqualTo(2);
      beneficiaries.forEach(one -> assertThat(one.isObject()).isTrue());
    }
  }

  @Test
  @DisplayName("E5 a payment nests its payer and beneficiaries")
  void e5() {
    JsonNode properties = get("/entities/pay-1").path("properties");
    assertThat(properties.path("payer").path(0).path("caption").asString())
        .isEqualTo("Maral Tashenova");
    assertThat(ids(properties.path("beneficiary"))).containsExactly("pay-org-1", "pay-org-2");
  }

  @Test
  @DisplayName("E6 a referent is redirected to the canonical id, with suffix and query kept")
  void e6() {
    String referent = get("/entities/" + Fixture.PERSON).path("referents").path(0).asString();
    Http.Reply reply = http.get("/entities/" + referent);
    assertThat(reply.status()).isEqualTo(308);
    assertThat(reply.header("Location")).isEqualTo("/entities/" + Fixture.PERSON);
    assertThat(http.get("/entities/" + referent + "/adjacent?limit=1").header("Location"))
        .isEqualTo("/entities/" + Fixture.PERSON + "/adjacent?limit=1");
  }

  @Test
  @DisplayName("A1 neighbours by property; things among them are not expanded")
  void a1() {
    JsonNode adjacent = get("/entities/pay-maral/adjacent").path("adjacent");
    for (String property : List.of("addressEntity", "paymentPayer")) {
      JsonNode page = adjacent.path(property);
      assertThat(page.path("total").path("value").asInt()).isEqualTo(2);
      assertThat(page.path("limit").asInt()).isEqualTo(10);
      assertThat(page.path("offset").asInt()).isZero();
      assertThat(page.path("results").size()).isEqualTo(2);
    }
    JsonNode owned =
        get("/entities/" + Fixture.PERSON + "/adjacent")
            .path("adjacent")
            .path("ownershipOwner")
            .path("results")
            .path(0)
            .path("properties")
            .path("asset")
            .path(0);
    assertThat(owned.path("caption").asString()).isEqualTo("Lindwyrm Trading LLC");
    assertThat(owned.path("properties").path("addressEntity").path(0).isString()).isTrue();
  }

  @Test
  @DisplayName("A2 pages: one each, totals stay, far ends stay complete")
  void a2() {
    JsonNode first = get("/entities/pay-maral/adjacent?limit=1").path("adjacent");
    JsonNode second = get("/entities/pay-maral/adjacent?limit=1&offset=1").path("adjacent");
    for (String property : List.of("addressEntity", "paymentPayer")) {
      assertThat(first.path(property).path("results").size()).isEqualTo(1);
      assertThat(first.path(property).path("total").path("value").asInt()).isEqualTo(2);
      assertThat(ids(second.path(property).path("results")))
          .hasSize(1)
          .doesNotContainAnyElementsOf(ids(first.path(property).path("results")));
    }
    JsonNode payment = first.path("paymentPayer").path("results").path(0);
    assertThat(payment.path("properties").path("beneficiary").size()).isEqualTo(2);
  }

  @Test
  @DisplayName("A3 one property at a time; a property of text gives 404")
  void a3() {
    Http.Reply text = http.get("/entities/pay-maral/adjacent/address");
    assertThat(text.status()).isEqualTo(404);
    assertThat(text.body()).isEqualTo("{\"detail\":\"No such property!\"}");
    for (String property : List.of("addressEntity", "paymentPayer")) {
      JsonNode page = get("/entities/pay-maral/adjacent/" + property + "?limit=1");
      assertThat(page.path("results").size()).isEqualTo(1);
      assertThat(page.path("total").path("value").asInt()).isEqualTo(2);
    }
  }
}
