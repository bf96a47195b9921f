package org.cordon.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Statement;
import org.cordon.register.Register;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every match is explained by evidence that adds up and says where it stands. */
class ExplanationTest {
  private static final double CLOSE = 1e-3;

  @TempDir private static Path folder;
  private static Register register;

  @BeforeAll
  static void open() {
    register = Invented.register(folder);
  }

  @AfterAll
  static void close() {
    register.close();
  }

  @Test
  void everyMatchOfEveryListedSubjectIsExplained() {
    Matcher matcher = new Matcher(register);
    for (int i = 0; i < register.size(); i++) {
      Entity subject = register.target(i).subject();
      for (Match match : matcher.match(new Question(subject, 0.02, 12, java.util.Set.of()))) {
        check(match, subject);
      }
    }
  }

  /** What is told to change the result does: the same question with that change is asked again. */
  @Test
  void whatWouldChangeTheResultDoes() {
    Matcher matcher = new Matcher(register);
    int told = 0;
    for (int i = 0; i < register.size(); i++) {
      Entity subject = register.target(i).subject();
      Entity.Builder asked = Entity.builder("asked", subject.schema());
      Entity.Builder stating = Entity.builder("asked", subject.schema());
      asked.add("name", subject.caption(), "");
      stating.add("name", subject.caption(), "");
      subject.statements().stream()
          .filter(statement -> statement.property().equals("birthDate"))
          .forEach(statement -> stating.add("birthDate", statement.value(), ""));
      for (Match match : matcher.match(new Question(asked.build(), 0.02, 12, java.util.Set.of()))) {
        Optional<WhatIf> change =
            match.explanation().wouldChange().stream()
                .filter(what -> what.change().equals("stated-equal"))
                .filter(what -> what.feature().equals("date"))
                .findFirst();
        if (match.ordinal() == i && change.isPresent()) {
          told++;
          Match again =
              matcher.match(new Question(stating.build(), 0.02, 12, java.util.Set.of())).stream()
                  .filter(other -> other.ordinal() == match.ordinal())
                  .findFirst()
                  .orElseThrow();
          assertThat(change.get().probability()).isCloseTo(again.probability(), within(0.2));
          assertThat(again.probability()).isGreaterThanOrEqualTo(match.probability());
        }
      }
    }
    assertThat(told).as("subjects with a birth date that is not asked").isPositive();
  }

  @Test
  void changesAreOfKnownSortsAndTheGreatestComesFirst() {
    Matcher matcher = new Matcher(register);
    for (int i = 0; i < register.size(); i++) {
      Entity subject = register.target(i).subject();
      String name = subject.caption().replaceFirst("[aeiou]", "");
      Entity asked = Entity.builder("asked", subject.schema()).add("name", name, "").build();
      for (Match match : matcher.match(new Question(asked, 0.02, 12, java.util.Set.of()))) {
        List<WhatIf> changes = match.explanation().wouldChange();
        assertThat(changes).hasSizeLessThanOrEqualTo(8);
        for (WhatIf change : changes) {
          assertThat(change.change()).isIn("equal", "without", "stated-equal", "stated-different");
          boolean raises = !change.change().equals("stated-different");
          assertThat(change.probability() >= match.probability())
              .as("%s", change)
              .isEqualTo(raises);
        }
      }
    }
  }

  @Test
  void everyMatchOfSlightlyWrongNamesIsExplained() {
    Matcher matcher = new Matcher(register);
    for (int i = 0; i < register.size(); i++) {
      Entity subject = register.target(i).subject();
      String name = subject.caption();
      Entity asked =
          Entity.builder("asked", subject.schema())
              .add("name", name.substring(0, name.length() - 1) + "x", "")
              .add("name", name.replaceFirst("[aeiou]", ""), "")
              .add("birthDate", "1960-06-06", "")
              .add("country", "ru", "")
              .build();
      for (Match match : matcher.match(new Question(asked, 0.02, 12, java.util.Set.of()))) {
        check(match, asked);
      }
    }
  }

  @Test
  void anIdentifierWithoutANameIsExplained() {
    Match match = only("Vessel | ??? | imoNumber=IMO9074729");
    assertThat(match.evidence())
        .anySatisfy(row -> assertThat(row.feature()).isEqualTo("identifier.imo"));
    assertThat(match.matchedName()).isEqualTo("Blue Zorvane");
    check(match, Invented.entity("asked", "Vessel | ??? | imoNumber=IMO9074729"));
  }

  @Test
  void anIdentifierUnderAnotherNameIsExplainedWithTheFloor() {
    Match match = only("Vessel | Grey Wanderer of the Northern Seas | imoNumber=9074729");
    assertThat(match.evidence())
        .anySatisfy(row -> assertThat(row.feature()).isEqualTo("name.floor"));
    check(match, Invented.entity("asked", "Vessel | Grey Wanderer | imoNumber=9074729"));
  }

  @Test
  void aNumberInAPassportDocumentIsCitedFromThere() {
    Entity subject = Invented.entity("p", "Person | Ilsabet Vondracek |");
    Entity passport =
        Entity.builder("doc", org.cordon.entity.Model.standard().require("Passport"))
            .add("number", "P-5551234", "passports/number")
            .build();
    ListEntry entry = new ListEntry("docs", "D.1", subject, List.of(passport), "docs:1");
    Path file = folder.resolve("documents.bin");
    try {
      org.cordon.register.RegisterCompiler.compile(
          List.of(
              new org.cordon.register.SourceEntries(
                  new org.cordon.register.SourceEdition("docs", "", "", "", "", "", 1),
                  List.of(entry))),
          file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    try (Register documents = Register.open(file)) {
      Entity asked =
          Invented.entity("asked", "Person | Ilsabet Vondracek | passportNumber=P5551234");
      Match match = new Matcher(documents).match(Question.of(asked)).getFirst();
      Evidence row =
          match.evidence().stream()
              .filter(evidence -> evidence.feature().startsWith("identifier"))
              .findFirst()
              .orElseThrow();
      assertThat(row.listed()).contains("P-5551234");
      assertThat(row.field()).isEqualTo("docs D.1 passports/number");
    }
  }

  private static Match only(String line) {
    List<Match> matches = new Matcher(register).match(Invented.question(line, 0.5));
    assertThat(matches).hasSize(1);
    return matches.getFirst();
  }

  private static void check(Match match, Entity asked) {
    List<Evidence> rows = match.evidence();
    String what =
        asked.properties() + " is " + match.target().subject().properties() + " by " + rows;
    assertThat(rows.getFirst().feature()).isEqualTo("prior");
    double sum = rows.stream().mapToDouble(Evidence::logOdds).sum();
    assertThat(sum).as(what).isCloseTo(match.logOdds(), within(CLOSE));
    assertThat(match.probability()).isBetween(0.0, 1.0);
    assertThat(match.why()).isNotBlank();
    for (Evidence row : rows) {
      if (!row.listed().isEmpty()) {
        assertThat(fields(match)).as(what).contains(row.field());
      }
    }
  }

  /** All places of the target that evidence can name. */
  private static List<String> fields(Match match) {
    List<String> fields = new ArrayList<>();
    for (ListEntry entry : match.target().entries()) {
      for (Statement statement : entry.subject().statements()) {
        String field =
            Optional.of(statement.field())
                .filter(name -> !name.isEmpty())
                .orElse(statement.property());
        fields.add(entry.source() + " " + entry.key() + " " + field);
      }
    }
    return fields;
  }
}
