package org.cordon.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.register.Merge;
import org.cordon.register.Register;
import org.cordon.register.RegisterCompiler;
import org.cordon.register.Relation;
import org.cordon.register.Relations;
import org.cordon.register.SourceEdition;
import org.cordon.register.SourceEntries;
import org.cordon.register.Target;
import org.cordon.register.TargetEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions about targets of several entries, which may contradict each other. */
final class MergedTargetTest {
  @TempDir private Path folder;

  private static Entity entity(String id, String schema, String... values) {
    Entity.Builder subject = Entity.builder(id, Model.standard().require(schema));
    for (int i = 0; i < values.length; i += 2) {
      subject.add(values[i], values[i + 1], "F-" + values[i]);
    }
    return subject.build();
  }

  private static ListEntry entry(String source, Entity subject, Entity... details) {
    return new ListEntry(source, subject.id(), subject, List.of(details), source + ":1");
  }

  private Register register(List<ListEntry> entries, List<TargetEntries> targets)
      throws IOException {
    List<SourceEntries> sources = new ArrayList<>();
    for (ListEntry entry : entries) {
      SourceEdition edition =
          new SourceEdition(
              entry.source(), "", "", "0".repeat(64), "2026-01-01", "2026-01-02T00:00:00Z", 1);
      sources.add(new SourceEntries(edition, List.of(entry)));
    }
    Path file = folder.resolve("merged.bin");
    RegisterCompiler.compile(sources, targets, file);
    return Register.open(file);
  }

  private static final ListEntry ONE =
      entry(
          "one",
          entity(
              "p-1",
              "Person",
              "name",
              "Orlan Veskarov",
              "birthDate",
              "1968-04-09",
              "nationality",
              "ru",
              "gender",
              "male",
              "weakAlias",
              "Ural Veskarov"));

  private static final ListEntry TWO =
      entry(
          "two",
          entity(
              "p-2",
              "LegalEntity",
              "name",
              "Ural Veskarov",
              "alias",
              "Orlan Veskarow",
              "country",
              "kz"),
          entity("link", "Directorship", "director", "p-2", "organization", "c-1", "role", "CEO"));

  private static final ListEntry THREE =
      entry(
          "three",
          entity(
              "p-3",
              "Person",
              "name",
              "Orlan Veskarov",
              "birthDate",
              "1975-01-30",
              "gender",
              "female"));

  private static final ListEntry COMPANY =
      entry("four", entity("c-1", "Company", "name", "Quenvar Shipping LLC"));

  private static final Merge MERGE =
      new Merge(
          0,
          1,
          "names",
          4.25,
          List.of(new Merge.Ground("name.part", "equal", "orlan", "orlan", -4.5)));

  private Register merged() throws IOException {
    return register(
        List.of(ONE, TWO, THREE, COMPANY),
        List.of(
            new TargetEntries(List.of(0, 1, 2), List.of(MERGE)),
            new TargetEntries(List.of(3), List.of())));
  }

  @Test
  void aTargetKeepsItsEntriesAndWhatHoldsThemTogether() throws IOException {
    try (Register register = merged()) {
      Target target = register.target(0);

      assertThat(register.size()).isEqualTo(2);
      assertThat(target.entries()).containsExactly(ONE, TWO, THREE);
      assertThat(target.merges()).containsExactly(MERGE);
      assertThat(register.findAll("p-2")).containsExactly(target);
    }
  }

  /** Whatever one entry supports by itself, the target of all supports at least as well. */
  @Test
  void noEntryClearsAHitThatAnotherSupports() throws IOException {
    List<Entity> parties =
        List.of(
            entity("q", "Person", "name", "Orlan Veskarov", "birthDate", "1968-04-09"),
            entity("q", "Person", "name", "Orlan Veskarov", "birthDate", "1975-01-30"),
            entity("q", "Person", "name", "Orlan Veskarov", "gender", "female"),
            entity("q", "Person", "name", "Orlan Veskarov", "gender", "male"),
            entity("q", "Person", "name", "Ural Veskarov"),
            entity("q", "Organization", "name", "Ural Veskarov", "country", "kz"),
            entity("q", "Person", "name", "Orlan Veskarov", "nationality", "ru"));
    for (Entity party : parties) {
      double alone = Double.NEGATIVE_INFINITY;
      for (ListEntry entry : List.of(ONE, TWO, THREE)) {
        alone = Math.max(alone, best(List.of(entry), List.of(single(0)), party));
      }
      double together =
          best(
              List.of(ONE, TWO, THREE),
              List.of(new TargetEntries(List.of(0, 1, 2), List.of())),
              party);

      assertThat(together).as(party.toString()).isGreaterThanOrEqualTo(alone);
    }
  }

  private static TargetEntries single(int entry) {
    return new TargetEntries(List.of(entry), List.of());
  }

  private double best(List<ListEntry> entries, List<TargetEntries> targets, Entity party)
      throws IOException {
    try (Register register = register(entries, targets)) {
      List<Match> matches = new Matcher(register).match(new Question(party, 0, 5, Set.of()));
      return matches.isEmpty() ? Double.NEGATIVE_INFINITY : matches.getFirst().logOdds();
    }
  }

  @Test
  void theEvidenceCitesTheEntryThatAgrees() throws IOException {
    try (Register register = merged()) {
      Entity party = entity("q", "Person", "name", "Orlan Veskarov", "birthDate", "1975-01-30");
      List<Match> matches = new Matcher(register).match(Question.of(party));

      assertThat(matches).hasSize(1);
      assertThat(matches.getFirst().evidence())
          .filteredOn(row -> row.feature().equals("date"))
          .singleElement()
          .satisfies(row -> assertThat(row.rule()).isEqualTo("equal"))
          .satisfies(row -> assertThat(row.field()).isEqualTo("three p-3 F-birthDate"));
    }
  }

  @Test
  void onlyEntriesOfAskedSourcesMakeATargetCount() throws IOException {
    try (Register register = merged()) {
      Entity party = entity("q", "Person", "name", "Orlan Veskarov");

      assertThat(new Matcher(register).match(new Question(party, 0.5, 5, Set.of("three"))))
          .hasSize(1);
      assertThat(new Matcher(register).match(new Question(party, 0.5, 5, Set.of("four"))))
          .isEmpty();
    }
  }

  @Test
  void relationshipsAreSeenFromBothEnds() throws IOException {
    try (Register register = merged()) {
      Relations relations = new Relations(register);
      Relation outgoing = relations.of(register.target(0)).getFirst();
      Relation incoming = relations.of(register.target(1)).getFirst();

      assertThat(outgoing.kind()).isEqualTo("Directorship");
      assertThat(outgoing.outgoing()).isTrue();
      assertThat(outgoing.role()).isEqualTo("CEO");
      assertThat(outgoing.otherName()).isEqualTo("Quenvar Shipping LLC");
      assertThat(outgoing.target()).hasValue(1);
      assertThat(incoming.outgoing()).isFalse();
      assertThat(incoming.target()).hasValue(0);
      assertThat(incoming.stated())
          .containsExactly(new Relation.StatedBy("two", "p-2", "F-director"));
    }
  }
}
