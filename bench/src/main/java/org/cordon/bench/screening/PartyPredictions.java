package org.cordon.bench.screening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cordon.bench.NameKeys;
import org.cordon.bench.Population;
import org.cordon.bench.Prediction;
import org.cordon.entity.Countries;
import org.cordon.entity.Model;
import org.cordon.register.Register;

/** What the engine predicts of labelled parties, asked by name alone. */
public final class PartyPredictions {

  private final Screener screener;

  /** Asks a register. */
  public PartyPredictions(Register register) {
    PartyEntities parties =
        new PartyEntities(Fields.NAME, Model.standard().require("Person"), Countries::code);
    this.screener = new RegisterScreener(register, parties);
  }

  /**
   * Every answer to every listed party; a target with the listed name is right.
   *
   * @throws org.cordon.bench.BenchFileException if the file is not as {@link ScreeningRequest} says
   */
  public Population listed(Path file) {
    return ask("listed parties", PartyFile.positives(file));
  }

  /**
   * Every answer to every party that is not listed; all are wrong.
   *
   * @throws org.cordon.bench.BenchFileException if the file is not as {@link ScreeningRequest} says
   */
  public Population others(Path file) {
    return ask("parties on no list", PartyFile.negatives(file));
  }

  private Population ask(String what, PartyFile file) {
    List<Prediction> predictions = new ArrayList<>();
    for (PartyRow row : file.rows()) {
      for (Hit hit : screener.screen(row)) {
        if (hit.probability() >= Population.LEAST) {
          predictions.add(new Prediction(hit.probability(), isRight(row, hit)));
        }
      }
    }
    return new Population(what + ", " + file.name(), file.rows().size(), predictions);
  }

  private static boolean isRight(PartyRow row, Hit hit) {
    String answer = NameKeys.answer(row.listedName());
    return !answer.isEmpty()
        && hit.names().stream().anyMatch(name -> NameKeys.answer(name).equals(answer));
  }
}
