package org.cordon.bench.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cordon.name.Name;
import org.cordon.name.NameAnalyzer;
import org.cordon.name.NameKind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The analysis of one name as written: scripts to Latin, words to parts, parts to units. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NameBenchmark {
  /** The register file; set by {@link PartsBench} for all parts, and not used by this one. */
  @Param("")
  String file = "";

  private static final List<String> PEOPLE =
      List.of(
          "Orlan Petrovich Veskarov",
          "Орлан Петрович Вескаров",
          "Kim Chol-su",
          "김철수",
          "محمد عبد الله الحسن",
          "Wang Xiaoming",
          "王小明",
          "José María de la Cruz García");
  private static final List<String> ORGANISATIONS =
      List.of(
          "Veskarov Trading Co., Ltd.",
          "ООО «Вескаров Трейдинг»",
          "Müller & Söhne GmbH",
          "Second Academy of Invented Sciences");

  private final NameAnalyzer analyzer = new NameAnalyzer();
  private int next;

  /** Analyses the next name of a person. */
  @Benchmark
  public Name person() {
    return analyzer.analyze(nextOf(PEOPLE), NameKind.PERSON);
  }

  /** Analyses the next name of an organisation. */
  @Benchmark
  public Name organisation() {
    return analyzer.analyze(nextOf(ORGANISATIONS), NameKind.ORGANISATION);
  }

  private String nextOf(List<String> names) {
    next = (next + 1) % names.size();
    return names.get(next);
  }
}
