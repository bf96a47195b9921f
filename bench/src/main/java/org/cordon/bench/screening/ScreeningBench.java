package org.cordon.bench.screening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cordon.bench.NameKeys;
import org.cordon.bench.RegisterNames;
import org.cordon.entity.Countries;
import org.cordon.entity.Model;
import org.cordon.register.Register;

/** Screens labelled parties against a register: {@code cordon bench screening}. */
public final class ScreeningBench {
  private ScreeningBench() {}

  /**
   * Screens with the engine.
   *
   * @throws org.cordon.bench.BenchFileException if a file is not as {@link ScreeningRequest} says
   */
  public static ScreeningReport run(ScreeningRequest request, Register register) {
    PartyFile positives = PartyFile.positives(request.positives());
    List<PartyFile> negatives = request.negatives().stream().map(PartyFile::negatives).toList();
    PartyEntities parties =
        new PartyEntities(request.fields(), Model.standard().require("Person"), Countries::code);
    Screener screener = new RegisterScreener(register, parties);
    ScreeningReport report = run(request.fields(), request.show(), positives, negatives, screener);
    return withNotes(report, notes(positives, register, parties));
  }

  /**
   * Screens with any screener.
   *
   * @param show how many misses, and how many false positives, are given as samples at most; 0 for
   *     no samples
   */
  public static ScreeningReport run(
      Fields fields, int show, PartyFile positives, List<PartyFile> negatives, Screener screener) {
    Screening screening = new Screening(screener);
    List<Positive> listed = screening.positives(positives);
    List<Negatives> others = negatives.stream().map(screening::negatives).toList();
    List<String> samples = new ArrayList<>();
    if (show > 0) {
      Samples picker = new Samples(screener, show);
      samples.addAll(picker.misses(listed));
      samples.addAll(picker.falsePositives(negatives, others));
    }
    return new ScreeningReport(fields, listed, others, List.of(), samples);
  }

  private static ScreeningReport withNotes(ScreeningReport report, List<String> notes) {
    return new ScreeningReport(
        report.fields(), report.positives(), report.negatives(), notes, report.samples());
  }

  private static List<String> notes(PartyFile positives, Register register, PartyEntities parties) {
    List<String> notes = new ArrayList<>();
    Set<String> listed = new HashSet<>();
    RegisterNames.targets(
        register,
        target -> RegisterNames.of(target).forEach(name -> listed.add(NameKeys.answer(name))));
    positives.rows().stream()
        .filter(row -> !listed.contains(NameKeys.answer(row.listedName())))
        .forEach(row ->
            notes.add(
                row.place()
                    + ": no target of the register is named "
                    + row.listedName()
                    + "; it counts as a miss"));
    parties.passedOver().forEach(value -> notes.add("not understood and left out: " + value));
    return notes;
  }
}
