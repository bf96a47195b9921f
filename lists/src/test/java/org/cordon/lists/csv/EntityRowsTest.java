package org.cordon.lists.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordon.lists.CollectedEntries.shared;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityRowsTest {
  private static List<EntityRows.Item> items(InputStream in, String... rules) throws Exception {
    List<EntityRows.Item> items = new ArrayList<>();
    try (EntityRows rows =
        EntityRows.open("customers.csv", in, CsvOptions.STANDARD, List.of(rules), false)) {
      for (Optional<EntityRows.Item> item = rows.next(); item.isPresent(); item = rows.next()) {
        items.add(item.get());
      }
    }
    return items;
  }

  private static List<EntityRows.Item> items(String text, String... rules) throws Exception {
    return items(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), rules);
  }

  private static RowReader.RowEntity found(EntityRows.Item item) {
    return ((EntityRows.Found) item).row();
  }

  @Test
  void anUnclosedQuoteCostsItsOwnRowOnly() throws Exception {
    List<EntityRows.Item> items =
        items("name,city\nAnna,\"Bonn\nBert,Köln\nCarl,\"Ulm\"\nDora,Trier\n");
    assertThat(items).hasSize(4);
    assertThat(items.getFirst())
        .isInstanceOfSatisfying(
            EntityRows.Broken.class,
            broken -> {
              assertThat(broken.problem().line()).isEqualTo(2);
              assertThat(broken.text()).isEqualTo("Anna,\"Bonn");
            });
    assertThat(items.subList(1, 4))
        .allSatisfy(item -> assertThat(item).isInstanceOf(EntityRows.Found.class));
    assertThat(found(items.get(2)).line()).isEqualTo(4);
  }

  @Test
  void aRefusedRowIsGivenBackAsItStood() throws Exception {
    assertThat(items("name,notes,city\n,\"a, b\",Bonn\n").getFirst())
        .isInstanceOfSatisfying(
            EntityRows.Broken.class,
            broken -> assertThat(broken.text()).isEqualTo(",\"a, b\",Bonn"));
  }

  @Test
  void aCellWithLineBreaksIsOneRowAndLinesAreCountedOn() throws Exception {
    List<EntityRows.Item> items =
        items("name;notes\r\nAnna;\"one\r\ntwo; \"\"three\"\"\"\r\n\r\nBert;x\r\n");
    assertThat(found(items.get(0)).entity().values("notes")).containsExactly("one\ntwo; \"three\"");
    assertThat(found(items.get(1)).line()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1948-05-12|1948-05-12",
        "12 May 1948|1948-05-12",
        "May 1948|1948-05",
        "1948|1948",
        "12.05.1948|1948-05-12",
        "13/05/1948|1948-05-13",
        "05/13/1948|1948-05-13",
        "03/04/1948|1948",
        "04/04/1948|1948-04-04",
        "1948/5/2|1948-05-02",
        "1948. 5. 2.|1948-05-02",
        "1948年5月2日|1948-05-02",
        "19480502|1948-05-02",
      })
  void datesAreReadWhereTheyHaveOneMeaning(String text, String date) throws Exception {
    assertThat(
            found(items("name,dob\nAnna," + text + "\n").getFirst()).entity().values("birthDate"))
        .containsExactly(date);
  }

  @Test
  void theOrderOfDayAndMonthCanBeStated() throws Exception {
    String text = "name,dob\nAnna,03/04/1948\n";
    assertThat(
            found(items(text, "birthDate:dd/mm/yyyy=dob").getFirst()).entity().values("birthDate"))
        .containsExactly("1948-04-03");
    assertThat(
            found(items(text, "birthDate:mm/dd/yyyy=dob").getFirst()).entity().values("birthDate"))
        .containsExactly("1948-03-04");
  }

  @ParameterizedTest
  @CsvSource({
    "'name,dob\nAnna,1950', Person",
    "'name,imo\nMV Anna,9187629', Vessel",
    "'name,country\nAnna,de', LegalEntity",
    "'name,type\nAnna,Individual', Person",
    "'name,type\nAnna,법인', Company",
    "'first name,last name\nAnna,Bauer', Person",
  })
  void theKindIsStatedOrFollowsFromTheFields(String text, String schema) throws Exception {
    assertThat(found(items(text).getFirst()).entity().schema().name()).isEqualTo(schema);
  }

  @Test
  void namibiaAndPeopleCalledNullAreKept() throws Exception {
    RowReader.RowEntity row =
        found(items("name,last name,first name,country\nNull,Null,None,NA\n").getFirst());
    assertThat(row.entity().values("country")).containsExactly("na");
    assertThat(row.entity().values("name")).containsExactly("Null");
    assertThat(row.entity().values("firstName")).containsExactly("None");
  }

  @ParameterizedTest
  @CsvSource({"negatives-global.csv, 10000", "negatives-us.csv, 10000", "un-positives.csv, 337"})
  void customerFilesAreReadWhole(String name, int rows) throws Exception {
    List<EntityRows.Item> items =
        items(Files.newInputStream(shared("bench/" + name)), "schema=Person");
    assertThat(items.size()).isEqualTo(rows);
    assertThat(items.stream().allMatch(EntityRows.Found.class::isInstance)).isTrue();
  }

  /** Fifty megabytes in one line, made on the fly: the row is a fault and no copy of it is kept. */
  @Test
  void anEndlessLineIsSkippedInConstantMemory() throws Exception {
    byte[] block = "x".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
    List<InputStream> parts = new ArrayList<>();
    parts.add(new ByteArrayInputStream("name,city\nAnna,".getBytes(StandardCharsets.US_ASCII)));
    for (int i = 0; i < 800; i++) {
      parts.add(new ByteArrayInputStream(block));
    }
    parts.add(new ByteArrayInputStream("\nBert,Ulm\n".getBytes(StandardCharsets.US_ASCII)));
    List<EntityRows.Item> items = items(new SequenceInputStream(Collections.enumeration(parts)));
    assertThat(items.getFirst())
        .isInstanceOfSatisfying(
            EntityRows.Broken.class,
            broken -> {
              assertThat(broken.problem().toString())
                  .contains("customers.csv:2")
                  .contains("1,000,000 characters");
              assertThat(broken.text()).hasSize(1_000);
            });
    assertThat(found(items.get(1)).entity().caption()).isEqualTo("Bert");
  }

  @Test
  void aPlainNumberOfAShipIsItsImoNumberWhenTheCheckDigitSaysSo() throws Exception {
    List<EntityRows.Item> items =
        items("name,type,identifier\nJIE SHUN,Vessel,8518780\nHEUNG JIN,Vessel,AB-77\n");

    assertThat(found(items.get(0)).entity().values("imoNumber")).containsExactly("IMO8518780");
    assertThat(found(items.get(0)).doubts()).isEmpty();
    assertThat(found(items.get(1)).entity().values("registrationNumber")).containsExactly("AB-77");
  }
}
