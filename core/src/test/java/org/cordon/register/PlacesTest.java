package org.cordon.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each entry stands in exactly one target, or nothing is compiled. */
class PlacesTest {
  @TempDir Path folder;

  private static final List<SourceEntries> TWO =
      List.of(
          Entries.edition(
              "one",
              List.of(
                  Entries.entry("one", "1", "Person", "name", "Anna Veskarova"),
                  Entries.entry("one", "2", "Person", "name", "Boris Veskarov"))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0      | none with (1)
          0;0    | (0) in two
          0;1;1  | (1) in two
          0;2    | (2) beyond them
          """)
  void otherPlacesAreRefused(String places, String reason) {
    List<TargetEntries> targets =
        Arrays.stream(places.split(";"))
            .map(place -> new TargetEntries(List.of(Integer.valueOf(place)), List.of()))
            .toList();
    Path file = folder.resolve("register");

    assertThatThrownBy(() -> RegisterCompiler.compile(TWO, targets, file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
    assertThat(file).doesNotExist();
  }

  @Test
  void theBasisIsKept() throws Exception {
    Path file = folder.resolve("register");
    RegisterCompiler.compile(TWO, TargetEntries.single(TWO), "what it depends on", file);

    try (Register register = Register.open(file)) {
      assertThat(register.basis()).isEqualTo("what it depends on");
      assertThat(register.editions()).hasSize(1);
    }
  }
}
