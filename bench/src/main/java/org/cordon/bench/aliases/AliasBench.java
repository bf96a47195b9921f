package org.cordon.bench.aliases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.cordon.bench.InOrder;
import org.cordon.bench.ProgressSink;
import org.cordon.match.Match;
import org.cordon.match.Question;
import org.cordon.name.ScriptKind;
import org.cordon.name.Scripts;
import org.cordon.register.Register;

/** Leaves one alias out and asks for it: {@code cordon bench aliases}. */
public final class AliasBench {
  private AliasBench() {}

  /** Asks on all cores; the report does not depend on how many there are. */
  public static AliasReport run(AliasRequest request, Register register, ProgressSink progress) {
    Subjects subjects = new Subjects(register);
    List<AliasJobs.Job> jobs = AliasJobs.of(register, request);
    List<AliasJobs.Job> ofEntries = AliasJobs.ofEntries(register, request);
    List<AliasJobs.Job> all = Stream.concat(jobs.stream(), ofEntries.stream()).toList();
    List<List<AskedAlias>> asked =
        InOrder.run(
            all.size(),
            () -> worker(all, new AliasAsker(register, subjects, request.sources())),
            progress);
    return new AliasReport(
        register.size(),
        jobs.size(),
        flat(asked.subList(0, jobs.size())),
        flat(asked.subList(jobs.size(), all.size())),
        request.show());
  }

  private static List<AskedAlias> flat(List<List<AskedAlias>> asked) {
    return asked.stream().flatMap(List::stream).toList();
  }

  private static IntFunction<List<AskedAlias>> worker(List<AliasJobs.Job> jobs, AliasAsker asker) {
    PlainWords plain = new PlainWords();
    MissTeller teller = new MissTeller(plain);
    return number -> {
      AliasJobs.Job job = jobs.get(number);
      TargetNames names = asker.names(job);
      List<List<String>> words = names.names().stream().map(name -> plain.of(name.text())).toList();
      List<AskedAlias> results = new ArrayList<>();
      for (int place : job.places()) {
        results.add(ask(asker, teller, names, place, Difference.of(plain, words, place)));
      }
      return results;
    };
  }

  private static AskedAlias ask(
      AliasAsker asker, MissTeller teller, TargetNames names, int place, Difference difference) {
    ListedName asked = names.names().get(place);
    Set<Integer> right = asker.right(names.target().ordinal(), asked);
    List<Match> matches = asker.askWithout(names, asked);
    int rank = 0;
    for (int i = 0; i < matches.size() && rank == 0; i++) {
      rank = right.contains(matches.get(i).ordinal()) ? i + 1 : 0;
    }
    MissTeller.Answers answers = new MissTeller.Answers(matches, rank);
    boolean above = rank == 1 && answers.probability() >= Question.DEFAULT_THRESHOLD;
    Optional<Miss> miss =
        above ? Optional.empty() : Optional.of(teller.tell(names, place, answers, difference));
    Traits traits = traits(names, place, asker.isElsewhere(asked), difference);
    return new AskedAlias(traits, rank, answers.tied(), above, miss);
  }

  private static Traits traits(
      TargetNames names, int place, boolean elsewhere, Difference difference) {
    ListedName asked = names.names().get(place);
    ScriptKind script = Scripts.of(asked.text());
    List<ScriptKind> others = Traits.scripts(names.without(place));
    return new Traits(
        script,
        Traits.mostly(others),
        !others.contains(script),
        asked.weak(),
        elsewhere,
        difference,
        names.target().subject().schema().name(),
        names.target().entries().getFirst().source());
  }
}
