package org.cordon.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.cordon.entity.ListEntry;
import org.cordon.register.SourceEntries;
import org.cordon.register.TargetEntries;
import org.cordon.resolve.Resolution;
import org.cordon.resolve.Resolver;

/** Makes targets by resolution on all processors, with the decisions of people. */
public final class ResolvedTargets implements TargetMaker {
  private final DecisionLog decisions;
  private final DoubleConsumer progress;
  private final Consumer<String> notes;

  /**
   * Resolution for the register of a data folder.
   *
   * @param decisions what people decided
   * @param progress hears the share done, from 0 to 1
   * @param notes hears of decisions that cannot be followed
   */
  public ResolvedTargets(DecisionLog decisions, DoubleConsumer progress, Consumer<String> notes) {
    this.decisions = decisions;
    this.progress = progress;
    this.notes = notes;
  }

  @Override
  public List<TargetEntries> targets(List<SourceEntries> sources) throws IOException {
    List<ListEntry> entries = new ArrayList<>();
    sources.forEach(source -> entries.addAll(source.entries()));
    Resolution resolution =
        Resolver.resolve(
            entries,
            decisions.inForce(),
            (count, work) -> IntStream.range(0, count).parallel().forEach(work),
            progress);
    resolution.notes().forEach(notes);
    return resolution.targets();
  }
}
