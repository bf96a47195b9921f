package org.cordon.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SpeedPartsTest {
  private static final List<String> NAMES =
      IntStream.range(0, 11).mapToObj(i -> "name " + i).toList();

  @Test
  void exactLookupFindsNormalisedNames() {
    ExactLookup lookup = new ExactLookup(List.of("sona kolar", "ko tae hun"));

    assertThat(lookup.answer("Soňa KOLÁŘ")).isEqualTo(1);
    assertThat(lookup.answer("Ko-Tae Hun")).isEqualTo(2);
    assertThat(lookup.answer("Ko Tae")).isZero();
  }

  @Test
  void fullScanCountsNamesThatAreAlike() {
    FullScan scan = new FullScan(List.of("sona kolar", "sonya kolar", "maria alice"));

    assertThat(scan.answer("Soňa Kolář")).isEqualTo(2);
    assertThat(scan.answer("Xu")).isZero();
  }

  @Test
  void oneThreadAsksEveryNameOnceInOrder() {
    List<String> asked = new ArrayList<>();
    Timing.Run run =
        Timing.oneThread(
            name -> {
              asked.add(name);
              return asked.size() % 2;
            },
            NAMES);

    assertThat(asked).isEqualTo(NAMES);
    assertThat(run.names()).isEqualTo(11);
    assertThat(run.answered()).isEqualTo(6);
    assertThat(run.p50()).isBetween(0L, run.p99());
  }

  @Test
  void threadsShareTheNamesOutWithoutLossOrRepetition() {
    List<String> asked = Collections.synchronizedList(new ArrayList<>());
    Timing.Run run =
        Timing.threads(
            () ->
                name -> {
                  asked.add(name);
                  return 1;
                },
            NAMES,
            3);

    assertThat(asked).containsExactlyInAnyOrderElementsOf(NAMES);
    assertThat(run.answered()).isEqualTo(11);
  }

  @Test
  void aFailingQuestionFailsTheRun() {
    Answerer failing =
        name -> {
          throw new IllegalArgumentException("no");
        };

    assertThatThrownBy(() -> Timing.threads(() -> failing, NAMES, 2)).hasMessageContaining("no");
  }

  @Test
  void roundsAskAllInTurnAndDropTheFirstRound() {
    StringBuilder order = new StringBuilder();
    Rounds.Field field =
        new Rounds.Field(
            () -> name -> noted(order, 'e'),
            name -> noted(order, 'x'),
            name -> noted(order, 's'),
            NAMES.subList(0, 2),
            1,
            1);

    Rounds rounds = Rounds.run(field, 2);

    assertThat(order.toString()).isEqualTo("eeeexxs".repeat(3));
    assertThat(rounds.median(round -> round.engine().names())).isEqualTo(2);
    assertThat(rounds.last().scan().names()).isEqualTo(1);
  }

  private static int noted(StringBuilder order, char who) {
    order.append(who);
    return 1;
  }

  @Test
  void scanSampleIsSpreadEvenly() {
    Answerer none = name -> 0;

    assertThat(new Rounds.Field(() -> none, none, none, NAMES, 3, 1).sample())
        .containsExactly("name 0", "name 3", "name 6");
  }

  @Test
  void customersAreTheSameEveryTime() {
    List<String> names = List.of("Orlan Veskarov", "Mira Tolvanen");

    List<String> customers = new SyntheticCustomers(names).make(500);

    assertThat(customers).hasSize(500).isEqualTo(new SyntheticCustomers(names).make(500));
    assertThat(customers).allSatisfy(name -> assertThat(name.split(" ").length).isBetween(2, 3));
    assertThat(customers).anyMatch(name -> !name.matches(".*(Orlan|Veskarov|Mira|Tolvanen).*"));
    assertThat(customers.stream().distinct().count()).isGreaterThan(100);
  }

  private static SpeedReport report() {
    return new SpeedReport(
        new SpeedReport.Rates(12_000.12345, 23_000, 2_400_000, 120),
        new SpeedReport.Latency(70.5, 310),
        new SpeedReport.Costs(1.25, 900, 12.5),
        new SpeedReport.Subject(5_000_000, 1000, 4000, 20_000, "n.csv", 12, 500, 5),
        new SpeedReport.Machine("VM 25", 2));
  }

  @Test
  void jsonHasTheDocumentedShape() {
    JsonNode json = JsonMapper.shared().readTree(report().json());

    assertThat(json.propertyNames())
        .containsExactly(
            "names_per_second",
            "names_per_second_all_cores",
            "p50_us",
            "p99_us",
            "exact_lookup_per_second",
            "full_scan_per_second",
            "open_ms",
            "register_bytes",
            "compile_ms",
            "heap_mb",
            "targets",
            "names",
            "asked",
            "origin",
            "answered",
            "scanned",
            "rounds",
            "jdk",
            "cpus");
    assertThat(json.get("names_per_second").doubleValue()).isEqualTo(12000.123);
    assertThat(json.get("register_bytes").longValue()).isEqualTo(5_000_000);
  }

  @Test
  void textComparesWithTheComparators() {
    assertThat(report().text().lines().map(line -> line.replaceAll(" {2,}", "|")))
        .contains(
            "exact look-up, one thread|2,400,000|200 times as slow",
            "full Jaro-Winkler scan, one thread|120|100 times as fast");
  }

  @Test
  void refusesEmptyRequests() {
    assertThatThrownBy(() -> new SpeedRequest(Path.of("r"), List.of(), 0, 1))
        .hasMessageContaining("at least one round");
  }
}
