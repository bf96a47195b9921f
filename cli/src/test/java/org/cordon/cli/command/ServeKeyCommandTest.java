package org.cordon.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cordon.cli.CommandLineHarness;
import org.cordon.cli.CommandLineHarness.Outcome;
import org.cordon.cli.ExitCode;
import org.cordon.server.http.Keys;
import org.cordon.server.http.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys for callers of the server: told once, kept as digests. */
final class ServeKeyCommandTest {
  @TempDir private Path folder;

  @Test
  void aKeyIsToldOnceAndOnlyItsDigestIsKept() throws IOException {
    Path file = folder.resolve("keys.txt");
    String first = make("night-batch", "analyst", file).out().strip();
    String second = make("front-desk", "read", file).out().strip();

    assertThat(Files.readString(file)).doesNotContain(first).doesNotContain(second);
    Keys keys = Keys.read(file);
    assertThat(keys.find(first))
        .hasValueSatisfying(known -> {
          assertThat(known.name()).isEqualTo("night-batch");
          assertThat(known.role()).isEqualTo(Role.ANALYST);
        });
    assertThat(keys.find(second))
        .hasValueSatisfying(known -> assertThat(known.role()).isEqualTo(Role.READ));
    assertThat(keys.find(first + "x")).isEmpty();
  }

  @Test
  void wrongNamesAndRolesMakeNoKey() {
    Path file = folder.resolve("keys.txt");

    assertThat(make("two words", "read", file).code()).isEqualTo(ExitCode.USAGE.number());
    Outcome role = make("a", "king", file);
    assertThat(role.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(role.err()).contains("expected read, analyst or admin, found (king)");
    assertThat(file).doesNotExist();
  }

  private static Outcome make(String name, String role, Path file) {
    return CommandLineHarness.run("serve", "key", name, "--role", role, "--keys", file.toString());
  }
}
