package org.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cordon.lists.ftm.FtmImporter;
import org.cordon.lists.un.UnVesselImporter;
import org.cordon.lists.un.UnXmlImporter;

/**
 * Whatever bytes come: an importer gives entries, or says that the file is bad; nothing else comes
 * out of it.
 */
class DamagedBytesTest {
  /** One damage: some bytes written over, or put in, at a place; then the file is cut. */
  record Damage(List<Integer> places, List<Byte> bytes, boolean insert, double cut) {
    byte[] applyTo(byte[] sound) {
      byte[] all = sound.clone();
      for (int i = 0; i < Math.min(places.size(), bytes.size()); i++) {
        all =
            insert
                ? inserted(all, places.get(i), bytes.get(i))
                : replaced(all, places.get(i), bytes.get(i));
      }
      return cut < 0.5 ? all : Arrays.copyOf(all, (int) (all.length * (cut - 0.5) * 2));
    }

    private static byte[] replaced(byte[] all, int place, byte value) {
      all[place % all.length] = value;
      return all;
    }

    private static byte[] inserted(byte[] all, int place, byte value) {
      int at = place % all.length;
      byte[] longer = Arrays.copyOf(all, all.length + 1);
      System.arraycopy(all, at, longer, at + 1, all.length - at);
      longer[at] = value;
      return longer;
    }
  }

  @Provide
  Arbitrary<Damage> damages() {
    Arbitrary<Byte> signs =
        Arbitraries.of('<', '>', '&', ';', '"', '\'', '{', '}', '[', ',', '\n')
            .map(c -> (byte) c.charValue());
    Arbitrary<Byte> bytes = Arbitraries.oneOf(Arbitraries.bytes(), signs);
    return Combinators.combine(
            Arbitraries.integers().between(0, 1_000_000).list().ofMinSize(1).ofMaxSize(6),
            bytes.list().ofMinSize(1).ofMaxSize(6),
            Arbitraries.of(true, false),
            Arbitraries.doubles().between(0, 1))
        .as(Damage::new);
  }

  @Property(tries = 400)
  void unXml(@ForAll("damages") Damage damage) throws IOException {
    check(new UnXmlImporter(), "un/sample.xml", damage);
  }

  @Property(tries = 400)
  void ftmFlat(@ForAll("damages") Damage damage) throws IOException {
    check(new FtmImporter(), "ftm/flat.json", damage);
  }

  @Property(tries = 400)
  void ftmNested(@ForAll("damages") Damage damage) throws IOException {
    check(new FtmImporter(), "ftm/nested.json", damage);
  }

  @Property(tries = 400)
  void vessels(@ForAll("damages") Damage damage) throws IOException {
    check(new UnVesselImporter(), "un/vessels.csv", damage);
  }

  @Property(tries = 200)
  void listsOfTheWorld(@ForAll("samples") Sample sample, @ForAll("damages") Damage damage)
      throws IOException {
    check(Importers.standard().require(sample.format()), sample.bytes(), damage);
  }

  /** Workbooks are zip files: nearly every damage to them is one of the zip. */
  @Property(tries = 200)
  void workbooks(@ForAll("workbooks") Sample sample, @ForAll("damages") Damage damage)
      throws IOException {
    check(Importers.standard().require(sample.format()), sample.bytes(), damage);
  }

  /** A sound file of a format. */
  record Sample(String format, byte[] bytes) {
    static Sample of(String format, String name) {
      try {
        return name.endsWith(".sheets.txt")
            ? new Sample(format, WorkbookFile.resource(name).bytes(name))
            : new Sample(format, Files.readAllBytes(Golden.resource(name)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String toString() {
      return format;
    }
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Arbitraries.of(
        SampleListsTest.SAMPLES.entrySet().stream()
            .filter(sample -> !sample.getKey().endsWith(".sheets.txt"))
            .map(sample -> Sample.of(sample.getValue(), sample.getKey()))
            .toList());
  }

  @Provide
  Arbitrary<Sample> workbooks() {
    return Arbitraries.of(
        SampleListsTest.SAMPLES.entrySet().stream()
            .filter(sample -> sample.getKey().endsWith(".sheets.txt"))
            .map(sample -> Sample.of(sample.getValue(), sample.getKey()))
            .toList());
  }

  @Provide
  Arbitrary<List<String>> usSamples() {
    return Arbitraries.of(
        List.of("ofac-sdn-xml", "ofac/sdn-sample.xml"),
        List.of("ofac-sdn-xml-any-count", "ofac/sdn-sample.xml"),
        List.of("ofac-advanced-xml", "ofac/advanced-sample.xml"),
        List.of("ofac-enhanced-xml", "ofac/enhanced-sample.xml"),
        List.of("csl-csv", "csl/columns.csv"),
        List.of("csl-json", "csl/results.json"),
        List.of("bis-dpl", "bis/dpl.txt"),
        List.of("us-ita-csv", "bis/el.csv"),
        List.of("us-ita-csv", "bis/isn.csv"),
        List.of("senzing-json", "senzing/flat.json"),
        List.of("senzing-json", "senzing/grouped.json"),
        List.of("senzing-json", "senzing/features.json"));
  }

  @Property(tries = 3_000)
  void usLists(@ForAll("usSamples") List<String> formatAndSample, @ForAll("damages") Damage damage)
      throws IOException {
    Importer importer = Importers.standard().require(formatAndSample.getFirst());
    check(importer, formatAndSample.getLast(), damage);
  }

  private static void check(Importer importer, String sample, Damage damage) throws IOException {
    check(importer, Files.readAllBytes(Golden.resource(sample)), damage);
  }

  private static void check(Importer importer, byte[] sound, Damage damage) throws IOException {
    Path file = Files.createTempFile("damaged", ".list");
    try {
      Files.write(file, damage.applyTo(sound));
      ReadResult result = ReadResult.of(importer, "damaged", file);
      assertThat(result.entries().size() + result.rejected().size()).isPositive();
    } catch (ListFormatException e) {
      assertThat(e.problem().reason()).isNotBlank();
    } finally {
      Files.delete(file);
    }
  }
}
