package org.cordon.bench.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cordon.bench.ProgressSink;
import org.cordon.bench.SmallRegister;
import org.cordon.bench.Temp;
import org.cordon.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CalibrationBenchTest {
  private static final String COLUMNS = "full_name,gender,date_of_birth,place_of_birth,nationality";

  @TempDir Path folder;

  private CalibrationReport run(CalibrationRequest request) {
    try (Register register = Register.open(SmallRegister.in(folder))) {
      return CalibrationBench.run(request, register, ProgressSink.NONE);
    }
  }

  @Test
  void namesOfEntriesThatAreLeftOutHaveNoRightAnswer() {
    CalibrationReport report = run(new CalibrationRequest(true, 0, Optional.empty(), List.of()));

    assertThat(report.populations())
        .extracting("questions")
        .containsExactly(0, 3); // of five, the half that is not learned from
    assertThat(report.populations()).allMatch(population -> population.right() == 0);
  }

  @Test
  void labelledFilesSayWhatIsRight() {
    Path positives =
        Temp.file(
            folder, "p.csv", "listed_name," + COLUMNS, "Ilsabet Vondracek,ILSABET VONDRACEK,,,,");
    Path negatives = Temp.file(folder, "n.csv", COLUMNS, "Ilsabet Vondracek,,,,");

    CalibrationReport report =
        run(new CalibrationRequest(false, 0, Optional.of(positives), List.of(negatives)));

    assertThat(report.populations()).extracting("text").contains("listed parties, p.csv");
    assertThat(report.reliability().count()).isEqualTo(2);
    assertThat(report.reliability().bins().getLast().right()).isEqualTo(0.5);
    assertThat(report.json())
        .startsWith("{\"expected_calibration_error\":0.4")
        .contains("\"bins\":[{\"low\":0.0");
    assertThat(report.text()).contains("expected calibration error", "0.9 to 1.0");
    assertThat(report.svg()).contains("stroke-dasharray", "<circle");
  }

  @Test
  void somethingMustBeAsked() {
    assertThatThrownBy(() -> new CalibrationRequest(false, 0, Optional.empty(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
