package org.cordon.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cordon.bench.pairs.Confusion;
import org.cordon.bench.pairs.PairsBench;
import org.cordon.bench.screening.Fields;
import org.cordon.bench.screening.ScreeningBench;
import org.cordon.bench.screening.ScreeningReport;
import org.cordon.bench.screening.ScreeningRequest;
import org.cordon.bench.speed.SpeedBench;
import org.cordon.bench.speed.SpeedReport;
import org.cordon.bench.speed.SpeedRequest;
import org.cordon.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The benchmarks over the real engine and a small register. */
final class EndToEndTest {
  private static final String COLUMNS = "full_name,gender,date_of_birth,place_of_birth,nationality";

  @TempDir Path folder;

  private Path negatives() {
    return Temp.file(
        folder,
        "n.csv",
        COLUMNS,
        "Reni Klemm,female,1965-01-07,Hamburg,Denmark",
        "Jan Lunde,male,1958-05-26,Turin,Norway");
  }

  @ParameterizedTest
  @EnumSource(Fields.class)
  void screensPartiesAgainstARegister(Fields fields) {
    Path positives =
        Temp.file(
            folder,
            "p.csv",
            "listed_name," + COLUMNS,
            "ORLAN PETROVICH VESKAROV,VESKAROV ORLAN PETROVICH,male,1968-4-9,,ru",
            "Mirembe Tolvanen-Achterberg,Mirembe Tolvanen Achterberg,,,,Finland",
            "Ilsabet Vondracek,ILSABET VONDRACEK,,1990,,Atlantis",
            "Nobody Knowswho,Nobody Knowswho,,,,");
    try (Register register = Register.open(SmallRegister.in(folder))) {
      ScreeningReport report =
          ScreeningBench.run(
              new ScreeningRequest(positives, List.of(negatives()), fields, 1), register);

      assertThat(report.firstPlace()).isEqualTo(0.75);
      assertThat(report.notReturned()).isEqualTo(1);
      assertThat(report.atDefault().falsePositiveRate()).isZero();
      assertThat(report.notes())
          .contains(
              "p.csv:5: no target of the register is named Nobody Knowswho; it counts as a miss");
      assertThat(report.notes().contains("not understood and left out: nationality (Atlantis)"))
          .isEqualTo(fields == Fields.ALL);
    }
  }

  @Test
  void scoresPairs() {
    Path file =
        Temp.file(
            folder,
            "pairs.csv",
            "schema,name1,name2,is_match",
            "Person,Orlan Veskarov,Veskarov Orlan,true",
            "Person,Orlan Veskarov,Mirembe Tolvanen,false");

    Confusion confusion = PairsBench.run(file).atDefault();

    assertThat(confusion.f1()).isEqualTo(1);
  }

  @Test
  void timesTheEngine() {
    Path register = SmallRegister.in(folder);

    SpeedReport report = SpeedBench.run(new SpeedRequest(register, List.of(), 1, 50));

    assertThat(report.subject().targets()).isEqualTo(SmallRegister.FIRST + 1);
    assertThat(report.subject().asked()).isEqualTo(50);
    assertThat(report.rates().engine()).isPositive();
    assertThat(report.rates().fullScan()).isPositive();
    assertThat(Files.exists(register)).isTrue();
  }

  @Test
  void timesTheNamesOfAFile() {
    SpeedReport report =
        SpeedBench.run(new SpeedRequest(SmallRegister.in(folder), List.of(negatives()), 1, 1));

    assertThat(report.subject().asked()).isEqualTo(1);
    assertThat(report.subject().origin()).isEqualTo("n.csv");
    assertThat(report.subject().answered()).isZero();
  }
}
