package org.cordon.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JaroWinklerTest {
  private final JaroWinkler measure = new JaroWinkler();

  /**
   * Values as published in W. E. Winkler's comparison tables of string comparators, three decimals.
   */
  @ParameterizedTest
  @CsvSource({
    "MARTHA,     MARHTA,      0.944, 0.961",
    "DWAYNE,     DUANE,       0.822, 0.840",
    "DIXON,      DICKSONX,    0.767, 0.813",
    "SHACKLEFORD,SHACKELFORD, 0.970, 0.982",
    "DUNNINGHAM, CUNNIGHAM,   0.896, 0.896",
    "NICHLESON,  NICHULSON,   0.926, 0.956",
    "JONES,      JOHNSON,     0.790, 0.832",
    "MASSEY,     MASSIE,      0.889, 0.933",
    "ABROMS,     ABRAMS,      0.889, 0.922",
    "JERALDINE,  GERALDINE,   0.926, 0.926",
    "MICHELLE,   MICHAEL,     0.869, 0.921",
    "JULIES,     JULIUS,      0.889, 0.933",
    "TANYA,      TONYA,       0.867, 0.880",
    "SEAN,       SUSAN,       0.783, 0.805",
    "JON,        JOHN,        0.917, 0.933"
  })
  void agreesWithPublishedValues(String a, String b, double jaro, double winkler) {
    assertThat(measure.jaro(a, b)).isCloseTo(jaro, within(0.0006));
    assertThat(measure.similarity(a, b)).isCloseTo(winkler, within(0.0006));
  }

  @Property
  void isBetweenNothingAndOneAndTheSameBothWays(@ForAll String a, @ForAll String b) {
    double similarity = measure.similarity(a, b);

    assertThat(similarity).isBetween(0.0, 1.0);
    assertThat(measure.similarity(a, a)).isEqualTo(1);
    assertThat(similarity == 1).isEqualTo(a.equals(b));
  }

  @ParameterizedTest
  @CsvSource({"'','',1", "a,'',0", "abc,xyz,0"})
  void knowsTheEdges(String a, String b, double expected) {
    assertThat(measure.similarity(a, b)).isEqualTo(expected);
    assertThat(measure.similarity(b, a)).isEqualTo(expected);
  }
}
