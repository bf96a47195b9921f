package org.cordon.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.stream.Stream;
import org.cordon.entity.ListEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register is replaced as a whole or not at all. */
class ReplaceTest {
  @TempDir private Path folder;

  @Test
  void aFailedCompilationLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Entries.compile(folder, Entries.sample());
    byte[] before = Files.readAllBytes(file);
    List<SourceEntries> broken = List.of(Entries.edition("three", new Breaking(3)));
    assertThatThrownBy(() -> RegisterCompiler.compile(broken, file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("broken on purpose");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(files()).containsExactly(file);
  }

  @Test
  void aFailedFirstCompilationLeavesNothing() {
    Path file = folder.resolve("new.bin");
    List<SourceEntries> broken = List.of(Entries.edition("three", new Breaking(0)));
    assertThatThrownBy(() -> RegisterCompiler.compile(broken, file))
        .isInstanceOf(IllegalStateException.class);
    assertThat(files()).isEmpty();
  }

  @Test
  void aNewRegisterTakesThePlaceOfTheOldOne() throws IOException {
    Path file = Entries.compile(folder, Entries.sample());
    RegisterCompiler.compile(Entries.sample().subList(0, 1), file);
    try (Register register = Register.open(file)) {
      assertThat(register.size()).isEqualTo(3);
    }
    assertThat(files()).containsExactly(file);
  }

  @Test
  void whoHasTheOldOneOpenKeepsReadingIt() throws IOException {
    Path file = Entries.compile(folder, Entries.sample());
    try (Register old = Register.open(file)) {
      RegisterCompiler.compile(Entries.sample().subList(0, 1), file);
      assertThat(old.size()).isEqualTo(5);
      assertThat(old.target(4).caption()).isEqualTo("Tolvane Mirembe");
      old.verify();
    }
  }

  @Test
  void theFolderIsMadeWhenMissing() {
    Path file = folder.resolve("deep/er/register.bin");
    assertThat(file.getParent()).doesNotExist();
    assertThat(Entries.compile(file.getParent(), Entries.sample())).exists();
  }

  private List<Path> files() {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A list that breaks after some entries. */
  private static final class Breaking extends AbstractList<ListEntry> {
    private final int good;

    Breaking(int good) {
      this.good = good;
    }

    @Override
    public ListEntry get(int index) {
      if (index >= good) {
        throw new IllegalStateException("broken on purpose");
      }
      return Entries.entry("three", "C." + index, "Person", "name", "Somebody Else");
    }

    @Override
    public int size() {
      return good + 1;
    }
  }
}
