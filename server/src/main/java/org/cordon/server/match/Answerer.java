package org.cordon.server.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cordon.entity.Entity;
import org.cordon.entity.Property;
import org.cordon.entity.PropertyType;
import org.cordon.match.Evidence;
import org.cordon.match.Match;
import org.cordon.match.Matcher;
import org.cordon.match.Question;
import org.cordon.server.data.EntityView;
import org.cordon.server.data.Snapshot;

/** Answers questions of the published interface with the matcher. */
public final class Answerer {
  /** Below this score nothing is looked at: it would be half of the register. */
  private static final double LEAST_SCORE = 0.15;

  private final Snapshot snapshot;
  private final Asking asking;

  /** An answerer over a snapshot that is leased. */
  public Answerer(Snapshot snapshot, Asking asking) {
    this.snapshot = snapshot;
    this.asking = asking;
  }

  /**
   * The results of a question.
   *
   * @param results the best ones, as many as were asked for
   * @param total how many are called matches, of all that were scored
   */
  public record Found(List<Result> results, long total) {}

  /** Answers one question. */
  public Found answer(Matcher matcher, Query query) {
    if (asking.sources().isEmpty() || query.properties().isEmpty()) {
      return new Found(List.of(), 0);
    }
    double bound = Math.max(LEAST_SCORE, Math.min(asking.cutoff(), asking.threshold()));
    Scale scale = asking.algorithm().scale();
    double probability = scale.probability(asking.tuned() ? LEAST_SCORE : bound);
    Question question =
        new Question(party(query), probability, asking.candidates(), asking.sources());
    List<Result> all = new ArrayList<>();
    for (Match match : matcher.match(question)) {
      result(match, query).filter(this::isKept).ifPresent(all::add);
    }
    all.sort(
        Comparator.comparingDouble(Result::score)
            .thenComparingDouble(Result::logOdds)
            .reversed()
            .thenComparing(result -> result.view().id()));
    long total = all.stream().filter(this::isMatch).count();
    return new Found(all.subList(0, Math.min(asking.limit(), all.size())), total);
  }

  /** Whether a result is called a match. */
  public boolean isMatch(Result result) {
    return result.score() >= asking.threshold();
  }

  private boolean isKept(Result result) {
    EntityView view = result.view();
    return result.score() > Math.min(asking.cutoff(), asking.threshold())
        && !asking.excludedSchemata().contains(view.schema().name())
        && (asking.topics().isEmpty()
            || view.values("topics").stream().anyMatch(asking.topics()::contains))
        && asking.excludedIds().stream().noneMatch(view::isNamed)
        && asking
            .changedSince()
            .map(since -> view.lastChange().filter(last -> last.compareTo(since) > 0).isPresent())
            .orElse(true);
  }

  private Optional<Result> result(Match match, Query query) {
    EntityView view = snapshot.view(match.ordinal());
    List<Evidence> evidence =
        asking.tuned()
            ? new Tuning(asking).weigh(match, view, query.schema(), names(query))
            : List.of();
    double logOdds =
        asking.tuned() ? evidence.stream().mapToDouble(Evidence::logOdds).sum() : match.logOdds();
    double score = rounded(asking.algorithm().scale().score(logOdds));
    return Optional.of(new Result(match, view, score, logOdds, evidence));
  }

  /** Rounded as it is sent, so that what a client compares is what was compared here. */
  private static double rounded(double score) {
    return Math.round(score * 1e4) / 1e4;
  }

  private static List<String> names(Query query) {
    return query.party().valuesOf(PropertyType.NAME);
  }

  /** The party with what the algorithm compares. */
  private Entity party(Query query) {
    Algorithm.Aspect aspect = asking.algorithm().aspect();
    if (aspect == Algorithm.Aspect.ALL) {
      return query.party();
    }
    return new Entity(
        query.party().id(),
        query.schema(),
        query.party().statements().stream()
            .filter(statement ->
                query
                    .schema()
                    .property(statement.property())
                    .map(Property::type)
                    .filter(aspect::takes)
                    .isPresent())
            .toList());
  }
}
