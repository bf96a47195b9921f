package org.cordon.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cordon.bench.SmallRegister;
import org.cordon.register.Register;
import org.cordon.register.SourceEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecompileTest {
  @TempDir Path folder;

  @Test
  void handsEveryEntryBackToItsSource() {
    try (Register register = Register.open(SmallRegister.in(folder))) {
      List<SourceEntries> sources = Recompile.sources(register);

      assertThat(sources)
          .extracting(source -> source.edition().source())
          .containsExactly("test-one", "test-two");
      assertThat(sources.getFirst().entries()).hasSize(SmallRegister.FIRST);
      assertThat(sources.getLast().entries().getFirst().subject().caption())
          .isEqualTo("Ilsabet Vondracek");
    }
  }

  @Test
  void compilesARegisterOfTheSameTargets() throws IOException {
    Path again = folder.resolve("again.bin");
    try (Register register = Register.open(SmallRegister.in(folder))) {
      assertThat(Recompile.millis(register, again)).isPositive();
      try (Register copy = Register.open(again)) {
        assertThat(copy.size()).isEqualTo(register.size());
        assertThat(copy.nameCount()).isEqualTo(register.nameCount());
      }
    }
  }

  @Test
  void customersAreMadeFromThePeopleOfARegister() {
    try (Register register = Register.open(SmallRegister.in(folder))) {
      assertThat(SyntheticCustomers.of(register, 300))
          .hasSize(300)
          .anyMatch(name -> name.contains("Veskarov"))
          .isEqualTo(SyntheticCustomers.of(register, 300));
    }
  }
}
