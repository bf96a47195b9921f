package org.cordon.cli.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.intake.measures.MeasureFiles;
import org.cordon.intake.payment.Inbox;
import org.cordon.intake.transaction.Given;
import org.cordon.intake.transaction.TransactionProblem;
import org.cordon.measure.Decider;
import org.cordon.measure.Ledger;
import org.cordon.measure.MeasureSet;
import org.cordon.measure.PartyHit;
import org.cordon.measure.PartyScreen;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Payment messages with what is proposed for each, the malformed and the hostile among them. */
final class PaymentsTest {
  private static final MeasureSet MEASURES = MeasureFiles.shipped();

  /** One invented firm with a ship, a bank and a passport is listed. */
  private static final PartyScreen ZORVANT =
      new PartyScreen() {
        private static final Set<String> NUMBERS = Set.of("ZORVRUMM", "9074729", "PX123");

        @Override
        public List<PartyHit> screen(Entity party) {
          String names = String.join("|", party.values("name")).toLowerCase(Locale.ROOT);
          boolean number =
              party.statements().stream().anyMatch(each -> NUMBERS.contains(each.value()));
          return number || names.contains("zorvant shipping") ? List.of(hit()) : List.of();
        }

        @Override
        public List<TextHit> spot(String text) {
          int at = text.toLowerCase(Locale.ROOT).indexOf("zorvant");
          return at < 0 ? List.of() : List.of(new TextHit(at, "zorvant", hit()));
        }

        private static PartyHit hit() {
          return new PartyHit(
              "Zorvant Shipping",
              0.95,
              "same name",
              List.of(
                  new PartyHit.Entry("un-sc", "KPe.999", List.of("DPRK"), "an invented edition")));
        }
      };

  private record Case(String name, String expect, String text) {}

  private static List<Case> cases() throws IOException {
    try (InputStream in = PaymentsTest.class.getResourceAsStream("payments.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Case> cases = new ArrayList<>();
      for (String part : all.substring(all.indexOf("\n=== ") + 5).split("\n=== ", -1)) {
        String[] head = part.substring(0, part.indexOf('\n')).split(" \\| ", 2);
        cases.add(new Case(head[0], head[1], part.substring(part.indexOf('\n') + 1)));
      }
      return cases;
    }
  }

  private static List<Given> read(String text) {
    List<Given> given = new ArrayList<>();
    new Inbox(MEASURES.facts(), MEASURES.activities(), Optional.empty()).read(text, given::add);
    return given;
  }

  private static Proposal proposal(Given given) {
    assertThat(given).as(given.toString()).isInstanceOf(Given.Payment.class);
    Given.Payment payment = (Given.Payment) given;
    Decider decider =
        new Decider(MEASURES, Set.of("un"), ZORVANT, Optional.empty(), new Ledger(false));
    Answer answer =
        new Answer(
            payment.transaction(),
            decider.decide(payment.transaction()),
            Optional.of(payment.message()));
    return answer.proposal().orElseThrow();
  }

  @TestFactory
  List<DynamicTest> messages() throws IOException {
    return cases().stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)))
        .toList();
  }

  private static void check(Case asked) {
    List<Given> given = read(asked.text());
    if (asked.expect().startsWith("broken ")) {
      broken(given, asked.expect().substring(7));
      return;
    }
    String[] expected = asked.expect().split("; ", -1);
    assertThat(given).as(given.toString()).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      Proposal proposal = proposal(given.get(i));
      String[] parts = expected[i].split(" look ", 2);
      assertThat(proposal.action().name().toLowerCase(Locale.ROOT))
          .as(proposal.toString())
          .isEqualTo(parts[0]);
      if (parts.length > 1) {
        assertThat(proposal.fields().keySet())
            .as(proposal.toString())
            .anyMatch(field -> field.contains(parts[1]) && field.contains("line "));
      }
    }
  }

  private static void broken(List<Given> given, String field) {
    assertThat(given).hasSize(1).first().isInstanceOf(Given.Broken.class);
    List<TransactionProblem> problems = ((Given.Broken) given.getFirst()).problems();
    assertThat(problems)
        .anyMatch(problem -> problem.path().contains(field) && problem.line() > 0)
        .allMatch(problem -> !Proposal.code(problem).isEmpty());
  }

  @Test
  void thereAreEnoughOfThem() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(100);
    assertThat(cases().stream().filter(each -> each.expect().startsWith("broken"))).hasSize(25);
  }

  @Test
  void aBrokenMessageDoesNoHarmToItsNeighbours() throws IOException {
    StringBuilder iso = new StringBuilder();
    StringBuilder mt = new StringBuilder();
    int isoGood = 0;
    int mtGood = 0;
    for (Case each : cases()) {
      boolean good = !each.expect().startsWith("broken");
      int transactions = each.expect().split("; ", -1).length;
      if (each.text().startsWith("<")) {
        iso.append(each.text()).append('\n');
        isoGood += good ? transactions : 0;
      } else {
        mt.append(each.text()).append('\n');
        mtGood += good ? transactions : 0;
      }
    }
    assertThat(read(iso.toString()).stream().filter(Given.Payment.class::isInstance))
        .hasSize(isoGood);
    assertThat(read(mt.toString()).stream().filter(Given.Payment.class::isInstance))
        .hasSize(mtGood);
  }

  @Test
  void entityBombsAreRefusedUnexpanded() {
    StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [\n");
    bomb.append("<!ENTITY a0 \"lol\">\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%s \"&a%s;&a%s;\">\n".formatted(i, i - 1, i - 1));
    }
    bomb.append("]>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08\">&a29;")
        .append("</Document>");
    assertThat(read(bomb.toString()))
        .singleElement()
        .matches(given -> given.toString().contains("without document type and entities"));
    String outside = "<!DOCTYPE x SYSTEM \"file:///etc/hostname\">\n<Document>&x;</Document>";
    assertThat(read(outside)).singleElement().isInstanceOf(Given.Broken.class);
  }

  @Test
  void binaryAndNonsenseAreRefused() {
    assertThat(read("\u0000\u0001PK\u0003")).singleElement().isInstanceOf(Given.Broken.class);
    assertThat(read("<html><body>no</body></html>"))
        .singleElement()
        .isInstanceOf(Given.Broken.class);
    assertThat(read("{1:")).singleElement().isInstanceOf(Given.Broken.class);
    String deep = "<Document>" + "<a>".repeat(100_000);
    assertThat(read(deep)).singleElement().matches(given -> given.toString().contains("levels"));
    String wide = "<Document>" + "<a/>".repeat(100_000) + "</Document>";
    assertThat(read(wide)).singleElement().matches(given -> given.toString().contains("elements"));
  }

  @Test
  void aHundredThousandTransactionsAreAllRead() throws IOException {
    String text =
        cases().stream()
            .filter(each -> each.name().startsWith("pacs.008 version 08"))
            .findFirst()
            .orElseThrow()
            .text();
    int from = text.indexOf("  <CdtTrfTxInf>");
    int to = text.indexOf("</CdtTrfTxInf>") + "</CdtTrfTxInf>".length();
    int count = 100_000;
    String many =
        text.substring(0, from).replace("<NbOfTxs>1<", "<NbOfTxs>" + count + "<")
            + text.substring(from, to).repeat(count)
            + text.substring(to);
    int[] read = new int[1];
    new Inbox(MEASURES.facts(), MEASURES.activities(), Optional.empty())
        .read(many, given -> read[0] += given instanceof Given.Payment ? 1 : 0);
    assertThat(read[0]).isEqualTo(count);
  }
}
