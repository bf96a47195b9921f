package org.cordon.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.register.Register;
import org.cordon.register.RegisterCompiler;
import org.cordon.register.SourceEdition;
import org.cordon.register.SourceEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question asked as if some names were not listed. */
final class HiddenNamesTest {
  private static final int NAME = 0;
  private static final int ALIAS = 1;

  @TempDir Path folder;

  private Register register() throws IOException {
    Entity listed = person("p-1", "Orlan Veskarov").add("alias", "Mirembe Tolvanen", "").build();
    SourceEdition edition =
        new SourceEdition(
            "one", "one", "Nobody", "0".repeat(64), "2026-01-01", "2026-01-02T00:00:00Z", 1);
    Path file = folder.resolve("register.bin");
    RegisterCompiler.compile(
        List.of(
            new SourceEntries(
                edition, List.of(new ListEntry("one", "p-1", listed, List.of(), "one:1")))),
        file);
    return Register.open(file);
  }

  private static Entity.Builder person(String id, String name) {
    return Entity.builder(id, Model.standard().require("Person"))
        .add("name", name, "")
        .add("passportNumber", "X1234567", "");
  }

  @Test
  void aHiddenNameIsNotFoundAndTheOthersAre() throws IOException {
    try (Register register = register()) {
      Matcher matcher = new Matcher(register);
      Question question = Question.of(nameOnly("Orlan Veskarov"));

      assertThat(matcher.matchWithout(new int[] {NAME}, question)).isEmpty();
      assertThat(matcher.matchWithout(new int[] {ALIAS}, question)).hasSize(1);
      assertThat(matcher.match(question)).hasSize(1);
    }
  }

  @Test
  void anIdentifierDoesNotBringAHiddenNameBack() throws IOException {
    try (Register register = register()) {
      Question question = new Question(person("q", "Orlan Veskarov").build(), 0, 5, Set.of());

      Match whole = new Matcher(register).match(question).getFirst();
      Match hidden = new Matcher(register).matchWithout(new int[] {NAME}, question).getFirst();

      assertThat(whole.matchedName()).isEqualTo("Orlan Veskarov");
      assertThat(hidden.matchedName()).isEqualTo("Mirembe Tolvanen");
      assertThat(hidden.logOdds()).isLessThan(whole.logOdds());
    }
  }

  private static Entity nameOnly(String name) {
    return Entity.builder("q", Model.standard().require("Person")).add("name", name, "").build();
  }
}
