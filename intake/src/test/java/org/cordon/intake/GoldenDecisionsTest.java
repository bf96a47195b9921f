package org.cordon.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.intake.goods.HsIndex;
import org.cordon.intake.measures.MeasureFiles;
import org.cordon.intake.transaction.Given;
import org.cordon.intake.transaction.Transactions;
import org.cordon.measure.Decider;
import org.cordon.measure.Decision;
import org.cordon.measure.Finding;
import org.cordon.measure.Ledger;
import org.cordon.measure.MeasureSet;
import org.cordon.measure.Outcome;
import org.cordon.measure.PartyHit;
import org.cordon.measure.PartyScreen;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Decisions that are known: boundary days, exemptions, near misses, conflicts of authorities. */
final class GoldenDecisionsTest {
  private static final MeasureSet MEASURES = MeasureFiles.shipped();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Parties are screened, and nobody is listed. */
  private static final PartyScreen NOBODY =
      new PartyScreen() {
        @Override
        public List<PartyHit> screen(Entity party) {
          return List.of();
        }
      };

  private record Case(
      String name, Set<String> operators, Outcome expect, String cite, String asked) {}

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (InputStream in = GoldenDecisionsTest.class.getResourceAsStream("golden.jsonl")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        JsonNode node = JSON.readTree(line);
        cases.add(
            new Case(
                node.path("name").asString(),
                Set.of(node.path("operators").asString().split(",")),
                Outcome.valueOf(node.path("expect").asString()),
                node.path("cite").asString(),
                node.path("transaction").toString()));
      }
    }
    return cases;
  }

  private static Decision decide(Case asked) throws IOException {
    Decider decider =
        new Decider(
            MEASURES,
            asked.operators(),
            NOBODY,
            Optional.of(HsIndex.standard()),
            new Ledger(false));
    List<Given> given = new ArrayList<>();
    new Transactions(MEASURES.facts(), MEASURES.activities(), Optional.empty())
        .read(new ByteArrayInputStream(asked.asked().getBytes(StandardCharsets.UTF_8)), given::add);
    assertThat(given).hasSize(1).first().isInstanceOf(Given.Whole.class);
    return decider.decide(((Given.Whole) given.getFirst()).transaction());
  }

  @TestFactory
  List<DynamicTest> decisions() throws IOException {
    return cases().stream()
        .map(asked -> DynamicTest.dynamicTest(asked.name(), () -> check(asked)))
        .toList();
  }

  private static void check(Case asked) throws IOException {
    Decision decision = decide(asked);
    assertThat(decision.outcome()).as(decision.toString()).isEqualTo(asked.expect());
    if (!asked.cite().isEmpty()) {
      assertThat(decision.findings())
          .extracting(Finding::citation)
          .anyMatch(citation -> citation.startsWith(asked.cite()));
    }
    if (asked.expect().compareTo(Outcome.REVIEW) > 0) {
      assertThat(decision.findings().getFirst().outcome()).isEqualTo(asked.expect());
    }
  }

  @Test
  void thereAreEnoughOfThem() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(120);
  }

  @Test
  void everyBanAndLicenceNamesInstrumentParagraphDateAndFacts() throws IOException {
    for (Case asked : cases()) {
      for (Finding finding : decide(asked).findings()) {
        if (finding.outcome().compareTo(Outcome.LICENCE_REQUIRED) >= 0) {
          assertThat(finding.instrument()).as(asked.name()).isNotEmpty();
          assertThat(finding.paragraph()).as(asked.name()).isNotEmpty();
          assertThat(finding.inForce()).as(asked.name()).isNotEmpty();
          assertThat(finding.facts()).as(asked.name()).containsKey("date").hasSizeGreaterThan(1);
          assertThat(finding.source()).as(asked.name()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void typologiesNeverGiveMoreThanReview() throws IOException {
    for (Case asked : cases()) {
      assertThat(decide(asked).findings())
          .filteredOn(finding -> finding.kind().equals("typology"))
          .allMatch(finding -> finding.outcome() == Outcome.REVIEW);
    }
  }
}
