package org.cordon.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {
  @ParameterizedTest
  @CsvSource({
    "sanction, true",
    "sanction.linked, true",
    "export.control, true",
    "debarment, true",
    "role.pep, true",
    "role.rca, true",
    "role.oligarch, true",
    "crime.terror, true",
    "crime.war, true",
    "wanted, true",
    "poi, true",
    "mare.shadow, true",
    "corp.disqual, true",
    "reg.warn, true",
    "role.pep.natl, false",
    "crime.traffick.drug, false",
    "crime.cyber, false",
    "mare.sts, false",
    "gov.soe, false",
    "fin.adivsor, false",
    "asset.frozen, false",
    "mil, false",
  })
  void knowsWhichTopicsAreRisks(String code, boolean risk) {
    assertThat(Topics.isCode(code)).isTrue();
    assertThat(Topics.risks().contains(code)).isEqualTo(risk);
    assertThat(Topics.isTarget(List.of("gov", code))).isEqualTo(risk);
  }

  @Test
  void codesAreExact() {
    assertThat(Topics.isCode("Sanction")).isFalse();
    assertThat(Topics.isCode("fin.advisor")).isFalse();
    assertThat(Topics.codes()).hasSize(73).startsWith("sanction");
    assertThat(Topics.isTarget(List.of())).isFalse();
  }
}
