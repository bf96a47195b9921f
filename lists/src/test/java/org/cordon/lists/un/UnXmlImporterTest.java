package org.cordon.lists.un;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.lists.Golden;
import org.cordon.lists.PublishedLists;
import org.cordon.lists.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnXmlImporterTest {
  private final UnXmlImporter importer = new UnXmlImporter();

  @Test
  void keepsEveryFieldOfTheSample() throws Exception {
    ReadResult result = ReadResult.of(importer, "un-sc", Golden.resource("un/sample.xml"));

    assertThat(result.entries()).hasSize(4);
    assertThat(result.rejected()).hasSize(4);
    Golden.check("un/sample.golden.txt", result.text());
  }

  /** The numbers of INDIVIDUAL and ENTITY elements, counted apart from the importer. */
  @ParameterizedTest
  @CsvSource({
    "un-sc/consolidated-2016-02-11-partial.xml, 130, 109, 0",
    "un-sc/consolidated-2023-10-17.xml, 693, 253, 1",
    "un-sc/consolidated-2023-10-19.xml, 670, 192, 1",
    "un-sc/consolidated-2025-11-20.xml, 727, 273, 2",
    "un-sc/consolidated-2026-02-27.xml, 730, 273, 2",
  })
  void accountsForEveryEntryOfTheRealLists(String file, int people, int organisations, int warnings)
      throws Exception {
    ReadResult result = ReadResult.of(importer, "un-sc", PublishedLists.require(file));

    assertThat(result.rejected()).isEmpty();
    assertThat(result.warnings()).hasSize(warnings);
    assertThat(count(result, "Person")).isEqualTo(people);
    assertThat(count(result, "Organization")).isEqualTo(organisations);
    assertThat(result.entries()).hasSize(people + organisations);
    assertThat(result.date()).startsWith(file.substring(19, 29));
  }

  @Test
  void givesOnlyPropertiesThatTheSchemaHas() throws Exception {
    ReadResult result =
        ReadResult.of(
            importer, "un-sc", PublishedLists.require("un-sc/consolidated-2026-02-27.xml"));

    for (ListEntry entry : result.entries()) {
      for (Entity entity : entities(entry)) {
        assertThat(entity.properties().keySet())
            .allMatch(property -> entity.schema().property(property).isPresent());
      }
    }
  }

  private static List<Entity> entities(ListEntry entry) {
    return Stream.concat(Stream.of(entry.subject()), entry.details().stream()).toList();
  }

  /** The counts that the description of the format gives for the edition of 2026-02-27. */
  @Test
  void findsTheFactsOfTheRealList() throws Exception {
    ReadResult result =
        ReadResult.of(
            importer, "un-sc", PublishedLists.require("un-sc/consolidated-2026-02-27.xml"));

    assertThat(result.entries().stream().filter(entry -> isDprk(entry)).count()).isEqualTo(155);
    assertThat(withProperty(result, "gender")).isEqualTo(54);
    assertThat(withProperty(result, "imoNumber")).isEqualTo(16);
    assertThat(result.entry("KPe.020").subject().values("imoNumber")).containsExactly("IMO1790183");
    assertThat(result.entry("QDi.299").subject().values("weakAlias"))
        .contains("Abu Bakr al-Baghdadi");
    assertThat(result.entry("CDe.003").subject().values("name"))
        .containsExactly(
            "COMPAGNIE AERIENNE DES GRANDS LACS (CAGL)", "GREAT LAKES BUSINESS COMPANY (GLBC)");
  }

  private static boolean isDprk(ListEntry entry) {
    return entry.details().stream().anyMatch(detail -> detail.values("program").contains("DPRK"));
  }

  private static long withProperty(ReadResult result, String property) {
    return result.entries().stream().filter(e -> e.subject().first(property).isPresent()).count();
  }

  private static long count(ReadResult result, String schema) {
    return result.entries().stream()
        .filter(entry -> entry.subject().schema().name().equals(schema))
        .count();
  }
}
