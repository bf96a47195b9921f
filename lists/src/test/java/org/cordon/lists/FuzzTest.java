package org.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Feeds each importer with its samples, damaged by chance: it reads them or says what is wrong.
 * {@code -Dcordon.fuzz.tries=N} tries more often, {@code -Dcordon.fuzz.seconds=N} goes on for so
 * long with each format, {@code -Dcordon.fuzz.seed=N} damages otherwise; the samples of the golden
 * tests are the corpus.
 */
class FuzzTest {
  private static final int TRIES = Integer.getInteger("cordon.fuzz.tries", 25);
  private static final long SECONDS = Long.getLong("cordon.fuzz.seconds", 0);
  private static final long SEED = Long.getLong("cordon.fuzz.seed", 1);

  /** Signs that mean something in one of the formats. */
  private static final byte[] SIGNS =
      "<>&;\"'{}[],:|\n\r\t=-0#/\\\0".getBytes(StandardCharsets.ISO_8859_1);

  @TempDir Path folder;

  static Stream<String> formats() throws IOException {
    return corpus().keySet().stream();
  }

  /** The samples of each format that comes in one file. */
  private static Map<String, String> corpus() throws IOException {
    Map<String, String> samples = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Golden.resource("coverage/fields.txt"))) {
      if (line.startsWith("[") && !line.startsWith("[ofac-csv")) {
        String[] parts = line.substring(1, line.length() - 1).split(": ");
        for (String sample : parts[1].split(" ")) {
          samples.put(parts[0] + " " + sample, sample);
        }
      }
    }
    return samples;
  }

  @ParameterizedTest
  @MethodSource("formats")
  void isReadOrRefused(String formatAndSample) throws Exception {
    String sample = corpus().get(formatAndSample);
    Importer importer = Importers.standard().require(formatAndSample.split(" ")[0]);
    byte[] sound =
        sample.endsWith(".sheets.txt")
            ? WorkbookFile.resource(sample).bytes(sample)
            : Files.readAllBytes(Golden.resource(sample));
    Random random = new Random(SEED);
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    long tries = 0;
    while (tries < TRIES || System.nanoTime() < end) {
      byte[] damaged = damaged(sound, random);
      check(importer, damaged, formatAndSample + ", seed " + SEED + ", try " + tries);
      tries++;
    }
    if (SECONDS > 0) {
      System.out.println(formatAndSample + ": " + tries + " tries, " + used() + " MB of heap used");
    }
  }

  private void check(Importer importer, byte[] damaged, String which) throws IOException {
    Path file = Files.write(folder.resolve("damaged.list"), damaged);
    try {
      ReadResult result = ReadResult.of(importer, "damaged", file);
      assertThat(result.entries().size() + result.rejected().size()).as(which).isPositive();
    } catch (ListFormatException e) {
      assertThat(e.problem().reason()).as(which).isNotBlank();
    } catch (RuntimeException | Error e) {
      throw new AssertionError(which, e);
    }
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  /** A few changes: bytes written over, put in, taken out, a piece doubled, the end cut off. */
  private static byte[] damaged(byte[] sound, Random random) {
    byte[] bytes = sound;
    for (int i = 1 + random.nextInt(5); i > 0 && bytes.length > 0; i--) {
      bytes = changed(bytes, random);
    }
    return bytes;
  }

  private static byte[] changed(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(200));
    return switch (random.nextInt(6)) {
      case 0 -> replaced(bytes, at, (byte) random.nextInt(256));
      case 1 -> replaced(bytes, at, SIGNS[random.nextInt(SIGNS.length)]);
      case 2 -> spliced(bytes, at, 0, new byte[] {SIGNS[random.nextInt(SIGNS.length)]});
      case 3 -> spliced(bytes, at, length, new byte[0]);
      case 4 -> spliced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
      default -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : bytes;
    };
  }

  private static byte[] replaced(byte[] bytes, int at, byte value) {
    byte[] copy = bytes.clone();
    copy[at] = value;
    return copy;
  }

  private static byte[] spliced(byte[] bytes, int at, int removed, byte[] put) {
    byte[] all = new byte[bytes.length - removed + put.length];
    System.arraycopy(bytes, 0, all, 0, at);
    System.arraycopy(put, 0, all, at, put.length);
    System.arraycopy(bytes, at + removed, all, at + put.length, bytes.length - at - removed);
    return all;
  }
}
