package org.cordon.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.intake.goods.HsIndex;
import org.cordon.intake.measures.KrSituationalList;
import org.cordon.intake.measures.MeasureFiles;
import org.cordon.intake.transaction.Given;
import org.cordon.intake.transaction.LedgerFile;
import org.cordon.intake.transaction.Transactions;
import org.cordon.measure.Decider;
import org.cordon.measure.Decision;
import org.cordon.measure.Finding;
import org.cordon.measure.Ledger;
import org.cordon.measure.MeasureSet;
import org.cordon.measure.Outcome;
import org.cordon.measure.PartyHit;
import org.cordon.measure.PartyScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parties, ownership, quotas, goods in words, and what is told of broken transactions. */
final class DecisionRulesTest {
  private static final MeasureSet MEASURES = MeasureFiles.shipped();

  @TempDir private Path folder;

  /** Whoever is called Listed stands on OFAC's, the EU's and the UK's list. */
  private static final PartyScreen LISTED =
      new PartyScreen() {
        @Override
        public List<PartyHit> screen(Entity party) {
          String name = party.caption();
          if (!name.startsWith("Listed") && !name.startsWith("Perhaps")) {
            return List.of();
          }
          double probability = name.startsWith("Listed") ? 0.99 : 0.6;
          return List.of(
              new PartyHit(
                  name,
                  probability,
                  "same name",
                  List.of(
                      new PartyHit.Entry(
                          "us-ofac-sdn", "1", List.of("RUSSIA-EO14024"), "SDN of today"),
                      new PartyHit.Entry("eu-fsf", "2", List.of("UKR"), "FSF of today"),
                      new PartyHit.Entry("gb-uksl", "3", List.of("Russia"), "UKSL of today"))));
        }
      };

  private static List<Given> read(String json) throws IOException {
    List<Given> given = new ArrayList<>();
    new Transactions(MEASURES.facts(), MEASURES.activities(), Optional.empty())
        .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), given::add);
    return given;
  }

  private static List<Decision> decide(String json, Ledger ledger, String... operators)
      throws IOException {
    Decider decider =
        new Decider(MEASURES, Set.of(operators), LISTED, Optional.of(HsIndex.standard()), ledger);
    List<Decision> decisions = new ArrayList<>();
    for (Given given : read(json)) {
      decisions.add(decider.decide(((Given.Whole) given).transaction()));
    }
    return decisions;
  }

  private static String owned(String date, String owners) {
    return """
    {"id": "o", "kind": "payment", "date": "%s", "parties": [{"role": "payee",
     "schema": "Company", "properties": {"name": ["Firm"], "country": ["ae"]},
     "owners": [%s]}]}
    """
        .formatted(date, owners);
  }

  private static String holder(String name, double share, boolean control) {
    return """
    {"schema": "Person", "properties": {"name": ["%s"]}, "share": %s, "control": %s}
    """
        .formatted(name, share, control);
  }

  @ParameterizedTest
  @CsvSource({
    // date, first share, second share, control, us, eu, gb
    "2025-01-01, 30, 20, false, PROHIBITED, PROHIBITED, REVIEW",
    "2025-01-01, 50, 0, false, PROHIBITED, PROHIBITED, REVIEW",
    "2025-01-01, 50.1, 0, false, PROHIBITED, PROHIBITED, PROHIBITED",
    "2025-01-01, 49, 0, false, REVIEW, REVIEW, REVIEW",
    "2025-01-01, 10, 0, true, REVIEW, PROHIBITED, PROHIBITED",
    "2024-07-02, 50, 0, false, PROHIBITED, REVIEW, REVIEW",
    "2024-07-03, 50, 0, false, PROHIBITED, PROHIBITED, REVIEW"
  })
  void oneShareholdingIsJudgedUnderEachLaw(
      String date, double first, double second, boolean control, Outcome us, Outcome eu, Outcome gb)
      throws IOException {
    String owners = holder("Listed A", first, control) + ", " + holder("Listed B", second, false);
    Decision decision = decide(owned(date, owners), new Ledger(false), "us", "eu", "gb").getFirst();
    assertThat(decision.byOperator())
        .containsEntry("us", us)
        .containsEntry("eu", eu)
        .containsEntry("gb", gb);
  }

  @Test
  void anOwnerIsLookedUpOnceForAllRules() throws IOException {
    List<String> asked = new ArrayList<>();
    PartyScreen counting =
        new PartyScreen() {
          @Override
          public List<PartyHit> screen(Entity party) {
            asked.add(party.caption());
            return LISTED.screen(party);
          }
        };
    Given given = read(owned("2025-01-01", holder("Listed A", 60, false))).getFirst();
    new Decider(MEASURES, Set.of(), counting, Optional.empty(), new Ledger(false))
        .decide(((Given.Whole) given).transaction());
    assertThat(asked).containsExactly("Firm", "Listed A");
  }

  @Test
  void aFirmThatIsOwnedCountsWholeInTheNextOne() throws IOException {
    String owners =
        """
        {"schema": "Company", "properties": {"name": ["Holding"]}, "share": 50,
         "owners": [{"schema": "Person", "properties": {"name": ["Listed A"]}, "share": 50}]}
        """;
    Decision decision = decide(owned("2025-01-01", owners), new Ledger(false), "us").getFirst();
    assertThat(decision.outcome()).isEqualTo(Outcome.PROHIBITED);
    assertThat(decision.findings())
        .filteredOn(finding -> finding.kind().equals("ownership"))
        .first()
        .satisfies(finding -> assertThat(finding.evidence().toString()).contains("Holding"));
  }

  @Test
  void aSureHitIsBlockedAndAnUnsureOneIsReviewed() throws IOException {
    String json =
        """
        {"id": "p", "kind": "payment", "date": "2025-01-01", "parties": [{"role": "payee",
         "schema": "Company", "properties": {"name": ["%s"], "country": ["ae"]}}]}
        """;
    Decision sure = decide(json.formatted("Listed A"), new Ledger(false), "us").getFirst();
    Decision unsure = decide(json.formatted("Perhaps B"), new Ledger(false), "us").getFirst();
    assertThat(sure.outcome()).isEqualTo(Outcome.PROHIBITED);
    assertThat(sure.findings())
        .extracting(Finding::citation)
        .contains("31 CFR Part 587 § 587.201".replace("Part 587", "chapter V"));
    assertThat(unsure.outcome()).isEqualTo(Outcome.REVIEW);
  }

  private static String oil(String id, int barrels) {
    return """
    {"id": "%s", "kind": "shipment", "date": "2018-03-01", "route": {"from": "ru", "to": "kp"},
     "goods": [{"code": "2713.20", "quantity": %s, "unit": "bbl"}],
     "facts": {"militaryUse": false, "wmdUse": false}}
    """
        .formatted(id, barrels);
  }

  @Test
  void quotasAreCountedOverARun() throws IOException {
    List<Decision> decisions =
        decide(
            "[" + oil("a", 300_000) + "," + oil("b", 150_000) + "," + oil("c", 100_000) + "]",
            new Ledger(false),
            "un");
    assertThat(decisions)
        .extracting(Decision::outcome)
        .containsExactly(Outcome.REVIEW, Outcome.REVIEW, Outcome.PROHIBITED);
    assertThat(decisions.get(1).findings().getFirst().facts())
        .containsEntry("remaining", "50000 bbl");
  }

  @Test
  void quotasContinueALedger() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("ledger.json"),
            """
            {"complete": true,
             "used": [{"measure": "UN-2397-5", "period": "2018", "barrels": 450000}]}
            """);
    Decision decision = decide(oil("a", 50_001), LedgerFile.read(file), "un").getFirst();
    assertThat(decision.outcome()).isEqualTo(Outcome.PROHIBITED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\": \"a\"} | kind",
        "{\"kind\": \"shipment\", \"date\": \"2024-01-01\"} | id",
        "{\"id\": \"a\", \"kind\": \"shipment\"} | date",
        "{\"id\": \"a\", \"kind\": \"shipment\", \"date\": \"soon\"} | date",
        "{\"id\": \"a\", \"kind\": \"ship\", \"date\": \"2024-01-01\"} | kind",
        "{\"id\": \"a\", \"kind\": \"shipment\", \"date\": \"2024-01-01\", \"foo\": 1} | foo",
        "{\"id\": \"a\", \"kind\": \"shipment\", \"date\": \"2024-01-01\", \"goods\": [{\"code\":"
            + " \"x\"}]} | goods[0].code",
        "{\"id\": \"a\", \"kind\": \"shipment\", \"date\": \"2024-01-01\", \"goods\": [{\"code\":"
            + " \"84\", \"value\": -1}]} | goods[0].value",
        "{\"id\": \"a\", \"kind\": \"shipment\", \"date\": \"2024-01-01\", \"route\": {\"to\":"
            + " \"nowhere\"}} | route.to",
        "{\"id\": \"a\", \"kind\": \"shipment\", \"date\": \"2024-01-01\", \"route\": {\"via\":"
            + " [\"cn\", \"xq\"]}} | route.via[1]",
        "{\"id\": \"a\", \"kind\": \"shipment\", \"date\": \"2024-01-01\", \"facts\": {\"colour\":"
            + " \"red\"}} | facts.colour",
        "{\"id\": \"a\", \"kind\": \"shipment\", \"date\": \"2024-01-01\", \"facts\":"
            + " {\"militaryUse\": \"yes\"}} | facts.militaryUse",
        "{\"id\": \"a\", \"kind\": \"shipment\", \"date\": \"2024-01-01\", \"parties\": [{\"role\":"
            + " \"buyer\"}]} | parties[0].properties",
        "{\"id\": \"a\", \"kind\": \"shipment\", \"date\": \"2024-01-01\", \"parties\": [{\"role\":"
            + " \"buyer\", \"properties\": {\"name\": [\"A\"], \"shoe\": [\"9\"]}}]} |"
            + " parties[0].properties.shoe",
        "{\"id\": \"a\", \"kind\": \"contract\", \"date\": \"2024-01-01\", \"activities\":"
            + " [\"dance\"]} | activities[0]",
        "{\"id\": \"a\", \"kind\": \"event\", \"date\": \"2024-01-01\"} | event"
      })
  void problemsOfTransactionsAreToldWithTheirPath(String json, String path) throws IOException {
    Given given = read(json).getFirst();
    assertThat(given).isInstanceOf(Given.Broken.class);
    assertThat(((Given.Broken) given).problems()).anyMatch(problem -> problem.path().equals(path));
  }

  @Test
  void jsonLinesAndCsvAreRead() throws IOException {
    String line = "{\"id\": \"%s\", \"kind\": \"shipment\", \"date\": \"2024-01-01\"}";
    assertThat(read(line.formatted("a") + "\n{broken}\n" + line.formatted("b") + "\n"))
        .hasSize(3)
        .satisfies(given -> assertThat(given.get(1)).isInstanceOf(Given.Broken.class));
    String csv =
        """
        id,date,from,to,code,quantity,unit,consignee.name,consignee.country
        c-1,2018-03-01,cn,kp,8413.50,2,pcs,Example Trading,kp
        """;
    assertThat(decide(csv, new Ledger(false), "un").getFirst().outcome())
        .isEqualTo(Outcome.PROHIBITED);
  }

  @Test
  void theOfficialKoreanTableBecomesAMeasureFile() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("annex.csv"), "No,HS code,Item\n1,8457.10,Centres\n2,7318.15,Bolts\n");
    KrSituationalList list = KrSituationalList.read(table);
    Path yaml =
        Files.writeString(
            folder.resolve("kr-list.yaml"), list.yaml(java.time.LocalDate.of(2024, 9, 9)));
    assertThat(list.codes()).isEqualTo(2);
    assertThat(MeasureFiles.lint(List.of(yaml))).isEmpty();
    MeasureSet with = MeasureFiles.with(Files.createDirectory(folder.resolve("none")));
    assertThat(korean(with, "7318.15")).isEqualTo(Outcome.REVIEW);
    Files.delete(table);
    with = MeasureFiles.with(folder);
    assertThat(korean(with, "7318.15")).isEqualTo(Outcome.LICENCE_REQUIRED);
    assertThat(korean(with, "9503.00")).isEqualTo(Outcome.CLEAR);
  }

  @Test
  void aMeasureThatIsReplacedIsNotToldAsTouchedByLikelyCodes() throws IOException {
    Path table = Files.writeString(folder.resolve("annex.csv"), "HS code\n8482.10\n");
    Files.writeString(
        folder.resolve("kr-list.yaml"),
        KrSituationalList.read(table).yaml(java.time.LocalDate.of(2024, 9, 9)));
    String json =
        """
        {"id": "k", "kind": "shipment", "date": "2024-10-01", "route": {"from": "kr", "to": "ru"},
         "goods": [{"description": "ball bearings for machines"}]}
        """;
    assertThat(touched(MEASURES, json)).contains("KR-SL-4");
    assertThat(touched(MeasureFiles.with(folder), json))
        .contains("KR-SL-TABLE-2024-09-09")
        .doesNotContain("KR-SL-4");
  }

  private static String touched(MeasureSet measures, String json) throws IOException {
    return new Decider(
            measures, Set.of("kr"), LISTED, Optional.of(HsIndex.standard()), new Ledger(false))
        .decide(((Given.Whole) read(json).getFirst()).transaction()).findings().stream()
            .filter(finding -> finding.kind().equals("goods"))
            .toList()
            .toString();
  }

  @ParameterizedTest
  @CsvSource({"un, true", "kr, false"})
  void whatForbidsAPromiseCountsOnlyUnderTheLawsAskedFor(String operator, boolean embargo)
      throws IOException {
    String json =
        """
        {"id": "e", "kind": "event", "date": "2025-01-10", "facts": {"armedInvasion": true,
         "stateOfWar": true, "selfDefence": true, "councilActed": false, "nationalLawsAllow": true},
         "event": {"what": "armed-invasion", "of": "kp", "by": ["ua"]}}
        """;
    Decision decision = decide(json, new Ledger(false), operator).getFirst();
    assertThat(decision.findings())
        .extracting(finding -> finding.measure())
        .as("the treaty itself is no law of an operator")
        .contains("KR24-4");
    assertThat(decision.findings().stream().anyMatch(f -> f.kind().equals("conflict")))
        .isEqualTo(embargo);
  }

  @ParameterizedTest
  @CsvSource({"300, true", "300 GT, true", "300.5, true", "29.387.5, false", "'29,387', false"})
  void aTonnageIsANumberOrUnknown(String tonnage, boolean known) throws IOException {
    Files.writeString(
        folder.resolve("small.yaml"),
        """
        instrument: small
        title: 'Small vessels'
        regime: small
        authority: x
        operator: xx
        measures:
          - {id: SMALL, paragraph: '1', effect: prohibited, activities: [port-call],
             when: 'vesselGrossTonnage < 500.0', summary: s, source: s, confirmed: true}
        """);
    String json =
        """
        {"id": "v", "kind": "call", "date": "2024-10-01", "vessel": {"schema": "Vessel",
         "properties": {"name": ["Example"], "grossRegisteredTonnage": ["%s"]}}}
        """
            .formatted(tonnage);
    Decision decision =
        new Decider(
                MeasureFiles.with(folder),
                Set.of("xx"),
                LISTED,
                Optional.empty(),
                new Ledger(false))
            .decide(((Given.Whole) read(json).getFirst()).transaction());
    assertThat(decision.outcome()).isEqualTo(known ? Outcome.PROHIBITED : Outcome.REVIEW);
  }

  private static Outcome korean(MeasureSet measures, String code) throws IOException {
    String json =
        """
        {"id": "k", "kind": "shipment", "date": "2024-10-01", "goods": [{"code": "%s"}],
         "route": {"from": "kr", "to": "ru"}}
        """
            .formatted(code);
    return new Decider(measures, Set.of("kr"), LISTED, Optional.empty(), new Ledger(false))
        .decide(((Given.Whole) read(json).getFirst()).transaction())
        .outcome();
  }

  @ParameterizedTest
  @CsvSource({
    "ball bearings steel, 8482",
    "laptop computer 14 inch, 8471",
    "CNC lathe, 8458",
    "frozen squid, 0307",
    "men's cotton trousers, 6203",
    "diesel fuel, 2710",
    "passenger car, 8703"
  })
  void goodsInWordsFindTheirHeading(String words, String heading) {
    assertThat(HsIndex.standard().search(words, 5))
        .extracting(likely -> likely.digits())
        .contains(heading);
  }
}
