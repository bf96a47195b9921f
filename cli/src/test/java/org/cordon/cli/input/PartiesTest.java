package org.cordon.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordon.cli.CliException;
import org.cordon.cli.ExitCode;
import org.junit.jupiter.api.Test;

final class PartiesTest {
  @Test
  void aCsvFileIsReadByItsHeader() throws IOException {
    List<Row> rows =
        rows(
            """
            customer id;full name;date of birth;nationality
            C1;Kim Chol;1967-03-12;North Korea
            C2;Anna Muster;;DE
            """);

    assertThat(rows).hasSize(2).allMatch(Party.class::isInstance);
    Party first = (Party) rows.getFirst();
    assertThat(first.line()).isEqualTo(2);
    assertThat(first.entity().id()).isEqualTo("C1");
    assertThat(first.entity().schema().name()).isEqualTo("Person");
    assertThat(first.entity().values("birthDate")).containsExactly("1967-03-12");
    assertThat(first.entity().values("nationality")).containsExactly("kp");
  }

  @Test
  void aBrokenRowIsRejectedAndTheNextOneIsRead() throws IOException {
    List<Row> rows = rows("name,country\nAnna,de\nBob,gb,too,many\n,fr\nCarl,at\n");

    assertThat(rows).hasSize(4);
    assertThat(rows.get(1))
        .isInstanceOfSatisfying(Reject.class, r -> assertThat(r.line()).isEqualTo(3));
    assertThat(rows.get(2))
        .isInstanceOfSatisfying(Reject.class, r -> assertThat(r.field()).isEqualTo("name"));
    assertThat(rows.get(3)).isInstanceOf(Party.class);
  }

  @Test
  void rulesGoBeforeGuesses() throws IOException {
    List<Row> rows = rows("a,b\nx,Anna\n", "name=b", "schema:=Company");

    assertThat(((Party) rows.getFirst()).name()).isEqualTo("Anna");
    assertThat(((Party) rows.getFirst()).entity().schema().name()).isEqualTo("Company");
    assertThatExceptionOfType(CliException.class)
        .isThrownBy(() -> rows("a,b\nx,Anna\n", "name=c"))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ExitCode.USAGE))
        .withMessageContaining("there is no column (c)");
  }

  @Test
  void jsonLinesAreFlatOrFollowTheMoney() throws IOException {
    List<Row> rows =
        rows(
            """
            {"id":"a","full_name":"Kim Chol","birth_date":"1967","nationality":["kp"]}

            {"id":"b","schema":"Vessel","properties":{"name":["Sky Lady"],"imoNumber":["IMO9074729"]}}
            {"id":"c","schema":"Address","properties":{"full":["x"]}}
            {"id":"d","schema":"Person","properties":{}}
            {"name":
            {"name":{"first":"x"}}
            """);

    assertThat(rows).hasSize(6);
    assertThat(((Party) rows.get(0)).entity().values("birthDate")).containsExactly("1967");
    assertThat(((Party) rows.get(0)).entity().id()).isEqualTo("a");
    assertThat(((Party) rows.get(1)).entity().schema().name()).isEqualTo("Vessel");
    assertThat(((Party) rows.get(1)).line()).isEqualTo(3);
    assertThat(rows.subList(2, 6)).allMatch(Reject.class::isInstance);
    assertThat(rows.stream().map(Row::line)).containsExactly(1L, 3L, 4L, 5L, 6L, 7L);
  }

  @Test
  void inputsThatAreNoListOfPartiesAreTold() {
    for (String text :
        List.of("", "<html><body>Error</body></html>", "[{\"name\":\"x\"}]", "a,b\n1,2\n")) {
      assertThatExceptionOfType(CliException.class)
          .as(text)
          .isThrownBy(() -> rows(text))
          .satisfies(e -> assertThat(e.code()).isEqualTo(ExitCode.BAD_INPUT));
    }
  }

  @Test
  void aLineOfAnySizeTakesBoundedMemory() throws IOException {
    String text = "{\"name\":\"" + "x".repeat(3_000_000) + "\"}\n{\"name\":\"Anna\"}\n";
    List<Row> rows = rows(text);

    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst())
        .isInstanceOfSatisfying(Reject.class, r -> assertThat(r.text()).hasSize(1000));
    assertThat(rows.getLast()).isInstanceOf(Party.class);
  }

  @Test
  void aGivenPartyIsOfTheMostGeneralKindThatFits() {
    assertThat(given(Map.of("name", "x"))).isEqualTo("Thing");
    assertThat(given(Map.of("name", "x", "birthDate", "1980"))).isEqualTo("Person");
    assertThat(given(Map.of("imoNumber", "9074729"))).isEqualTo("Vessel");
  }

  private static String given(Map<String, String> values) {
    Map<String, List<String>> lists = new java.util.LinkedHashMap<>();
    values.forEach((name, value) -> lists.put(name, List.of(value)));
    return Parties.of(lists, Optional.empty()).entity().schema().name();
  }

  private static List<Row> rows(String text, String... rules) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (PartyReader reader =
        Parties.open(
            "test",
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            InputFormat.auto,
            List.of(rules))) {
      for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
        rows.add(row.get());
      }
    }
    return rows;
  }
}
