package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The compiled lexicon must be what the word lists give; renew it with {@code
 * -Dlexicon.renew=true}.
 */
class CompiledLexiconTest {
  private static final Path COMPILED = Path.of("src/main/resources/org/cordon/name/lexicon.txt");

  @Test
  void compiledLexiconIsWhatTheWordListsGive() throws IOException {
    String text = Lexicon.compile();
    if (Boolean.getBoolean("lexicon.renew")) {
      Files.writeString(COMPILED, text);
    }
    assertThat(Files.readString(COMPILED, StandardCharsets.UTF_8))
        .as(
            "lexicon.txt is stale: run (mvn -pl core test -Dtest=CompiledLexiconTest"
                + " -Dlexicon.renew=true)")
        .isEqualTo(text);
  }

  @Test
  void readsBackWhatItWrites() {
    String text = Lexicon.compile();
    LexiconText read = LexiconText.read(text);
    assertThat(LexiconText.write(read.words(), read.phrases())).isEqualTo(text);
  }

  @Test
  void holdsAsciiOnly() {
    assertThat(Lexicon.compile().chars()).allMatch(c -> c < 128);
  }
}
