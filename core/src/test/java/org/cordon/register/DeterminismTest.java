package org.cordon.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same editions give the same bytes. */
class DeterminismTest {
  @TempDir private Path folder;

  @Test
  void twoCompilationsGiveTheSameBytes() throws IOException {
    assertThat(compiled(Entries.sample())).isEqualTo(compiled(Entries.sample()));
  }

  @Test
  void severalThreadsAtOnceGiveTheSameBytes() throws Exception {
    byte[] alone = compiled(Entries.sample());
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<byte[]>> tasks = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        tasks.add(() -> compiled(Entries.sample()));
      }
      for (Future<byte[]> done : threads.invokeAll(tasks)) {
        assertThat(done.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void localeAndTimeZoneOfTheMachineDoNotCount() throws IOException {
    byte[] here = compiled(Entries.sample());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(compiled(Entries.sample())).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theOrderOfEditionsIsPartOfWhatIsCompiled() throws IOException {
    List<SourceEntries> sample = Entries.sample();
    assertThat(compiled(sample.reversed())).isNotEqualTo(compiled(sample));
  }

  private byte[] compiled(List<SourceEntries> sources) throws IOException {
    return Files.readAllBytes(Entries.compile(folder, sources));
  }
}
