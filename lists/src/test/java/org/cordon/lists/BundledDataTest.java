package org.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.lists.ftm.FtmExport;
import org.cordon.lists.ftm.FtmImporter;
import org.cordon.lists.un.UnVesselImporter;
import org.cordon.lists.un.UnXmlImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files in {@code data/} are what they say: whole, and made by our own export. */
class BundledDataTest {
  private static final Path DATA = Path.of("..", "data");

  @ParameterizedTest
  @CsvSource({"un-sc-dprk, 155, 2026-02-27", "un-1718-vessels, 59, 2020-06-04"})
  void isImportedWhole(String source, int entries, String date) throws Exception {
    ReadResult read = bundled(source);

    assertThat(read.rejected()).isEmpty();
    assertThat(read.warnings()).isEmpty();
    assertThat(read.entries()).hasSize(entries);
    assertThat(read.date()).startsWith(date);
  }

  @ParameterizedTest
  @CsvSource({"un-sc-dprk, KP[ie]\\.\\d{3}", "un-1718-vessels, IMO\\d{7}|no-\\d+"})
  void carriesKeyListingDateAndAddressOfEachEntry(String source, String key) throws Exception {
    Source declared = declared(source);
    for (ListEntry entry : bundled(source).entries()) {
      Entity listing = listing(entry);
      assertThat(entry.key()).matches(key);
      assertThat(listing.first("listingDate")).as(entry.key()).isPresent();
      assertThat(listing.values("sourceUrl")).containsExactly(declared.address());
      assertThat(listing.values("authority")).containsExactly(declared.authority());
    }
  }

  @ParameterizedTest
  @CsvSource({"un-sc-dprk", "un-1718-vessels"})
  void holdsNothingWrittenInSentences(String source) throws Exception {
    List<ListEntry> entries = bundled(source).entries();

    assertThat(FtmExport.factsOnly(entries)).isEqualTo(entries);
  }

  @Test
  void thePeopleAreMadeFromThePublishedList() throws Exception {
    Path published = PublishedLists.require("un-sc/consolidated-2026-02-27.xml");
    Source source = Sources.standard().find("un-sc").orElseThrow();
    ReadResult read = ReadResult.of(new UnXmlImporter(), source, published);

    assertThat(export(FtmExport.ofProgramme(read.entries(), "DPRK"), read.date()))
        .isEqualTo(text("un-sc-dprk"));
  }

  @Test
  void theVesselsAreMadeFromThePublishedList() throws Exception {
    Path published = PublishedLists.require("un-1718-vessels/derived/1718-vessels.csv");
    Source source = Sources.standard().find("un-1718-vessels").orElseThrow();
    ReadResult read = ReadResult.of(new UnVesselImporter(), source, published);

    assertThat(export(read.entries(), "2020-06-04T00:00:00Z")).isEqualTo(text("un-1718-vessels"));
  }

  private static ReadResult bundled(String source) throws Exception {
    return ReadResult.of(new FtmImporter(), declared(source), file(source));
  }

  private static Source declared(String source) throws IOException {
    return Sources.read(DATA.resolve("sources.json")).find(source).orElseThrow();
  }

  private static Entity listing(ListEntry entry) {
    return entry.details().stream()
        .filter(detail -> detail.schema().name().equals("Sanction"))
        .findFirst()
        .orElseThrow();
  }

  private static Path file(String source) {
    return DATA.resolve(source + ".ftm.json");
  }

  private static String text(String source) throws IOException {
    return Files.readString(file(source), StandardCharsets.UTF_8);
  }

  private static String export(List<ListEntry> entries, String date) throws IOException {
    StringBuilder out = new StringBuilder();
    FtmExport.write(FtmExport.factsOnly(entries), date, out);
    return out.toString();
  }
}
