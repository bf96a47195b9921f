package org.cordon.lists.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordon.lists.CollectedEntries.shared;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cordon.lists.CollectedEntries;
import org.cordon.lists.Golden;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Rendering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvImporterTest {
  private static final String FOLDER = "csv/";

  @TempDir private Path folder;

  private static CollectedEntries read(Path... files) throws Exception {
    CollectedEntries found = new CollectedEntries();
    new CsvImporter().read(CollectedEntries.source("house", "csv"), List.of(files), found);
    return found;
  }

  private Path file(String name, String text, Charset charset) throws Exception {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  @Test
  void aHouseListWithRules() throws Exception {
    Golden.check(
        FOLDER + "expected.txt",
        Rendering.of(read(Golden.resource(FOLDER + "watch.csv"), Golden.resource(FOLDER + "watch.mapping"))));
  }

  @Test
  void windows1252IsReadAndReported() throws Exception {
    String text = "id,name\n1,Müller\n2,Łódź\n".replace("Łódź", "Größe");
    CollectedEntries found = read(file("a.csv", text, Charset.forName("windows-1252")));
    assertThat(found.entries).extracting(e -> e.subject().caption()).containsExactly("Müller", "Größe");
    assertThat(found.warnings.toString()).contains("Windows-1252").contains("3 bytes");
  }

  @Test
  void utf16WithByteOrderMarkIsRead() throws Exception {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      CollectedEntries found = read(file("a.csv", "\ufeffid\tname\n1\t김정은\n", charset));
      assertThat(found.entry("1").subject().caption()).isEqualTo("김정은");
      assertThat(found.warnings).isEmpty();
    }
  }

  @Test
  void aRowWithoutKeyKeepsItsDigestWhereverItStands() throws Exception {
    CollectedEntries one = read(file("a.csv", "name,dob\nAnna,1950\nBert,1951\n", StandardCharsets.UTF_8));
    CollectedEntries two = read(file("b.csv", "name,dob\nBert,1951\nAnna,1950\n", StandardCharsets.UTF_8));
    assertThat(one.entries.getFirst().key()).isEqualTo(two.entries.getLast().key());
  }

  @Test
  void shiftedColumnsAreRejectedWithTheirLine() throws Exception {
    String text = "name,dob,country,passport\nAnna,1950-01-02,de,X1\nBert,England,1951,X2\nCarl,1960,fr,\n";
    CollectedEntries found = read(file("a.csv", text, StandardCharsets.UTF_8));
    assertThat(found.entries).hasSize(2);
    assertThat(found.rejects).singleElement().satisfies(p -> assertThat(p.toString()).contains("a.csv:3").contains("wrong columns"));
  }

  @Test
  void oneEndlessLineCostsOneRow() throws Exception {
    Path file = folder.resolve("long.csv");
    try (var out = Files.newBufferedWriter(file)) {
      out.write("id,name\n1,Anna\n2,");
      for (int i = 0; i < 1_000; i++) {
        out.write("x".repeat(10_000));
      }
      out.write("\n3,Carl\n");
    }
    CollectedEntries found = new CollectedEntries();
    CsvOptions small = new CsvOptions(java.util.Optional.empty(), new CsvLimits(50_000, 10));
    new CsvImporter(small, List.of()).read(CollectedEntries.source("house", "csv"), List.of(file), found);
    assertThat(found.entries).extracting(e -> e.key()).containsExactly("1", "3");
    assertThat(found.rejects.toString()).contains("long.csv:3").contains("50,000 characters");
  }

  @Test
  void aNulCostsOneRow() throws Exception {
    CollectedEntries found = read(file("a.csv", "id,name\n1,An\0na\n2,Bert\n", StandardCharsets.UTF_8));
    assertThat(found.entries).extracting(e -> e.key()).containsExactly("2");
    assertThat(found.rejects.toString()).contains("a.csv:2").contains("NUL");
  }

  @ParameterizedTest
  @CsvSource({
    "html-instead-of-list.csv, text/html",
    "empty-sdn.csv, empty",
    "only-ctrl-z.csv, empty",
    "ofac-sdn-last-line-junk.csv, a column of names",
    "ofac-add-whole-row-quoted.csv, a column of names",
    "eu-csv-resaved-by-spreadsheet.csv, a column of names",
  })
  void isRefused(String name, String reason) {
    assertThatThrownBy(() -> read(shared("lists/bad-input/" + name)))
        .isInstanceOf(ListFormatException.class)
        .hasMessageContaining(name)
        .hasMessageContaining(reason);
  }

  @Test
  void brokenRowsAreCounted() throws Exception {
    CollectedEntries found = read(shared("lists/bad-input/csl-broken-rows.csv"));
    assertThat(found.entries).extracting(e -> e.subject().schema().name()).containsExactly("Organization", "LegalEntity");
    assertThat(found.rejects).hasSize(4).allSatisfy(p -> assertThat(p.reason()).contains("expected 28 columns"));
  }

  @Test
  void aSecondHeaderIsNoRecord() throws Exception {
    CollectedEntries found = read(shared("lists/bad-input/csl-header-twice-and-cut-last-row.csv"));
    assertThat(found.entries).noneSatisfy(e -> assertThat(e.subject().caption()).isEqualTo("name"));
    assertThat(found.entries.size() + found.rejects.size()).isGreaterThan(0);
    assertThat(found.rejects).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'name=Nobody', there is no column", "'nome=A', FollowTheMoney property", "'name', property=column"})
  void aWrongRuleIsTold(String rule, String reason) throws Exception {
    Path rules = file("a.mapping", rule + "\n", StandardCharsets.UTF_8);
    Path table = file("a.csv", "A,B\nx,y\n", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(table, rules)).isInstanceOf(ListFormatException.class).hasMessageContaining(reason);
  }
}
