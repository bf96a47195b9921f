package org.cordon.lists.un;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cordon.lists.Golden;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.PublishedLists;
import org.cordon.lists.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnVesselImporterTest {
  private final UnVesselImporter importer = new UnVesselImporter();

  @Test
  void keepsEveryFieldOfTheSample() throws Exception {
    ReadResult result =
        ReadResult.of(importer, "un-1718-vessels", Golden.resource("un/vessels.csv"));

    assertThat(result.entries()).hasSize(2);
    assertThat(result.rejected()).hasSize(4);
    Golden.check("un/vessels.golden.txt", result.text());
  }

  @Test
  void accountsForEveryVesselOfTheRealList() throws Exception {
    Path file = PublishedLists.require("un-1718-vessels/derived/1718-vessels.csv");

    ReadResult result = ReadResult.of(importer, "un-1718-vessels", file);

    assertThat(result.entries()).hasSize(59);
    assertThat(result.rejected()).isEmpty();
    assertThat(result.warnings()).isEmpty();
    assertThat(result.entries().stream().filter(e -> e.subject().first("imoNumber").isPresent()))
        .hasSize(58);
    assertThat(result.entry("IMO8628597").details().getFirst().values("listingDate"))
        .containsExactly("2017-10-03", "2018-03-30");
  }

  @Test
  void refusesOtherColumns(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");

    assertThatThrownBy(() -> ReadResult.of(importer, "x", file))
        .isInstanceOf(ListFormatException.class)
        .hasMessageContaining("expected the columns number, name, imo")
        .hasMessageContaining("found a, b");
  }
}
