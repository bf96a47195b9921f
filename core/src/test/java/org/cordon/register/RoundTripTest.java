package org.cordon.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.entity.Statement;

/** What goes into a register comes out of it. */
class RoundTripTest {
  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("round-trip");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    Files.delete(folder);
  }

  @Property(tries = 150)
  void entriesComeOutAsTheyWentIn(@ForAll("editions") List<SourceEntries> sources)
      throws IOException {
    Path file = Entries.compile(folder, sources);
    try (Register register = Register.open(file)) {
      List<ListEntry> given = new ArrayList<>();
      sources.forEach(source -> given.addAll(source.entries()));
      List<ListEntry> found = new ArrayList<>();
      for (int i = 0; i < register.size(); i++) {
        Target target = register.target(i);
        assertThat(target.ordinal()).isEqualTo(i);
        found.addAll(target.entries());
      }
      assertThat(found).isEqualTo(given);
      assertThat(register.editions())
          .isEqualTo(sources.stream().map(SourceEntries::edition).toList());
      assertThat(register.bytes()).isEqualTo(Files.size(file));
      namesAreStatements(register);
    } finally {
      Files.delete(file);
    }
  }

  /** Each name of the name table leads back to the statement it was read from. */
  private static void namesAreStatements(Register register) {
    for (int name = 0; name < register.nameCount(); name++) {
      Target target = register.target(register.names().target(name));
      Entity subject = target.entries().get(register.nameEntry(name)).subject();
      Statement statement = subject.statements().get(register.nameStatement(name));
      assertThat(statement.property()).isIn("name", "alias", "weakAlias");
      assertThat(register.nameText(name)).isEqualTo(statement.value());
    }
  }

  @Provide
  Arbitrary<List<SourceEntries>> editions() {
    return Combinators.combine(entries("one"), entries("two"))
        .as((one, two) -> List.of(Entries.edition("one", one), Entries.edition("two", two)));
  }

  private static Arbitrary<List<ListEntry>> entries(String source) {
    Arbitrary<Entity> subjects = entities("Person", "Company", "Vessel", "LegalEntity");
    Arbitrary<Entity> details = entities("Sanction", "Passport", "Address");
    return Combinators.combine(texts(), subjects, details.list().ofMaxSize(3), texts())
        .as((key, subject, hanging, place) -> new ListEntry(source, key, subject, hanging, place))
        .list()
        .ofMaxSize(5);
  }

  private static Arbitrary<Entity> entities(String... schemata) {
    return Combinators.combine(texts(), Arbitraries.of(schemata), statements().list().ofMaxSize(8))
        .as((id, schema, all) -> new Entity(id, Model.standard().require(schema), all));
  }

  private static Arbitrary<Statement> statements() {
    Arbitrary<String> properties =
        Arbitraries.of(
            "name",
            "alias",
            "weakAlias",
            "birthDate",
            "nationality",
            "idNumber",
            "number",
            "notes");
    Arbitrary<String> values = texts().filter(text -> !text.isEmpty());
    Arbitrary<String> languages = Arbitraries.of("", "en", "ru", "kor");
    return Combinators.combine(
            properties, values, values, texts(), languages, Arbitraries.of(true, false))
        .as((property, value, original, field, lang, same) ->
            new Statement(property, value, same ? value : original, field, lang));
  }

  /**
   * Names of several scripts and arbitrary text without halves of surrogate pairs, which no
   * encoding of a file can hold.
   */
  private static Arbitrary<String> texts() {
    Arbitrary<String> usual =
        Arbitraries.of(
            "",
            "Orlan Veskarov",
            "1968-04-09",
            "kp",
            "N 0417733",
            "Вескаров",
            "김정은",
            "王小龙",
            "محمد",
            "\u0000",
            "a\nb",
            "😀");
    Arbitrary<String> any =
        Arbitraries.strings()
            .all()
            .ofMaxLength(40)
            .filter(text -> text.chars().noneMatch(c -> Character.isSurrogate((char) c)));
    return Arbitraries.oneOf(usual, any);
  }
}
