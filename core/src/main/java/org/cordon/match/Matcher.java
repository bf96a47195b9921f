package org.cordon.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.entity.Model;
import org.cordon.entity.Schema;
import org.cordon.name.Name;
import org.cordon.name.NameAnalyzer;
import org.cordon.register.Facts;
import org.cordon.register.NeighbourFinder;
import org.cordon.register.Register;
import org.cordon.register.SourceEdition;

/**
 * Answers questions against a register. Not safe for use by several threads: create one per thread,
 * it is cheap.
 *
 * <p>Recall contract: every target whose score by {@link NameComparison} and {@link
 * ContextEvidence} reaches the question's threshold is returned, up to the limit, provided that at
 * least one leading part of an asked name agrees with the target's name or that they share an
 * identifier. Nothing is cut off by count or time before scoring.
 */
public final class Matcher {
  private static final int[] NOTHING = {};
  private static final double ROUNDING = 1e-9;

  private final Register register;
  private final NameAnalyzer analyzer = new NameAnalyzer();
  private final NeighbourFinder finder;
  private final CandidateSearch search;
  private final Map<String, boolean[]> comparable = new HashMap<>();

  /** A matcher over an open register. */
  public Matcher(Register register) {
    this(register, Sieve.BLOCK);
  }

  /** A matcher whose {@link Sieve} takes that many names at once; for tests on small registers. */
  Matcher(Register register, int block) {
    this.register = register;
    this.finder = new NeighbourFinder(register);
    this.search = new CandidateSearch(register, block);
  }

  /**
   * The matches at or above the question's threshold, most probable first; ties in target order.
   */
  public List<Match> match(Question question) {
    return matchWithout(NOTHING, question);
  }

  /**
   * As {@link #match}, but as if the register did not hold some of its names. Serves to measure: a
   * name is taken out, and asked.
   *
   * @param hiddenNames numbers of names, see {@link Register#names}; not changed
   */
  public List<Match> matchWithout(int[] hiddenNames, Question question) {
    Entity party = question.party();
    Facts facts = Facts.of(party, List.of());
    double least = leastSum(question.threshold());
    double context = ContextEvidence.most(facts);
    search.begin(comparable(party.schema()), sources(question), hiddenNames);
    List<AskedName> names = new ArrayList<>();
    for (Name name : Party.names(party, analyzer)) {
      AskedName asked = new AskedName(name, finder);
      names.add(asked);
      search.byName(asked, names.size() - 1, least - context);
    }
    for (long identifier : facts.identifiers()) {
      search.byIdentifier(Facts.hash(identifier), names);
    }
    return matches(question, facts, names);
  }

  /** The least sum of evidence that is looked at; a little lower, since the map back rounds. */
  private static double leastSum(double threshold) {
    return Calibration.standard().sum(Probability.logOdds(threshold)) - ROUNDING;
  }

  private List<Match> matches(Question question, Facts facts, List<AskedName> names) {
    double least = Probability.logOdds(question.threshold());
    List<Match> matches = new ArrayList<>();
    FoundTargets found = search.found();
    for (int i = 0; i < found.count(); i++) {
      double sum = found.score(i) + ContextEvidence.score(facts, register.facts(found.target(i)));
      double logOdds = Calibration.standard().logOdds(sum);
      if (logOdds >= least && isOfSources(found.target(i), question.sources())) {
        int askedName = found.askedName(i);
        Optional<Name> asked =
            askedName < 0 ? Optional.empty() : Optional.of(names.get(askedName).name);
        matches.add(
            new Match(
                register,
                found.target(i),
                found.listedName(i),
                logOdds,
                new Match.Asked(asked, question.party())));
      }
    }
    matches.sort(
        Comparator.comparingDouble(Match::logOdds).reversed().thenComparingInt(Match::ordinal));
    return matches.size() > question.limit()
        ? List.copyOf(matches.subList(0, question.limit()))
        : List.copyOf(matches);
  }

  /**
   * The bit set of sources is exact up to 64 editions; beyond, the entries themselves are asked.
   */
  private boolean isOfSources(int target, Set<String> asked) {
    return asked.isEmpty()
        || register.editions().size() <= Long.SIZE
        || register.target(target).entries().stream()
            .anyMatch(entry -> asked.contains(entry.source()));
  }

  /** Which schema numbers of the register a question of that schema is compared with. */
  private boolean[] comparable(Schema schema) {
    return comparable.computeIfAbsent(
        schema.name(),
        name -> register.schemaNumbers(Set.copyOf(Model.standard().comparableWith(schema))));
  }

  /**
   * The asked sources as a bit set over the register's editions; all bits when the question names
   * none.
   */
  private long sources(Question question) {
    if (question.sources().isEmpty()) {
      return -1L;
    }
    long bits = 0;
    List<SourceEdition> editions = register.editions();
    for (int i = 0; i < editions.size(); i++) {
      if (question.sources().contains(editions.get(i).source())) {
        bits |= 1L << i % Long.SIZE;
      }
    }
    return bits;
  }
}
