package org.cordon.bench.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.register.TargetEntries;
import org.cordon.resolve.Resolution;
import org.junit.jupiter.api.Test;

/** How pairs are counted. */
final class ResolutionBenchTest {
  private static ListEntry entry(String source, String key, String schema, String reference) {
    Entity subject =
        Entity.builder(source + key, Model.standard().require(schema))
            .add("name", "Orlan Veskarov " + key, "")
            .build();
    Entity sanction =
        Entity.builder(source + key + "-s", Model.standard().require("Sanction"))
            .add("unscId", reference, "")
            .build();
    return new ListEntry(source, key, subject, List.of(sanction), source);
  }

  private static TargetEntries target(Integer... entries) {
    return new TargetEntries(List.of(entries), List.of());
  }

  @Test
  void pairsWithReferencesAreCounted() {
    List<ListEntry> entries =
        List.of(
            entry("un-sc", "1", "Person", "QDi.001"),
            entry("un-sc", "2", "Person", "QDi.002"),
            entry("gb-a", "7", "Person", "QDi.001"),
            entry("gb-b", "7", "Person", "QDi.001"),
            entry("gb-a", "8", "Person", "QDi.002"),
            entry("gb-a", "9", "Person", ""));
    Resolution resolution =
        new Resolution(List.of(target(0, 2, 4), target(1), target(3, 5)), 0, List.of());

    ResolutionReport report = ResolutionBench.report(entries, resolution);

    assertThat(report.pairsTrue()).isEqualTo(4); // 0-2, 0-3, 2-3, 1-4
    assertThat(report.pairsFound()).isEqualTo(2); // 0-2 and 0-4; 2 and 4 are of one source
    assertThat(report.pairsRight()).isEqualTo(1);
    assertThat(report.precision()).isEqualTo(0.5);
    assertThat(report.recall()).isEqualTo(0.25);
    assertThat(report.wrong()).hasSize(1);
    assertThat(report.missed()).hasSize(3);
    assertThat(report.text()).contains("precision  50.00 %", "recall     25.00 %");
    assertThat(report.json())
        .contains("\"pairs_true\":4", "\"pairs_found\":2", "\"precision\":0.5");
  }

  @Test
  void referencesThatCannotBeTrueAreLeftOutAndCounted() {
    List<ListEntry> entries =
        List.of(
            entry("gb-a", "1", "Person", "QI.A.1.01"),
            entry("gb-a", "2", "Person", "QDe.002"),
            entry("gb-a", "3", "Organization", "KPe.023"),
            entry("gb-a", "4", "Organization", "KPe.023"),
            entry("gb-a", "5", "Person", "KPi.074"),
            entry("gb-b", "5", "Person", "KPi.079"));
    Resolution resolution = new Resolution(List.of(target(0, 1, 2, 3, 4, 5)), 0, List.of());

    ResolutionReport report = ResolutionBench.report(entries, resolution);

    assertThat(report.referenced()).isZero();
    assertThat(report.left())
        .containsEntry("not in the present form", 1)
        .containsEntry("of another kind than the entry", 1)
        .containsEntry("given to several entries of one edition", 2)
        .containsEntry("corrected by their publisher in another list", 2);
  }
}
