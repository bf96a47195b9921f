package org.cordon.lists.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cordon.entity.ListEntry;
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
}
