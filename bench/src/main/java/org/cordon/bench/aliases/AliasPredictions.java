package org.cordon.bench.aliases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.cordon.bench.InOrder;
import org.cordon.bench.Population;
import org.cordon.bench.Prediction;
import org.cordon.bench.ProgressSink;
import org.cordon.match.Match;
import org.cordon.register.Register;

/**
 * What the engine answers to names in the register: to left-out aliases, whose targets are still
 * there under other names, and to strangers, whose targets are taken out. Strangers are the targets
 * with a single name: they are real names that nobody in the rest of the register has, like those
 * of customers, though nearer to listed names than customers are.
 */
public final class AliasPredictions {
  /**
   * One answer.
   *
   * @param match what the engine answered
   * @param right whether that is who was asked
   */
  public record Answer(Match match, boolean right) {}

  private final Register register;
  private final Subjects subjects;
  private final ProgressSink progress;
  private final IntPredicate wanted;

  /**
   * Reads the register.
   *
   * @param wanted which targets are asked, by their number
   */
  public AliasPredictions(Register register, IntPredicate wanted, ProgressSink progress) {
    this.register = register;
    this.subjects = new Subjects(register);
    this.wanted = wanted;
    this.progress = progress;
  }

  /** Every answer to every left-out alias, or to a sample of them spread evenly; 0 means all. */
  public Population leftOut(int sample) {
    List<AliasJobs.Job> jobs = leftOutJobs(sample);
    String text = "left-out aliases, the target listed under other names";
    return population(text, jobs, true);
  }

  /** Every answer to every stranger, or to a sample of them spread evenly; 0 means all. */
  public Population strangers(int sample) {
    String text = "names of entries with one name, the entry left out";
    return population(text, strangerJobs(sample), false);
  }

  /**
   * Every answer of at least some probability to left-out aliases and to strangers.
   *
   * @param sample how many of each are asked, spread evenly; 0 means all
   * @param reader what is kept of an answer; called by several threads
   */
  public <T> List<T> answers(int sample, double least, Function<Answer, T> reader) {
    List<T> answers = new ArrayList<>(answers(leftOutJobs(sample), true, least, reader));
    answers.addAll(answers(strangerJobs(sample), false, least, reader));
    return answers;
  }

  private List<AliasJobs.Job> leftOutJobs(int sample) {
    return AliasJobs.of(register, new AliasRequest(Set.of(), sample, 0), wanted);
  }

  private List<AliasJobs.Job> strangerJobs(int sample) {
    List<AliasJobs.Job> jobs = new ArrayList<>();
    for (int target = 0; target < register.size(); target++) {
      if (wanted.test(target) && isSingle(TargetNames.read(register, target))) {
        jobs.add(new AliasJobs.Job(target, List.of(0)));
      }
    }
    return sample(jobs, sample);
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

  private Population population(String text, List<AliasJobs.Job> jobs, boolean listed) {
    int questions = jobs.stream().mapToInt(job -> job.places().size()).sum();
    Function<Answer, Prediction> reader =
        answer -> new Prediction(answer.match().probability(), answer.right());
    return new Population(text, questions, answers(jobs, listed, Population.LEAST, reader));
  }

  private <T> List<T> answers(
      List<AliasJobs.Job> jobs, boolean listed, double least, Function<Answer, T> reader) {
    return InOrder.run(jobs.size(), () -> worker(jobs, listed, least, reader), progress).stream()
        .flatMap(List::stream)
        .toList();
  }

  private <T> IntFunction<List<T>> worker(
      List<AliasJobs.Job> jobs, boolean listed, double least, Function<Answer, T> reader) {
    AliasAsker asker = new AliasAsker(register, subjects, Set.of());
    return number -> {
      AliasJobs.Job job = jobs.get(number);
      TargetNames names = asker.names(job);
      List<T> read = new ArrayList<>();
      for (int place : job.places()) {
        ListedName asked = names.names().get(place);
        Set<Integer> right = asker.right(job.target(), asked);
        for (Match match : asker.askWithout(names, asked, least)) {
          boolean isRight = right.contains(match.ordinal());
          if (listed || !isRight) {
            read.add(reader.apply(new Answer(match, isRight)));
          }
        }
      }
      return read;
    };
  }
}
