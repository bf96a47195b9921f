package org.cordon.lists.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.entity.Statement;
import org.cordon.lists.Golden;
import org.cordon.lists.Importer;
import org.cordon.lists.PublishedLists;
import org.cordon.lists.ReadResult;
import org.cordon.lists.un.UnVesselImporter;
import org.cordon.lists.un.UnXmlImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FtmExportTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void losesNothingOfTheSamples() throws Exception {
    checkRoundTrip(new UnXmlImporter(), Golden.resource("un/sample.xml"));
    checkRoundTrip(new UnVesselImporter(), Golden.resource("un/vessels.csv"));
  }

  @Test
  void losesNothingOfTheRealLists() throws Exception {
    checkRoundTrip(
        new UnXmlImporter(), PublishedLists.require("un-sc/consolidated-2026-02-27.xml"));
    checkRoundTrip(
        new UnVesselImporter(), PublishedLists.require("un-1718-vessels/derived/1718-vessels.csv"));
  }

  private void checkRoundTrip(Importer importer, Path file) throws Exception {
    ReadResult before = ReadResult.of(importer, "list", file);
    Path exported = export(before);

    ReadResult after = ReadResult.of(new FtmImporter(), "list", exported);

    assertThat(after.date()).isEqualTo(before.date());
    assertThat(after.rejected()).isEmpty();
    assertThat(after.entries()).hasSameSizeAs(before.entries());
    for (int i = 0; i < before.entries().size(); i++) {
      ListEntry one = before.entries().get(i);
      ListEntry other = after.entries().get(i);
      assertThat(other.key()).isEqualTo(one.key());
      assertThat(other.subject()).isEqualTo(one.subject());
      assertThat(other.details()).isEqualTo(one.details());
    }
  }

  private Path export(ReadResult read) throws IOException {
    StringBuilder text = new StringBuilder();
    FtmExport.write(read.entries(), read.date(), text);
    return Files.writeString(folder.resolve("export.ftm.json"), text);
  }

  @Test
  void givesTheSameBytesAgain() throws Exception {
    ReadResult read = ReadResult.of(new UnXmlImporter(), "list", Golden.resource("un/sample.xml"));

    String once = Files.readString(export(read));
    ReadResult again = ReadResult.of(new FtmImporter(), "list", export(read));

    assertThat(Files.readString(export(again)).replaceAll("\"place\":\"[^\"]*\"", ""))
        .isEqualTo(once.replaceAll("\"place\":\"[^\"]*\"", ""));
  }

  @Test
  void selectsByProgramme() throws Exception {
    ReadResult read = ReadResult.of(new UnXmlImporter(), "list", Golden.resource("un/sample.xml"));

    List<ListEntry> dprk = FtmExport.ofProgramme(read.entries(), "dprk");

    assertThat(dprk).extracting(ListEntry::key).containsExactly("KPi.901");
  }

  @Test
  void leavesOutWhatIsWrittenInSentences() {
    Entity person =
        Entity.builder("p-1", Model.standard().require("Person"))
            .add("name", "Orlan Veskarov", "FIRST_NAME")
            .add("position", "Director of Veskarov Trading", "DESIGNATION")
            .add(
                "position",
                "Director, " + "which oversees the import of goods ".repeat(4),
                "DESIGNATION")
            .add("notes", "He was seen abroad.", "COMMENTS1")
            .add("oddity", "a property that no schema has", "COMMENTS1")
            .add(
                new Statement(
                    "passportNumber",
                    "X123",
                    "a sentence with X123 in it ".repeat(9),
                    "COMMENTS1",
                    ""))
            .build();
    Entity address =
        Entity.builder("p-1-addr", Model.standard().require("Address"))
            .add("city", "Nampo", "CITY")
            .add("remarks", "Present as of May", "NOTE")
            .build();
    Entity sanction =
        Entity.builder("p-1-sanction", Model.standard().require("Sanction"))
            .add("program", "DPRK", "UN_LIST_TYPE")
            .add("listingDate", "2017-06-02", "LISTED_ON")
            .add("reason", "He did so and so.", "COMMENTS1")
            .add("summary", "so and so", "COMMENTS1")
            .build();
    ListEntry entry = new ListEntry("list", "K-1", person, List.of(address, sanction), "x.xml:7");

    ListEntry facts = FtmExport.factsOnly(List.of(entry)).getFirst();

    assertThat(facts.key()).isEqualTo("K-1");
    assertThat(facts.place()).isEqualTo("x.xml:7");
    assertThat(facts.subject().properties())
        .containsExactly(
            entry("name", List.of("Orlan Veskarov")),
            entry("position", List.of("Director of Veskarov Trading")),
            entry("passportNumber", List.of("X123")));
    assertThat(facts.subject().statements().getLast().original()).isEqualTo("X123");
    assertThat(facts.details().get(0).properties().keySet()).containsExactly("city");
    assertThat(facts.details().get(1).properties().keySet())
        .containsExactly("program", "listingDate");
  }
}
