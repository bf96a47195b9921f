package org.cordon.server.v1;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cordon.lists.EditionsAt;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.ListStore;
import org.cordon.lists.Moment;
import org.cordon.lists.ResolvedTargets;
import org.cordon.lists.TargetMaker;
import org.cordon.register.Register;
import org.cordon.server.data.Datasets;
import org.cordon.server.data.Snapshot;
import org.cordon.server.http.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Registers of other days. What is not compiled yet is compiled in the background. */
final class DatedSnapshots {
  private static final Logger LOG = LoggerFactory.getLogger(DatedSnapshots.class);
  private static final int COME_BACK = 20;

  private final ListStore store;
  private final Set<Moment> compiling = ConcurrentHashMap.newKeySet();

  DatedSnapshots(ListStore store) {
    this.store = store;
  }

  /**
   * The register of a day, to be closed by the caller.
   *
   * @throws Refusal with status 503 while it is being compiled, 404 when nothing is held of that
   *     day
   */
  @SuppressWarnings("MustBeClosed")
  Snapshot open(Moment moment) throws IOException {
    EditionsAt at = store.editionsAt(moment);
    if (at.editions().isEmpty()) {
      throw Refusal.of(404, "No edition of any list is held for that day.");
    }
    TargetMaker targets =
        new ResolvedTargets(store.decisions(), share -> {}, note -> LOG.info("{}", note))::targets;
    Optional<Path> file = store.registerAtHand(at, targets);
    if (file.isEmpty()) {
      compile(moment, at, targets);
      throw Refusal.later(503, "The register of that day is being compiled.", COME_BACK);
    }
    Register register = Register.open(file.get());
    return new Snapshot(
        register,
        moment.toString(),
        Datasets.of(register.editions(), java.util.List.of(), java.util.List.of()),
        1);
  }

  private void compile(Moment moment, EditionsAt at, TargetMaker targets) {
    if (!compiling.isEmpty() || !compiling.add(moment)) {
      return; // one at a time: who asks again is told to come back
    }
    Thread.startVirtualThread(() -> {
      try {
        store.registerAt(at, read -> {}, targets);
      } catch (IOException | ListFormatException | RuntimeException e) {
        LOG.error("the register {} cannot be compiled", moment, e);
      } finally {
        compiling.remove(moment);
      }
    });
  }
}
