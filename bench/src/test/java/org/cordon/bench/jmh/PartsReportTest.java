package org.cordon.bench.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class PartsReportTest {
  private static final PartsReport REPORT =
      new PartsReport(
          List.of(
              new PartsReport.Part("match", 81.23456, 1.5, "us/op"),
              new PartsReport.Part("open", 120, 0, "us/op")));

  @Test
  void jsonHasTheDocumentedShape() {
    JsonNode part = JsonMapper.shared().readTree(REPORT.json()).get("parts").get(0);

    assertThat(part.propertyNames()).containsExactly("name", "time", "error", "unit");
    assertThat(part.get("time").doubleValue()).isEqualTo(81.235);
  }

  @Test
  void textIsATable() {
    assertThat(REPORT.text()).startsWith("part   time    +-   unit\nmatch").contains("us/op");
  }
}
