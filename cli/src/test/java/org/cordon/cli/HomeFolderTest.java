package org.cordon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HomeFolderTest {
  private static final Path USER = Path.of("/u");

  @Test
  void optionGoesBeforeVariableBeforeSystem() {
    Map<String, String> environment = Map.of("CORDON_HOME", "/c", "XDG_DATA_HOME", "/x");

    assertThat(choose(Optional.of(Path.of("/o")), environment, "Linux")).isEqualTo(Path.of("/o"));
    assertThat(choose(Optional.empty(), environment, "Linux")).isEqualTo(Path.of("/c"));
    assertThat(choose(Optional.empty(), Map.of("XDG_DATA_HOME", "/x"), "Linux"))
        .isEqualTo(Path.of("/x/cordon"));
  }

  @Test
  void everySystemHasItsPlaceForData() {
    assertThat(choose(Optional.empty(), Map.of(), "Linux"))
        .isEqualTo(Path.of("/u/.local/share/cordon"));
    assertThat(choose(Optional.empty(), Map.of("XDG_DATA_HOME", "relative"), "Linux"))
        .isEqualTo(Path.of("/u/.local/share/cordon"));
    assertThat(choose(Optional.empty(), Map.of(), "Mac OS X"))
        .isEqualTo(Path.of("/u/Library/Application Support/cordon"));
    assertThat(choose(Optional.empty(), Map.of("LOCALAPPDATA", "/l"), "Windows 11"))
        .isEqualTo(Path.of("/l/cordon"));
  }

  private static Path choose(
      Optional<Path> option, Map<String, String> environment, String system) {
    return HomeFolder.choose(option, environment, USER, system).path();
  }
}
