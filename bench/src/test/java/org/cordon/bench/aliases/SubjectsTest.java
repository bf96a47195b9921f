package org.cordon.bench.aliases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cordon.register.Register;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule for the same subject, case by case: two entries, and whether they are one. */
final class SubjectsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          us-306 | name=A Bede; alias=C Deva | ofac-306 | name=A Bede | true
          us-306 | name=A Bede | ofac-306 | name=E Fogg | false
          us-6   | name=A Bede | ofac-6   | name=A Bede | false
          NK-abc | name=A Bede | NK-abc   | name=E Fogg | true
          p-1    | name=A Bede; alias=C Deva | x-2 | name=a bede; alias=DEVA, C | true
          p-1    | name=A Bede; alias=C Deva; birthDate=1960-01-02 | x-2 | name=A Bede; alias=C Deva; birthDate=1961 | false
          p-1    | name=A Bede; alias=C Deva; birthDate=1960-01-02 | x-2 | name=A Bede; alias=C Deva; birthDate=1960 | true
          p-1    | name=A Bede; alias=Bede A | x-2 | name=A Bede; alias=Bede A | false
          p-1    | name=A Bede; birthDate=1960-01-02 | x-2 | name=A Bede; birthDate=1960-01-02 | true
          p-1    | name=A Bede; birthDate=1960 | x-2 | name=A Bede; birthDate=1960 | false
          p-1    | name=A Bede | x-2 | name=A Bede | false
          p-1    | name=A Bede Fogg | x-2 | name=FOGG, A Bede | true
          p-1    | name=A Bede Fogg; birthDate=1960 | x-2 | name=A Bede Fogg; birthDate=1970 | false
          """)
  void isTheSameSubject(String id1, String values1, String id2, String values2, boolean same) {
    try (Register register =
        new AliasRegister()
            .with("one", id1, "Person", properties(values1))
            .with("two", id2, "Person", properties(values2))
            .open(folder)) {
      Subjects subjects = new Subjects(register);

      assertThat(subjects.same(0).contains(1)).isEqualTo(same);
      assertThat(subjects.same(1).contains(0)).isEqualTo(same);
      assertThat(subjects.same(0)).contains(0);
    }
  }

  @ParameterizedTest
  @CsvSource({"9074729,true", "9187629,false"})
  void vesselsWithTheSameImoAreOne(String imo, boolean same) {
    try (Register register =
        new AliasRegister()
            .with("one", "v-1", "Vessel", "name", "Gull", "imoNumber", "9074729")
            .with("two", "w-2", "Vessel", "name", "Tern", "imoNumber", imo)
            .open(folder)) {
      assertThat(new Subjects(register).same(0).contains(1)).isEqualTo(same);
    }
  }

  private static String[] properties(String values) {
    List<String> properties = new ArrayList<>();
    for (String value : values.split(";", -1)) {
      properties.addAll(Arrays.asList(value.strip().split("=", -1)));
    }
    return properties.toArray(String[]::new);
  }
}
