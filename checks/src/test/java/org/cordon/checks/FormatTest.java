package org.cordon.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every Java file is as google-java-format writes it; {@code ./format} makes it so. */
final class FormatTest {
  private static final boolean FIX = Boolean.getBoolean("format.fix");

  private final Tree tree = Tree.here();
  private final Formatter formatter = new Formatter();

  @Test
  void everyJavaFileIsFormatted() {
    List<String> wrong =
        tree.java("java").parallelStream().flatMap(file -> check(file).stream()).toList();

    assertThat(wrong)
        .as("files that are not formatted: run ./format in the project's folder")
        .isEmpty();
  }

  private Optional<String> check(Path file) {
    String text = Tree.text(file);
    try {
      String formatted = formatter.formatSourceAndFixImports(text);
      if (formatted.equals(text)) {
        return Optional.empty();
      }
      if (FIX) {
        Files.writeString(file, formatted);
        return Optional.empty();
      }
      return Optional.of(tree.name(file));
    } catch (FormatterException e) {
      return Optional.of(tree.name(file) + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
