package org.cordon.lists.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.cordon.lists.CollectedEntries;
import org.cordon.lists.Golden;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.ofac.OfacImporter;
import org.cordon.lists.targets.SimpleTargetsImporter;

/** Whatever happens to the bytes of a file, an importer reads it or says that it cannot; and reading loses no row. */
class CsvFuzzTest {
  private static final Path RESOURCES = Golden.resource("");

  private static void import_(Importer importer, String name, byte[] bytes) throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    Path file = Files.write(folder.resolve(name), bytes);
    try {
      importer.read(CollectedEntries.source("fuzz", importer.format()), List.of(file), new CollectedEntries());
    } catch (ListFormatException | IOException e) {
      assertThat(e).hasMessageContaining(name);
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
  }

  private static byte[] sample(String path) throws IOException {
    return Files.readAllBytes(RESOURCES.resolve(path));
  }

  @Provide
  Arbitrary<List<UnaryOperator<byte[]>>> damage() {
    Arbitrary<Double> place = Arbitraries.doubles().between(0, 1);
    Arbitrary<Byte> value =
        Arbitraries.oneOf(Arbitraries.bytes(), Arbitraries.of((byte) '"', (byte) ',', (byte) '\n', (byte) 0, (byte) 0x1A));
    Arbitrary<UnaryOperator<byte[]>> change = Combinators.combine(place, value).as(CsvFuzzTest::changed);
    Arbitrary<UnaryOperator<byte[]>> insert = Combinators.combine(place, value).as(CsvFuzzTest::inserted);
    Arbitrary<UnaryOperator<byte[]>> cut = place.map(CsvFuzzTest::cut);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, change), net.jqwik.api.Tuple.of(6, insert), net.jqwik.api.Tuple.of(1, cut))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  private static UnaryOperator<byte[]> changed(double place, byte value) {
    return bytes -> {
      byte[] copy = bytes.clone();
      if (copy.length > 0) {
        copy[(int) (place * (copy.length - 1))] = value;
      }
      return copy;
    };
  }

  private static UnaryOperator<byte[]> inserted(double place, byte value) {
    return bytes -> {
      int at = (int) (place * bytes.length);
      byte[] copy = Arrays.copyOf(bytes, bytes.length + 1);
      System.arraycopy(bytes, at, copy, at + 1, bytes.length - at);
      copy[at] = value;
      return copy;
    };
  }

  private static UnaryOperator<byte[]> cut(double place) {
    return bytes -> Arrays.copyOf(bytes, (int) (place * bytes.length));
  }

  private static byte[] damaged(byte[] bytes, List<UnaryOperator<byte[]>> damage) {
    byte[] result = bytes;
    for (UnaryOperator<byte[]> step : damage) {
      result = step.apply(result);
    }
    return result;
  }

  @Property(tries = 100)
  void ofac(@ForAll("damage") List<UnaryOperator<byte[]>> damage) throws IOException {
    import_(new OfacImporter(true), "sdn.csv", damaged(sample("ofac/sdn.csv"), damage));
  }

  @Property(tries = 100)
  void targets(@ForAll("damage") List<UnaryOperator<byte[]>> damage) throws IOException {
    import_(new SimpleTargetsImporter(), "t.csv", damaged(sample("targets/targets.simple.csv"), damage));
  }

  @Property(tries = 100)
  void house(@ForAll("damage") List<UnaryOperator<byte[]>> damage) throws IOException {
    import_(new CsvImporter(), "w.csv", damaged(sample("csv/watch.csv"), damage));
  }

  @Property(tries = 100)
  void whatIsWrittenIsReadAgain(@ForAll @Size(max = 5) List<@Size(max = 4) List<@StringLength(max = 12) String>> rows) throws IOException {
    StringWriter text = new StringWriter();
    var writer = de.siegmar.fastcsv.writer.CsvWriter.builder().quoteStrategy(
        de.siegmar.fastcsv.writer.QuoteStrategies.ALWAYS).build(text);
    List<List<String>> written = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = row.stream().map(cell -> cell.replaceAll("[\\r\\x00]", "")).toList();
      if (!cells.isEmpty()) {
        writer.writeRecord(cells);
        written.add(cells);
      }
    }
    writer.close();
    List<List<String>> read = new ArrayList<>();
    CsvLines lines = new CsvLines(new StringReader(text.toString()), ',', 0, CsvLimits.STANDARD);
    for (Optional<CsvLine> line = lines.next(); line.isPresent(); line = lines.next()) {
      assertThat(line.get()).isInstanceOf(CsvLine.Row.class);
      read.add(((CsvLine.Row) line.get()).cells());
    }
    assertThat(read).isEqualTo(written);
  }

  @Property(tries = 200)
  void utf8IsDecodedAsTheJdkDoes(@ForAll String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (Utf8OrWindowsReader reader = new Utf8OrWindowsReader(new ByteArrayInputStream(bytes))) {
      StringWriter out = new StringWriter();
      reader.transferTo(out);
      assertThat(out.toString()).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
      assertThat(reader.foreignBytes()).isZero();
    }
  }
}
