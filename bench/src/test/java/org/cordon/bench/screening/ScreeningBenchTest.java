package org.cordon.bench.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordon.bench.Temp;
import org.cordon.bench.TestSchemata;
import org.cordon.entity.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ScreeningBenchTest {
  @TempDir Path folder;

  private static PartyRow listed(String name, String listedName) {
    return new PartyRow("p.csv", 2, listedName, name, "", "", "", "");
  }

  private static PartyRow other(String name) {
    return new PartyRow("n.csv", 3, "", name, "", "", "", "");
  }

  private static final Map<String, List<FakeHit>> ANSWERS =
      Map.of(
          "A", List.of(FakeHit.of(0.9, "A")),
          "Bb", List.of(FakeHit.of(0.6, "X"), FakeHit.of(0.6, "b.", "B alias")),
          "C", List.of(FakeHit.of(0.8, "X"), FakeHit.of(0.4, "C")),
          "D", List.of(FakeHit.of(0.3, "X")),
          "n1", List.of(FakeHit.of(0.7, "X"), FakeHit.of(0.2, "Y")),
          "n2", List.of(FakeHit.of(0.4, "X")),
          "m1", List.of(FakeHit.of(0.5, "X")));

  private static ScreeningReport report(int show) {
    PartyFile positives =
        new PartyFile(
            "p.csv",
            List.of(listed("A", "A"), listed("Bb", "B"), listed("C", "C"), listed("D", "D")));
    PartyFile one =
        new PartyFile("n.csv", List.of(other("n1"), other("n2"), other("n3"), other("n4")));
    PartyFile two = new PartyFile("m.csv", List.of(other("m1"), other("m2")));
    return ScreeningBench.run(
        Fields.NAME,
        show,
        positives,
        List.of(one, two),
        row -> ANSWERS.getOrDefault(row.name(), List.of()));
  }

  @Test
  void findsTheRightAnswerByAnyOfItsNames() {
    Positive found =
        Positive.of(
            listed("x", "AL-SA’ADI"),
            List.of(
                FakeHit.of(0.5, "Z"),
                FakeHit.of(0.5, "Q", "al sa'adi"),
                FakeHit.of(0.2, "AL SA ADI")));

    assertThat(found.rank()).isEqualTo(2);
    assertThat(found.probability()).isEqualTo(0.5);
    assertThat(found.top()).isEqualTo(0.5);
    assertThat(found.tiedMiss()).isTrue();
  }

  @Test
  void knowsWhenTheRightAnswerIsNotThere() {
    Positive missed = Positive.of(listed("x", "A"), List.of(FakeHit.of(0.5, "Z")));

    assertThat(missed).isEqualTo(new Positive(listed("x", "A"), 0, 0, 0.5));
    assertThat(missed.tiedMiss()).isFalse();
    assertThat(missed.foundAt(0)).isFalse();
  }

  @Test
  void measuresFirstPlace() {
    ScreeningReport report = report(0);

    assertThat(report.firstPlace()).isEqualTo(0.25);
    assertThat(report.changed()).isEqualTo(1);
    assertThat(report.firstPlaceChanged()).isZero();
    assertThat(report.tiedMisses()).isEqualTo(1);
    assertThat(report.notReturned()).isEqualTo(1);
  }

  @Test
  void measuresTheDefaultThreshold() {
    OperatingPoint point = report(0).atDefault();

    // Right answers at or above 0.08: A, B and the third. Others stopped: two of four, m1 of two.
    assertThat(point.recall()).isEqualTo(0.75);
    assertThat(point.files())
        .containsExactly(new FileRate("n.csv", 4, 2), new FileRate("m.csv", 2, 1));
    assertThat(point.falsePositiveRate()).isEqualTo(3 / 6.0);
  }

  @Test
  void findsTheHighestThresholdThatKeepsARecall() {
    ScreeningReport report = report(0);

    AtRecall half = AtRecall.of(0.5, report.positives(), report.negatives());
    assertThat(half.reached()).isTrue();
    assertThat(half.point().threshold()).isEqualTo(0.6);
    assertThat(half.point().recall()).isEqualTo(0.5);
    assertThat(half.point().falsePositiveRate()).isEqualTo(1 / 6.0);

    // 0.6 of four is 2.4, so three are needed: the third right answer has 0.4.
    AtRecall more = AtRecall.of(0.6, report.positives(), report.negatives());
    assertThat(more.point().threshold()).isEqualTo(0.4);
    assertThat(more.point().recall()).isEqualTo(0.75);
    assertThat(more.point().stopped()).isEqualTo(3);
  }

  @Test
  void tellsARecallThatIsNotReached() {
    AtRecall all = report(0).atRecall().getFirst();

    assertThat(all.recall()).isEqualTo(0.95);
    assertThat(all.reached()).isFalse();
    assertThat(all.point().threshold()).isEqualTo(0.4);
    assertThat(all.point().recall()).isEqualTo(0.75);
  }

  @Test
  void doesNotRoundARecallUp() {
    List<Positive> hundred =
        java.util.stream.IntStream.rangeClosed(1, 100)
            .mapToObj(i -> new Positive(listed("x", "x"), 1, i / 100.0, 1))
            .toList();

    // 95 of 100 right answers have 0.06 or more.
    assertThat(AtRecall.of(0.95, hundred, List.of()).point().threshold()).isEqualTo(0.06);
    assertThat(AtRecall.of(0.99, hundred, List.of()).point().threshold()).isEqualTo(0.02);
  }

  @Test
  void withoutAnyRightAnswerNoRecallIsReached() {
    List<Positive> none = List.of(new Positive(listed("x", "x"), 0, 0, 0.3));

    AtRecall at = AtRecall.of(0.95, none, List.of(new Negatives("n", List.of(0.5, 1.0))));
    assertThat(at.reached()).isFalse();
    assertThat(at.point().threshold()).isEqualTo(1);
    assertThat(at.point().recall()).isZero();
  }

  @Test
  void rowsWithoutHitsAreNeverFalsePositives() {
    assertThat(new Negatives("n", List.of(0.0, 0.1)).at(0).stopped()).isEqualTo(1);
  }

  @Test
  void curveGoesThroughEveryRightAnswer() {
    assertThat(report(0).curve())
        .extracting(OperatingPoint::threshold)
        .containsExactly(0.9, 0.6, 0.4);
    assertThat(report(0).curve())
        .extracting(OperatingPoint::recall)
        .containsExactly(0.25, 0.5, 0.75);
    assertThat(ScreeningPlot.svg(report(0)))
        .startsWith("<svg")
        .contains("n.csv", "m.csv", "all files");
  }

  @Test
  void jsonHasTheDocumentedShape() {
    JsonNode json = JsonMapper.shared().readTree(ScreeningJson.of(report(0)));

    assertThat(json.get("first_place").doubleValue()).isEqualTo(0.25);
    assertThat(json.get("fields").stringValue()).isEqualTo("name");
    JsonNode recalls = json.get("at_recall");
    assertThat(recalls.valueStream().map(at -> at.get("recall").doubleValue()))
        .containsExactly(0.95, 0.98, 0.99);
    assertThat(recalls.valueStream())
        .allSatisfy(at -> assertThat(at.get("threshold").isNumber()).isTrue())
        .allSatisfy(at -> assertThat(at.get("false_positive_rate").isNumber()).isTrue());
    JsonNode atDefault = json.get("default");
    assertThat(atDefault.get("threshold").doubleValue()).isEqualTo(0.08);
    assertThat(atDefault.get("recall").doubleValue()).isEqualTo(0.75);
    assertThat(atDefault.get("false_positive_rate").doubleValue()).isEqualTo(3 / 6.0);
    assertThat(atDefault.get("negatives").get(1).get("file").stringValue()).isEqualTo("m.csv");
  }

  @Test
  void textShowsMissesAndFalsePositivesWorstFirst() {
    String text = ScreeningText.of(report(2));

    assertThat(text)
        .contains(
            "Listed, but not in first place: 3\n"
                + "  p.csv:2  D  is D: not returned; first X  0.3000  (told so)\n")
        .contains("C  is C: rank 2 with 0.4000")
        .contains(
            "Not listed, but with a hit of any probability: 3\n"
                + "  n.csv:3  n1: X  0.7000  (told so)\n")
        .contains("0.95 (not reached)");
    assertThat(ScreeningText.of(report(0))).doesNotContain("Listed, but");
  }

  @Test
  void asksAllFieldsOrTheNameAlone() {
    PartyRow row = new PartyRow("p.csv", 4, "A", "A B", "Male", "1962-8-20", "Herat", "Iraq");
    PartyEntities name = new PartyEntities(Fields.NAME, TestSchemata.named("Person"), Optional::of);
    PartyEntities all =
        new PartyEntities(
            Fields.ALL,
            TestSchemata.named("Person"),
            country -> Optional.of("iq").filter(c -> country.equals("Iraq")));

    assertThat(name.entity(row).properties()).isEqualTo(Map.of("name", List.of("A B")));
    Entity entity = all.entity(row);
    assertThat(entity.properties())
        .isEqualTo(
            Map.of(
                "name", List.of("A B"),
                "birthDate", List.of("1962-08-20"),
                "nationality", List.of("iq"),
                "gender", List.of("male"),
                "birthPlace", List.of("Herat")));
    assertThat(all.passedOver()).isEmpty();
  }

  @Test
  void tellsValuesThatItCouldNotUse() {
    PartyEntities all =
        new PartyEntities(Fields.ALL, TestSchemata.named("Person"), country -> Optional.empty());

    all.entity(new PartyRow("p.csv", 4, "A", "A B", "", "about 1960", "", "Atlantis"));

    assertThat(all.passedOver())
        .containsExactly("date_of_birth (about 1960)", "nationality (Atlantis)");
  }

  @Test
  void padsDates() {
    assertThat(PartyDate.iso("1940")).contains("1940");
    assertThat(PartyDate.iso("1974-02-6")).contains("1974-02-06");
    assertThat(PartyDate.iso("1974-2")).contains("1974-02");
    assertThat(PartyDate.iso("02/06/1974")).isEmpty();
    assertThat(PartyDate.iso("")).isEmpty();
  }

  @Test
  void readsPartyFiles() {
    String columns = "full_name,first_name,gender,date_of_birth,place_of_birth,nationality";
    Path positives =
        Temp.file(folder, "p.csv", "listed_name," + columns, "A,A b,,male,1960,\"X, Y\",kp");
    Path negatives = Temp.file(folder, "n.csv", columns, "C d,,female,1961-02-03,,Iraq");

    assertThat(PartyFile.positives(positives).rows())
        .containsExactly(new PartyRow("p.csv", 2, "A", "A b", "male", "1960", "X, Y", "kp"));
    assertThat(PartyFile.negatives(negatives).rows())
        .containsExactly(new PartyRow("n.csv", 2, "", "C d", "female", "1961-02-03", "", "Iraq"));
    assertThatThrownBy(() -> PartyFile.positives(negatives)).hasMessageContaining("(listed_name)");
  }

  @Test
  void refusesARequestWithoutNegatives() {
    assertThatThrownBy(() -> new ScreeningRequest(Path.of("p.csv"), List.of(), Fields.NAME, 0))
        .hasMessageContaining("at least one file of negatives");
  }
}
