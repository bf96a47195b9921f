package org.cordon.bench.aliases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Schema;
import org.cordon.match.Evidence;
import org.cordon.match.Match;
import org.cordon.match.PairScorer;

/** Finds out why an alias was missed. Not safe for several threads. */
final class MissTeller {
  private final PairScorer scorer = new PairScorer();
  private final PlainWords plain;

  MissTeller(PlainWords plain) {
    this.plain = plain;
  }

  /** The answers to a question: all of them, and the place of the first right one, or 0. */
  record Answers(List<Match> matches, int rank) {
    double probability() {
      return rank == 0 ? 0 : matches.get(rank - 1).probability();
    }

    boolean tied() {
      return rank > 1 && matches.get(rank - 1).logOdds() == matches.getFirst().logOdds();
    }

    Optional<Match> first() {
      return matches.stream().findFirst();
    }
  }

  private record Compared(String name, List<Evidence> evidence) {
    double sum() {
      return evidence.stream().mapToDouble(Evidence::logOdds).sum();
    }
  }

  Miss tell(TargetNames names, int place, Answers answers, Difference difference) {
    ListedName asked = names.names().get(place);
    Schema schema = names.target().subject().schema();
    Compared closest = closest(schema, asked, names.without(place));
    ListEntry entry = names.target().entries().getFirst();
    return new Miss(
        cause(schema, asked, closest, answers, difference),
        entry.source() + " " + entry.key(),
        schema.name(),
        asked.text(),
        closest.name(),
        answers.rank(),
        answers.probability(),
        answers.first().map(Match::matchedName).orElse(""),
        answers.first().map(Match::probability).orElse(0.0),
        why(closest.evidence()));
  }

  private Compared closest(Schema schema, ListedName asked, List<ListedName> others) {
    Compared best = compared(schema, asked, others.getFirst());
    for (ListedName other : others.subList(1, others.size())) {
      Compared next = compared(schema, asked, other);
      best = next.sum() > best.sum() ? next : best;
    }
    return best;
  }

  private Compared compared(Schema schema, ListedName asked, ListedName other) {
    return new Compared(other.text(), scorer.evidence(schema, asked.text(), other.text()));
  }

  private Cause cause(
      Schema schema, ListedName asked, Compared closest, Answers answers, Difference difference) {
    if (!difference.findable()) {
      return Cause.SHARES_NOTHING;
    }
    if (answers.rank() == 1) {
      return Cause.BELOW_THRESHOLD;
    }
    if (difference == Difference.ACRONYM) {
      return Cause.ACRONYM;
    }
    if (answers.rank() > 1) {
      return outranked(plain.of(asked.text()), answers);
    }
    return notReturned(closest.evidence(), scorer.evidence(schema, asked.text(), asked.text()));
  }

  private Cause outranked(List<String> words, Answers answers) {
    if (PlainWords.sameWords(words, plain.of(answers.matches().getFirst().matchedName()))) {
      return Cause.NAMESAKE;
    }
    return answers.tied() ? Cause.TIED : Cause.OUTRANKED;
  }

  private static Cause notReturned(List<Evidence> evidence, List<Evidence> full) {
    List<Evidence> agreeing = evidence.stream().filter(MissTeller::agrees).toList();
    if (agreeing.isEmpty()) {
      return Cause.NO_PART_AGREES;
    }
    if (agreeing.stream().allMatch(row -> row.rule().equals("initial"))) {
      return Cause.ONLY_INITIALS;
    }
    if (agreement(evidence) < agreement(full) / 2) {
      return Cause.LITTLE_AGREES;
    }
    return evidence.stream().anyMatch(row -> row.rule().equals("different") && isPart(row))
        ? Cause.CONFLICT
        : Cause.OTHER;
  }

  private static double agreement(List<Evidence> evidence) {
    return evidence.stream().filter(MissTeller::agrees).mapToDouble(Evidence::logOdds).sum();
  }

  private static boolean agrees(Evidence row) {
    return isPart(row) && row.logOdds() > 0;
  }

  private static boolean isPart(Evidence row) {
    return row.feature().equals("name.part");
  }

  private static String why(List<Evidence> evidence) {
    List<String> rows = new ArrayList<>();
    for (Evidence row : evidence) {
      if (!row.feature().equals("prior")) {
        rows.add(row.rule() + " " + row.asked() + "=" + row.listed());
      }
    }
    return String.join(", ", rows);
  }
}
