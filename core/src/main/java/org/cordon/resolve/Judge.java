package org.cordon.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordon.match.EntryScorer;
import org.cordon.match.Evidence;
import org.cordon.register.Facts;
import org.cordon.register.IdentifierKind;
import org.cordon.register.Merge;

/**
 * Scores a pair of entries: the best pair of names, further names that agree, and the facts. Not
 * safe for several threads.
 *
 * <p>The names and facts are weighed by the model of {@code match}; what is added here is what a
 * question about one party cannot know: both sides give several names, and how many entries of one
 * source bear the name.
 */
final class Judge {
  /** What each further name that agrees adds, up to {@link #MOST_FURTHER} of them. */
  private static final double FURTHER_NAME = 1.0;

  private static final int MOST_FURTHER = 3;

  /** From this on a pair of names counts as agreeing. */
  private static final double NAME_AGREES = 2;

  /** Names that agree so well are not compared with the other side's remaining names. */
  private static final double FULL = 5;

  /** Below this in one direction names are not compared in the other. */
  private static final double WORTHLESS = -4;

  /** What a name that several entries of one source bear takes away. */
  private static final double COMMON_NAME = 2.5;

  /** Names that share nothing cannot bring a pair lower: identifiers may still hold it together. */
  private static final double FLOOR = -15;

  /** With a number that is given once and for life, a change of name says little. */
  private static final double FLOOR_FOR_LIFE = -5;

  /** The weight of a name, in parts of a rare name, from which it tells enough by itself. */
  private static final double TELLING_WEIGHT = 1.6;

  private static final double WEIGHT_WORTH = 1.5;

  private static final double SAME_ID = 20;

  private static final double COMMON_WORD_WEIGHT = 0.55;

  private final EntryScorer scorer = new EntryScorer();
  private final NameCounts counts;

  Judge(NameCounts counts) {
    this.counts = counts;
  }

  /** Stands where nothing was scored. */
  static final Verdict NO_VERDICT = new Verdict(0, -1, -1, 0, 0);

  /** A scored pair. */
  record Verdict(double logOdds, int firstName, int secondName, int further, double names) {
    /** The same with the entries in the other order. */
    Verdict turned() {
      return new Verdict(logOdds, secondName, firstName, further, names);
    }
  }

  /** The score of two entries that no constraint keeps apart. */
  Verdict score(Subject a, Subject b) {
    double best = FLOOR;
    int firstName = -1;
    int secondName = -1;
    int agreeing = 0;
    for (int i = 0; i < a.tokens.length && !(agreeing > MOST_FURTHER && best >= FULL); i++) {
      boolean agrees = false;
      for (int j = 0; j < b.tokens.length && !(agrees && best >= FULL); j++) {
        if (worthComparing(a.tokens[i], b.tokens[j])) {
          double score = scorer.names(a.profile, i, b.profile, j, WORTHLESS) + rarity(a, i, b, j);
          agrees |= score >= NAME_AGREES;
          if (score > best) {
            best = score;
            firstName = i;
            secondName = j;
          }
        }
      }
      agreeing += agrees ? 1 : 0;
    }
    int further = Math.clamp(agreeing - 1L, 0, MOST_FURTHER);
    double names = Math.max(best, sharesForLife(a, b) ? FLOOR_FOR_LIFE : FLOOR);
    double sum =
        names
            + further * FURTHER_NAME
            + (sameId(a, b) ? SAME_ID : 0)
            + scorer.facts(a.profile, b.profile);
    return new Verdict(sum, firstName, secondName, further, names);
  }

  /**
   * Entity ids of importers hold the source's name: equal ones come from publishers that use the
   * same ids for the same subjects.
   */
  static boolean sameId(Subject a, Subject b) {
    return a.entry().subject().id().equals(b.entry().subject().id());
  }

  /** Names with several telling parts must share two of them. */
  private static boolean worthComparing(int[] a, int[] b) {
    int needed = Math.min(2, Math.min(a.length, b.length));
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length && shared < needed; ) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return needed > 0 && shared >= needed;
  }

  /** A short name of common parts, or one that several entries of a source bear, tells less. */
  private double rarity(Subject a, int i, Subject b, int j) {
    double weight = Math.min(weight(a, i), weight(b, j));
    double tells = Math.clamp((weight - TELLING_WEIGHT) * WEIGHT_WORTH, -2, 2);
    boolean common = counts.isCommon(a, i) || counts.isCommon(b, j);
    return common ? tells - COMMON_NAME : tells;
  }

  /** Several common words together are as rare as one rare name. */
  private static double weight(Subject subject, int name) {
    return Math.max(
        subject.profile.name(name).weight(), subject.tokens[name].length * COMMON_WORD_WEIGHT);
  }

  private static boolean sharesForLife(Subject a, Subject b) {
    for (long one : a.facts.identifiers()) {
      for (long other : b.facts.identifiers()) {
        if (one == other && isForLife(Facts.kind(one), a.family)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The number of a ship stays with its hull; those of shipping companies are passed on. */
  private static boolean isForLife(IdentifierKind kind, Subject.Family family) {
    return switch (kind) {
      case IMO -> family == Subject.Family.VESSEL;
      case LEI, INN, OGRN -> true;
      default -> false;
    };
  }

  /** The grounds of a verdict; they add up to it. */
  List<Merge.Ground> grounds(Subject a, Subject b, Verdict verdict) {
    List<Merge.Ground> grounds = new ArrayList<>();
    double told = 0;
    if (verdict.firstName() >= 0) {
      for (Evidence row :
          scorer.explainNames(a.profile, verdict.firstName(), b.profile, verdict.secondName())) {
        grounds.add(ground(row));
      }
      told = rarity(a, verdict.firstName(), b, verdict.secondName());
      grounds.add(new Merge.Ground("name.rarity", told < 0 ? "common" : "rare", "", "", told));
    }
    double names = grounds.stream().mapToDouble(Merge.Ground::logOdds).sum();
    if (Math.abs(verdict.names() - names) > 1e-9) {
      grounds.add(
          new Merge.Ground("name.floor", "names may change", "", "", verdict.names() - names));
    }
    further(verdict).ifPresent(grounds::add);
    if (sameId(a, b)) {
      String id = a.entry().subject().id();
      grounds.add(new Merge.Ground("entity-id", "equal", id, id, SAME_ID));
    }
    scorer.explainFacts(a.profile, b.profile).forEach(row -> grounds.add(ground(row)));
    return grounds;
  }

  private static Optional<Merge.Ground> further(Verdict verdict) {
    int further = verdict.further();
    return further == 0
        ? Optional.empty()
        : Optional.of(
            new Merge.Ground(
                "name.further", further + " more agree", "", "", further * FURTHER_NAME));
  }

  private static Merge.Ground ground(Evidence row) {
    return new Merge.Ground(row.feature(), row.rule(), row.asked(), row.listed(), row.logOdds());
  }
}
