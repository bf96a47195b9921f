package org.cordon.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.cordon.bench.ProgressSink;
import org.cordon.bench.SmallRegister;
import org.cordon.entity.ListEntry;
import org.cordon.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class GrowthBenchTest {
  @TempDir Path folder;

  @Test
  void aPowerLawIsFoundAgain() {
    double[] x = {10, 100, 1_000, 5_000};
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = 3 * Math.pow(x[i], 0.75);
    }
    PowerLaw law = PowerLaw.fit(x, y);

    assertThat(law.exponent()).isCloseTo(0.75, within(1e-9));
    assertThat(law.factor()).isCloseTo(3, within(1e-9));
    assertThat(law.at(100)).isCloseTo(y[1], within(1e-9));
  }

  @Test
  void onePointHasNoSlope() {
    PowerLaw law = PowerLaw.fit(new double[] {10}, new double[] {7});

    assertThat(law.exponent()).isZero();
    assertThat(law.at(1_000)).isCloseTo(7, within(1e-9));
  }

  @Test
  void targetsAreMadeOfListedPartsAndTheSameEachTime() {
    SyntheticTargets targets = new SyntheticTargets(parts(), 200);

    for (ListEntry entry : targets) {
      for (String part : entry.subject().caption().split(" ", -1)) {
        assertThat(
                "Orlan Petrovich Veskarov Mirembe Tolvanen-Achterberg Qadir Zulfiyan"
                    + " Hosseinpour Thandolwethu Brzozowski Ilsabet Vondracek")
            .contains(part);
      }
    }
    assertThat(List.copyOf(targets)).isEqualTo(List.copyOf(new SyntheticTargets(parts(), 200)));
    assertThat(targets.stream().map(ListEntry::key).distinct()).hasSize(200);
  }

  @Test
  void eachSizeIsCompiledAskedAndDeleted() {
    GrowthRequest request = new GrowthRequest(folder, List.of(300, 50), 20);
    GrowthReport report;
    try (Register register = Register.open(SmallRegister.in(folder))) {
      report = GrowthBench.run(request, register, ProgressSink.NONE);
    }

    assertThat(report.sizes())
        .extracting(size -> size.subject().targets())
        .containsExactly(50, 300);
    assertThat(report.sizes()).allMatch(size -> size.times().p50() <= size.times().p99());
    assertThat(folder.toFile().list()).containsExactly("register.bin");
    JsonNode json = new JsonMapper().readTree(report.json());
    assertThat(json.get("sizes")).hasSize(2);
    assertThat(json.get("asked").intValue()).isEqualTo(20);
    assertThat(report.svg()).contains("exponent");
    assertThat(report.text()).contains("20 names asked");
  }

  @Test
  void sizesBelowOneAreRefused() {
    assertThatThrownBy(() -> new GrowthRequest(folder, List.of(0), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least 1");
  }

  private NameParts parts() {
    try (Register register = Register.open(SmallRegister.in(folder))) {
      return NameParts.of(register);
    }
  }
}
