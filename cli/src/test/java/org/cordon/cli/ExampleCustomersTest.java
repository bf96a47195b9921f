package org.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import org.cordon.cli.CommandLineHarness.Outcome;
import org.cordon.cli.terminal.Terminal;
import org.cordon.lists.StoreLock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole way: the bundled lists are imported and the example customers screened, in-process. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExampleCustomersTest {
  private static final Path ROOT = Path.of("..");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * Innocent customers who are hits all the same, and why. C009, C113 and C195 bear a listed name
   * and nothing clears them; C147, C148 and C194 differ from a listed name by a word that the model
   * does not yet count against them.
   */
  private static final Map<String, String> UNDECIDED =
      Map.of(
          "C009", "the full name of KPi.049, of whom no birth date is listed",
          "C113", "the full name of KPi.014 in another romanisation, no birth date listed",
          "C147", "all its words stand in the name of KPe.033",
          "C148", "a ship whose name begins with the whole name of a listed one, no number given",
          "C194", "a ship whose name begins with the whole name of a listed one, no number given",
          "C195", "the full name of KPi.014, of whom no birth date is listed");

  private Path folder = Path.of("");
  private final Map<String, JsonNode> byCustomer = new LinkedHashMap<>();
  private String report = "";

  @BeforeAll
  void screenTheExamples(@TempDir Path temporary) throws Exception {
    folder = temporary;
    Path html = folder.resolve("report.html");
    Outcome demo = demo(folder, "--out", html.toString());
    assertThat(demo.err()).isEmpty();
    assertThat(demo.code()).isEqualTo(ExitCode.HITS.number());
    assertThat(demo.out()).contains("197 rows = 197 screened + 0 rejected");
    report = Files.readString(html, StandardCharsets.UTF_8);

    Outcome screen =
        CommandLineHarness.run(
            "screen",
            ROOT.resolve("examples/customers.csv").toString(),
            "--home",
            folder.resolve("demo").toString(),
            "--format",
            "json");
    assertThat(screen.code()).isEqualTo(ExitCode.HITS.number());
    for (JsonNode result : JSON.readTree(screen.out()).path("results")) {
      byCustomer.put(result.path("id").asString(), result);
    }
  }

  @Test
  void findsEveryListedCustomerInFirstPlace() throws IOException {
    Map<String, String> missed = new TreeMap<>();
    answers()
        .forEach((customer, entry) -> {
          String found = firstHit(customer);
          if (!found.equals(entry)) {
            missed.put(customer, "expected " + entry + ", found " + found);
          }
        });

    assertThat(missed).isEmpty();
  }

  @Test
  void clearsNamesakesUnlessTheFactsLeaveThemOpen() throws IOException {
    Map<String, String> hits = new TreeMap<>();
    for (String customer : byCustomer.keySet()) {
      if (!answers().containsKey(customer) && !firstHit(customer).isEmpty()) {
        hits.put(customer, firstHit(customer));
      }
    }

    assertThat(UNDECIDED.keySet()).containsAll(hits.keySet());
  }

  @Test
  void namesTheListsByTheirTitles() {
    assertThat(report)
        .contains(
            "UN Security Council Consolidated List, DPRK regime (bundled excerpt)",
            "UN 1718 Designated Vessels List (bundled copy)");
  }

  @Test
  void theFolderOfADemoIsMadeAgainByOneProcessAtATime(@TempDir Path work) throws Exception {
    Path unfinished = Files.createDirectory(work.resolve("demo")).resolve(".register-1.tmp");
    Files.writeString(unfinished, "of another demo");
    FutureTask<Outcome> demo = new FutureTask<>(() -> demo(work));
    Thread thread = new Thread(demo);

    try (StoreLock _ = StoreLock.acquire(work)) {
      thread.start();
      while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
        Thread.onSpinWait();
      }
      assertThat(unfinished).exists();
    }

    assertThat(demo.get().code()).isEqualTo(ExitCode.HITS.number());
    assertThat(unfinished).doesNotExist();
  }

  private static Outcome demo(Path work, String... options) {
    Properties properties = new Properties();
    properties.setProperty("cordon.root", ROOT.toString());
    properties.setProperty("cordon.work", work.toString());
    Surroundings around =
        new Surroundings(Map.of(), properties, Terminal.NONE, InputStream.nullInputStream());
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> arguments = new ArrayList<>(List.of("demo"));
    arguments.addAll(List.of(options));
    int code =
        Main.run(
            around, new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
    return new Outcome(code, out.toString(), err.toString());
  }

  /** Customer to entry: {@code KPi.001}, or {@code 1718-vessels N} with the number in that list. */
  private static Map<String, String> answers() throws IOException {
    Map<String, String> answers = new TreeMap<>();
    Files.readAllLines(ROOT.resolve("examples/customers-answers.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(cells -> answers.put(cells[0], cells[1]));
    return answers;
  }

  /** The entry of the best hit in the words of the answers; empty when the customer is clear. */
  private String firstHit(String customer) {
    JsonNode match = byCustomer.get(customer).path("matches").path(0);
    JsonNode entry = match.path("entries").path(0);
    if (entry.path("source").asString("").equals("un-1718-vessels")) {
      return "1718-vessels " + numberOfVessel(entry.path("key").asString());
    }
    return entry.path("key").asString("");
  }

  private String numberOfVessel(String key) {
    Outcome shown =
        CommandLineHarness.run(
            "lists", "show", key, "--home", folder.resolve("demo").toString(), "--format", "json");
    JsonNode details = JSON.readTree(shown.out()).path("entries").path(0).path("details");
    for (JsonNode statement : details.path(0).path("statements")) {
      if (statement.path("property").asString().equals("recordId")) {
        return statement.path("value").asString();
      }
    }
    return "";
  }
}
