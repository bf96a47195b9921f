package org.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The bullets on {@code /search} of the published interface, over real HTTP. */
final class SearchConformanceTest {
  private final Http http = Fixture.shared().http();

  private JsonNode search(String path) {
    Http.Reply reply = http.get(path);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.json();
  }

  private long total(String path) {
    return search(path).path("total").path("value").asLong();
  }

  private static List<String> ids(JsonNode reply) {
    List<String> ids = new ArrayList<>();
    reply.path("results").forEach(result -> ids.add(result.path("id").asString()));
    return ids;
  }

  /** Bullet, path, status. */
  private static final List<String[]> STATUS =
      List.of(
          new String[] {"S3 a syntax error", "/search/default?q=invalid/query", "400"},
          new String[] {"S3 simple text", "/search/default?q=invalid/query&simple=true", "200"},
          new String[] {"S4 unknown data set", "/search/nowhere?q=x", "404"},
          new String[] {"S4a unknown schema", "/search/default?schema=Banana", "400"},
          new String[] {"S16 offset too large", "/search/default?offset=9999", "422"},
          new String[] {"S16 limit too large", "/search/default?limit=10000", "422"},
          new String[] {"unknown facet", "/search/default?facets=banana", "422"},
          new String[] {"bad operator", "/search/default?filter_op=XOR", "422"},
          new String[] {"bad filter", "/search/default?filter=nocolon", "400"});

  @TestFactory
  Stream<DynamicTest> statusCodes() {
    return STATUS.stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row[0],
                () -> assertThat(http.get(row[1]).status()).isEqualTo(Integer.parseInt(row[2]))));
  }

  @Test
  @DisplayName("S1 a name finds the person first, with times")
  void s1() {
    JsonNode first = search("/search/default?q=orlan+veskarov").path("results").path(0);
    assertThat(first.path("id").asString()).isEqualTo(Fixture.PERSON);
    assertThat(first.path("first_seen").asString()).isEqualTo("2023-02-24T00:00:00");
    assertThat(first.path("last_seen").asString()).isEqualTo("2026-05-11T12:00:00");
  }

  @Test
  @DisplayName("S2 without text there is a full page")
  void s2() {
    assertThat(ids(search("/search/default"))).hasSizeGreaterThanOrEqualTo(8);
    assertThat(ids(search("/search/default?schema=Interval"))).hasSizeGreaterThanOrEqualTo(10);
  }

  @Test
  @DisplayName("S5 the schema narrows")
  void s5() {
    assertThat(ids(search("/search/default?q=orlan&schema=Vessel"))).isEmpty();
    assertThat(ids(search("/search/default?q=orlan&schema=Person"))).contains(Fixture.PERSON);
  }

  @Test
  @DisplayName("S5a exclude_schema lowers the total")
  void s5a() {
    assertThat(total("/search/default?q=izhevsk&exclude_schema=Address"))
        .isLessThan(total("/search/default?q=izhevsk"));
  }

  @Test
  @DisplayName("S6 data sets are included and excluded")
  void s6() {
    String q = "/search/default?q=orlan";
    assertThat(total(q + "&exclude_dataset=default")).isZero();
    assertThat(total(q + "&include_dataset=nowhere")).isZero();
    assertThat(total(q + "&include_dataset=nowhere&include_dataset=fix_one")).isPositive();
    assertThat(total(q + "&include_dataset=fix_one&exclude_dataset=fix_one")).isZero();
  }

  @Test
  @DisplayName("S7 nothing changed in the future")
  void s7() {
    assertThat(total("/search/default?changed_since=2099-01-01T00:00")).isZero();
  }

  @Test
  @DisplayName("S8 countries count as OR, or as AND when asked")
  void s8() {
    String q = "/search/default?q=orlan";
    assertThat(total(q + "&countries=ru")).isPositive();
    assertThat(total(q + "&countries=ke")).isZero();
    assertThat(total(q + "&countries=ru&countries=ke")).isPositive();
    assertThat(total(q + "&countries=ru&countries=ke&filter_op=AND")).isZero();
  }

  @Test
  @DisplayName("S9 a filter on a property")
  void s9() {
    String q = "/search/default?q=orlan&filter=properties.birthDate:";
    assertThat(total(q + "1968-04-09")).isPositive();
    assertThat(total(q + "1985-02-03")).isZero();
  }

  @Test
  @DisplayName("S10 facets: the usual three, or those asked for")
  void s10() {
    assertThat(search("/search/default").path("facets").propertyNames())
        .containsExactlyInAnyOrder("countries", "topics", "datasets");
    assertThat(search("/search/default?facets=schema&facets=topics").path("facets").propertyNames())
        .containsExactlyInAnyOrder("schema", "topics");
  }

  @Test
  @DisplayName("S11 facets count the filtered set only")
  void s11() {
    JsonNode facets = search("/search/default?countries=ru&schema=Address").path("facets");
    assertThat(facets.path("countries").path("values").toString())
        .isEqualTo("[{\"name\":\"ru\",\"label\":\"Russia\",\"count\":1}]");
    facets = search("/search/fix_pay").path("facets");
    assertThat(facets.path("datasets").path("values").size()).isEqualTo(1);
  }

  @Test
  @DisplayName("S12 targets and others")
  void s12() {
    assertThat(total("/search/default?target=true&schema=LegalEntity")).isPositive();
    assertThat(total("/search/default?target=false&schema=LegalEntity")).isPositive();
  }

  @Test
  @DisplayName("S13 sorted by first_seen, falling")
  void s13() {
    String before = "9";
    for (JsonNode result :
        search("/search/default?sort=first_seen:desc&limit=100").path("results")) {
      String seen = result.path("first_seen").asString("");
      assertThat(seen).isLessThanOrEqualTo(before);
      before = seen;
    }
  }

  @Test
  @DisplayName("S14 an entity is found through its own data sets and collections only")
  void s14() {
    assertThat(total("/search/fix_one?q=orlan")).isPositive();
    assertThat(total("/search/fixtures?q=orlan")).isPositive();
    assertThat(total("/search/fix_pay?q=orlan")).isZero();
  }

  @Test
  @DisplayName("S15 and S15a limit 0 and an offset past the end give none and are echoed")
  void s15() {
    assertThat(ids(search("/search/default?limit=0"))).isEmpty();
    assertThat(search("/search/default?limit=-5").path("limit").asInt()).isZero();
    JsonNode far = search("/search/default?offset=100");
    assertThat(ids(far)).isEmpty();
    assertThat(far.path("offset").asInt()).isEqualTo(100);
  }

  @Test
  @DisplayName("S16a the largest page")
  void s16a() {
    JsonNode page = search("/search/default?limit=500");
    assertThat(page.path("offset").asInt()).isZero();
    assertThat(page.path("limit").asInt()).isLessThan(10_000);
    assertThat(search("/search/default?limit=500&offset=9499").path("limit").asInt())
        .isEqualTo(500);
  }

  @Test
  @DisplayName("Words may differ by a letter where that is allowed")
  void fuzzy() {
    assertThat(total("/search/default?q=orlen+veskarow")).isZero();
    assertThat(total("/search/default?q=orlen+veskarow&fuzzy=true")).isPositive();
  }
}
