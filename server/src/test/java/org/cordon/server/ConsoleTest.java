package org.cordon.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The console's pages: they are there, they are closed to scripts, they say what they should. */
final class ConsoleTest {
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String BREAKS_OUT = "\"><img src=x onerror=alert(1)>";

  private final Http http = Fixture.shared().http();

  @TestFactory
  Stream<DynamicTest> pages() {
    return Stream.of(
            List.of("/", "Search the lists"),
            List.of("/?name=Orlan+Veskarov&birthDate=1968", "Orlan Petrovich VESKAROV"),
            List.of("/console/results?name=Orlan+Veskarov", "name parts agree"),
            List.of("/console/entity/" + Fixture.PERSON, "Authority of one"),
            List.of("/console/screen", "CSV file"),
            List.of("/console/check", "Transactions as JSON"),
            List.of("/console/measures?operator=un", "measures"),
            List.of("/console/lists", "fix-one"),
            List.of("/console/about", "Editions"))
        .map(page ->
            DynamicTest.dynamicTest(
                page.get(0),
                () -> {
                  Http.Reply reply = http.get(page.get(0));
                  assertThat(reply.status()).isEqualTo(200);
                  assertThat(reply.body()).contains(page.get(1));
                  assertThat(reply.header("Content-Security-Policy"))
                      .contains("default-src 'none'", "script-src 'self'")
                      .doesNotContain("unsafe");
                  assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
                  assertThat(reply.header("Access-Control-Allow-Origin")).isEmpty();
                  assertThat(reply.body()).doesNotContain("style=\"").doesNotContain("onclick=");
                }));
  }

  @TestFactory
  Stream<DynamicTest> nothingAskedIsExecuted() {
    return Stream.of("name", "schema", "birthDate", "country", "imoNumber")
        .flatMap(field -> Stream.of(SCRIPT, BREAKS_OUT).map(text -> List.of(field, text)))
        .map(one ->
            DynamicTest.dynamicTest(
                one.toString(),
                () -> {
                  String path = "/?" + one.get(0) + "=" + Http.encoded(one.get(1));
                  assertEscaped(http.get(path).body());
                }));
  }

  @Test
  void nothingCheckedIsExecuted() {
    String hostile =
        "{\"id\":\"%s\",\"kind\":\"shipment\",\"date\":\"2024-09-30\",\"from\":\"kr\",\"to\":\"kp\",\"goods\":[{\"hs\":\"2711\",\"description\":\"%s\"}]}</textarea>%s"
            .formatted(SCRIPT, SCRIPT, SCRIPT);
    assertEscaped(http.form("/console/check", "transactions", hostile).body());
  }

  @Test
  void nothingListedIsExecuted(@TempDir Path home) throws Exception {
    String json = SCRIPT + BREAKS_OUT.replace("\"", "\\\"");
    List<String> lines =
        List.of(
            "{\"id\":\"evil-1\",\"schema\":\"Person\",\"target\":true,\"key\":\"K "
                + json
                + "\",\"properties\":{\"name\":[\"Evil Name "
                + json
                + "\"],\"position\":[\""
                + json
                + "\"],\"topics\":[\"sanction\"]}}",
            "{\"id\":\"evil-2\",\"schema\":\"Sanction\",\"properties\":{\"entity\":[\"evil-1\"],\"program\":[\""
                + json
                + "\"],\"reason\":[\""
                + json
                + "\"]}}");
    Fixture.importList(home, "fix-evil", lines);
    Fixture.compile(home);
    try (CordonServer server = CordonServer.start(Fixture.settings(home))) {
      Http own = new Http(server.address());
      assertEscaped(own.get("/?name=Evil+Name").body());
      assertEscaped(own.get("/console/entity/evil-1").body());
      assertThat(own.get("/console/entity/evil-1").body()).contains("&lt;script&gt;");
    }
  }

  private static void assertEscaped(String page) {
    assertThat(page).contains("<!doctype html>");
    assertThat(page).doesNotContain("<script>alert").doesNotContain("<img src=x");
  }

  @Test
  void filesOfPagesAreThereAndNothingElse() {
    assertThat(http.get("/console/assets/htmx.js").body()).contains("htmx");
    assertThat(http.get("/console/assets/console.css").body()).contains("prefers-color-scheme");
    assertThat(http.get("/console/assets/other.js").status()).isEqualTo(404);
  }
}
