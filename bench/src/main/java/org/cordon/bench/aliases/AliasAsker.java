package org.cordon.bench.aliases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.match.Match;
import org.cordon.match.Matcher;
import org.cordon.match.Question;
import org.cordon.register.Register;

/** Takes names out of the register and asks for them. Not safe for several threads. */
final class AliasAsker {
  /** Answers below this are taken for none. */
  static final double LEAST = 0.002;

  private final Register register;
  private final Subjects subjects;
  private final Matcher matcher;
  private final Set<String> sources;

  /**
   * Asker and register.
   *
   * @param sources only entries of these may answer; empty means all
   */
  AliasAsker(Register register, Subjects subjects, Set<String> sources) {
    this.register = register;
    this.subjects = subjects;
    this.matcher = new Matcher(register);
    this.sources = Set.copyOf(sources);
  }

  /** The names of a target or of one of its entries. */
  TargetNames names(AliasJobs.Job job) {
    return TargetNames.read(register, job.target(), job.entry());
  }

  /**
   * The targets that are a right answer to a name of a target: the target itself, those that are
   * the same subject, and those that have the same name.
   */
  Set<Integer> right(int target, ListedName asked) {
    Set<Integer> right = new HashSet<>(subjects.same(target));
    right.addAll(subjects.named(asked));
    return right;
  }

  /** Whether another target has the same name. */
  boolean isElsewhere(ListedName asked) {
    return subjects.named(asked).size() > 1;
  }

  /** All answers of {@link #LEAST} and above, with the name hidden from its target. */
  List<Match> askWithout(TargetNames names, ListedName asked) {
    return askWithout(names, asked, LEAST);
  }

  /** The same with another least probability. */
  List<Match> askWithout(TargetNames names, ListedName asked, double least) {
    return matcher.matchWithout(asked.numberArray(), question(names, asked, least));
  }

  /** All answers of {@link #LEAST} and above. */
  List<Match> ask(TargetNames names, ListedName asked) {
    return matcher.match(question(names, asked, LEAST));
  }

  private Question question(TargetNames names, ListedName asked, double least) {
    Entity party =
        Entity.builder("asked", names.target().subject().schema())
            .add("name", asked.text(), "")
            .build();
    return new Question(party, least, Integer.MAX_VALUE, sources);
  }
}
