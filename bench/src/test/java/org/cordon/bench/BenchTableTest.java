package org.cordon.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BenchTableTest {
  @TempDir Path folder;

  @Test
  void bindsColumnsByNameAndPassesOverOthers() {
    Path file = Temp.file(folder, "x.csv", "other,b,a", "1,\" two \",\"th\"\"ree\"", "4,,6");

    BenchTable table = BenchTable.read(file, List.of("a", "b"));

    assertThat(table.rows()).extracting(row -> row.value("a")).containsExactly("th\"ree", "6");
    assertThat(table.rows()).extracting(row -> row.value("b")).containsExactly("two", "");
    assertThat(table.rows().getFirst().find("c")).isEmpty();
    assertThat(table.rows()).extracting(BenchTable.Row::line).containsExactly(2L, 3L);
  }

  @Test
  void lineIsWhereTheRowStartsWhenFieldsSpanLines() {
    Path file = Temp.file(folder, "x.csv", "a,b", "\"one", "more\",2", "3,4");

    assertThat(BenchTable.read(file, List.of("a")).rows())
        .extracting(BenchTable.Row::line)
        .containsExactly(2L, 4L);
  }

  @Test
  void skipsByteOrderMark() {
    Path file = Temp.file(folder, "x.csv", "\uFEFFa,b", "1,2");

    assertThat(BenchTable.read(file, List.of("a")).rows().getFirst().value("a")).isEqualTo("1");
  }

  @Test
  void tellsMissingColumn() {
    Path file = Temp.file(folder, "x.csv", "a,b", "1,2");

    assertThatThrownBy(() -> BenchTable.read(file, List.of("a", "is_match")))
        .isInstanceOf(BenchFileException.class)
        .hasMessage("x.csv:1: expected the column (is_match) once, found the columns [a, b]");
  }

  @Test
  void tellsColumnThatStandsTwice() {
    Path file = Temp.file(folder, "x.csv", "a,a", "1,2");

    assertThatThrownBy(() -> BenchTable.read(file, List.of("a"))).hasMessageContaining("(a) once");
  }

  @Test
  void tellsRowWithOtherNumberOfFields() {
    Path file = Temp.file(folder, "x.csv", "a,b", "1,2", "3");

    assertThatThrownBy(() -> BenchTable.read(file, List.of("a")))
        .hasMessage("x.csv:3: expected 2 fields as in the header, found 1");
  }

  @Test
  void tellsMissingValueWithItsPlace() {
    Path file = Temp.file(folder, "x.csv", "a,b", "1,2", " ,4");
    BenchTable.Row row = BenchTable.read(file, List.of("a")).rows().getLast();

    assertThatThrownBy(() -> row.filled("a"))
        .hasMessage("x.csv:3: a: expected a value, found none");
  }

  @Test
  void tellsFileWithoutRows() {
    Path header = Temp.file(folder, "x.csv", "a,b");
    Path empty = Temp.file(folder, "y.csv");

    assertThatThrownBy(() -> BenchTable.read(header, List.of("a")))
        .hasMessageContaining("at least one row");
    assertThatThrownBy(() -> BenchTable.read(empty, List.of("a")))
        .hasMessageContaining("at least one row");
  }

  @Test
  void tellsMissingFile() {
    assertThatThrownBy(() -> BenchTable.read(folder.resolve("none.csv"), List.of("a")))
        .isInstanceOf(BenchFileException.class)
        .hasMessage("none.csv: no such file");
  }

  @Test
  void tellsOtherEncoding() throws IOException {
    Path file = folder.resolve("x.csv");
    Files.write(file, new byte[] {'a', '\n', 'L', 'e', (byte) 0xE3, 'o', '\n'});

    assertThatThrownBy(() -> BenchTable.read(file, List.of("a")))
        .hasMessageContaining("expected UTF-8");
  }

  @Test
  void tellsUnclosedQuote() {
    Path file = Temp.file(folder, "x.csv", "a,b", "\"1,2");

    assertThatThrownBy(() -> BenchTable.read(file, List.of("a")))
        .isInstanceOf(BenchFileException.class);
  }
}
