package org.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
  @Test
  void declaresEachFieldOfEachSource() {
    assertThat(Sources.standard().names())
        .contains("un-sc", "un-1718-vessels", "us-ofac-sdn", "eu-fsf");
    for (Source source : Sources.standard().all()) {
      assertThat(source.title()).isNotBlank();
      assertThat(source.authority()).isNotBlank();
      assertThat(source.format()).isNotBlank();
      assertThat(source.address()).startsWith("https://");
      assertThat(source.licence()).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "..", "a/b", "a\\b", "A", ".hidden", "a.", "con", "nul.x", "a..b", "ä", "a b"})
  void refusesNamesThatAreNoPlainFolderName(String name) {
    assertThatThrownBy(() -> Sources.standard().resolve(name, "ftm-json"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takesAnotherFormatForADeclaredSource() {
    Source source = Sources.standard().resolve("un-sc", "ftm-json");

    assertThat(source.format()).isEqualTo("ftm-json");
    assertThat(source.authority()).isEqualTo("United Nations Security Council");
  }

  @Test
  void knowsAnImporterForEachDeclaredSource() {
    for (Source source : Sources.standard().all()) {
      assertThat(Importers.standard().find(source.format())).isPresent();
    }
    assertThatThrownBy(() -> Importers.standard().require("odd"))
        .hasMessageContaining("known are: ");
  }
}
