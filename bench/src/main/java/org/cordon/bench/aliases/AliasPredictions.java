package org.cordon.bench.aliases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.cordon.bench.InOrder;
import org.cordon.bench.Population;
import org.cordon.bench.Prediction;
import org.cordon.bench.ProgressSink;
import org.cordon.match.Match;
import org.cordon.register.Register;

/**
 * What the engine predicts of names in the register: of left-out aliases, whose targets are still
 * there under other names, and of strangers, whose targets are taken out. Strangers are the targets
 * with a single name: they are real names that nobody in the rest of the register has, like those
 * of customers, though nearer to listed names than customers are.
 */
public final class AliasPredictions {
  private final Register register;
  private final Subjects subjects;
  private final ProgressSink progress;

  /** Reads the register. */
  public AliasPredictions(Register register, ProgressSink progress) {
    this.register = register;
    this.subjects = new Subjects(register);
    this.progress = progress;
  }

  /** Every answer to every left-out alias, or to a sample of them spread evenly; 0 means all. */
  public Population leftOut(int sample) {
    List<AliasJobs.Job> jobs = AliasJobs.of(register, new AliasRequest(Set.of(), sample, 0));
    return ask("left-out aliases, the target listed under other names", jobs, true);
  }

  /** Every answer to every stranger, or to a sample of them spread evenly; 0 means all. */
  public Population strangers(int sample) {
    List<AliasJobs.Job> jobs = new ArrayList<>();
    for (int target = 0; target < register.size(); target++) {
      if (isSingle(TargetNames.read(register, target))) {
        jobs.add(new AliasJobs.Job(target, List.of(0)));
      }
    }
    return ask("names of entries with one name, the entry left out", sample(jobs, sample), false);
  }

  private static boolean isSingle(TargetNames names) {
    return names.names().size() == 1 && names.names().getFirst().askable();
  }

  private static List<AliasJobs.Job> sample(List<AliasJobs.Job> jobs, int sample) {
    if (sample == 0 || sample >= jobs.size()) {
      return jobs;
    }
    List<AliasJobs.Job> kept = new ArrayList<>();
    for (long i = 0; i < sample; i++) {
      kept.add(jobs.get((int) (i * jobs.size() / sample)));
    }
    return kept;
  }

  private Population ask(String text, List<AliasJobs.Job> jobs, boolean listed) {
    List<List<Prediction>> answers = InOrder.run(jobs.size(), () -> worker(jobs, listed), progress);
    int questions = jobs.stream().mapToInt(job -> job.places().size()).sum();
    return new Population(text, questions, answers.stream().flatMap(List::stream).toList());
  }

  private IntFunction<List<Prediction>> worker(List<AliasJobs.Job> jobs, boolean listed) {
    AliasAsker asker = new AliasAsker(register, subjects, Set.of());
    return number -> {
      AliasJobs.Job job = jobs.get(number);
      TargetNames names = asker.names(job.target());
      List<Prediction> predictions = new ArrayList<>();
      for (int place : job.places()) {
        ListedName asked = names.names().get(place);
        Set<Integer> right = asker.right(job.target(), asked);
        for (Match match : asker.askWithout(names, asked)) {
          boolean isRight = right.contains(match.ordinal());
          if (listed || !isRight) {
            predictions.add(new Prediction(match.probability(), isRight));
          }
        }
      }
      return predictions;
    };
  }
}
