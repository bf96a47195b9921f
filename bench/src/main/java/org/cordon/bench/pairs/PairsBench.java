package org.cordon.bench.pairs;

import java.nio.file.Path;
import java.util.List;
import org.cordon.entity.Model;
import org.cordon.entity.Schema;
import org.cordon.match.PairScorer;
import org.cordon.match.Question;

/** Scores labelled pairs of names as name-only matches: {@code cordon bench pairs}. */
public final class PairsBench {
  private PairsBench() {}

  /** Gives the probability that two names of things of one schema name the same subject. */
  @FunctionalInterface
  public interface Scorer {
    /** The probability, from 0 to 1. */
    double probability(Schema schema, String name1, String name2);
  }

  /**
   * Scores a file with the engine.
   *
   * @param file CSV with the columns {@code schema,name1,name2,is_match}; {@code quality} is used
   *     for slices where it is there, all other columns are passed over
   * @throws org.cordon.bench.BenchFileException if the file is not like that
   */
  public static PairsReport run(Path file) {
    List<Pair> pairs = new PairsFile(Model.standard()::schema).read(file);
    return score(pairs, new PairScorer()::probability);
  }

  /**
   * Scores pairs with any scorer, at {@link Question#DEFAULT_THRESHOLD}.
   *
   * @param pairs at least one
   */
  public static PairsReport score(List<Pair> pairs, Scorer scorer) {
    return new PairsReport(pairs.stream().map(pair -> scored(pair, scorer)).toList());
  }

  private static ScoredPair scored(Pair pair, Scorer scorer) {
    return new ScoredPair(pair, scorer.probability(pair.schema(), pair.name1(), pair.name2()));
  }
}
