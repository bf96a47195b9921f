package org.cordon.lists;

import java.io.IOException;
import java.util.List;
import org.cordon.register.SourceEntries;
import org.cordon.register.TargetEntries;

/** Says which entries of all sources make up one target. */
@FunctionalInterface
public interface TargetMaker {
  /** Each entry is a target of its own. */
  TargetMaker SINGLE = sources -> TargetEntries.single(sources);

  /**
   * The targets of all entries.
   *
   * @param sources all editions that go into the register
   * @return every entry in exactly one target, in target order
   */
  List<TargetEntries> targets(List<SourceEntries> sources) throws IOException;
}
