package org.cordon.bench.calibration;

import java.util.ArrayList;
import java.util.List;
import org.cordon.bench.Halves;
import org.cordon.bench.Population;
import org.cordon.bench.ProgressSink;
import org.cordon.bench.aliases.AliasPredictions;
import org.cordon.bench.screening.PartyPredictions;
import org.cordon.register.Register;

/** Holds the engine's probabilities against the truth: {@code cordon bench calibration}. */
public final class CalibrationBench {
  private CalibrationBench() {}

  /**
   * Asks, without any chance: the same register and request give the same report.
   *
   * @throws org.cordon.bench.BenchFileException if a file is not as {@link
   *     org.cordon.bench.screening.ScreeningRequest} says
   */
  public static CalibrationReport run(
      CalibrationRequest request, Register register, ProgressSink progress) {
    List<Population> populations = new ArrayList<>();
    PartyPredictions parties = new PartyPredictions(register);
    request.positives().ifPresent(file -> populations.add(parties.listed(file)));
    request.negatives().forEach(file -> populations.add(parties.others(file)));
    if (request.aliases()) {
      Halves halves = new Halves(register);
      AliasPredictions names = new AliasPredictions(register, halves::isHeldOut, progress);
      populations.add(names.leftOut(request.sample()));
      populations.add(names.strangers(request.sample()));
    }
    return CalibrationReport.of(populations);
  }
}
