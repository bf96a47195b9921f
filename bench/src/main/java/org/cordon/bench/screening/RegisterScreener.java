package org.cordon.bench.screening;

import java.util.List;
import java.util.Set;
import org.cordon.bench.RegisterNames;
import org.cordon.match.Match;
import org.cordon.match.Matcher;
import org.cordon.match.Question;
import org.cordon.register.Register;

/** Screens with the engine, asking for nearly everything that retrieval proposes. */
final class RegisterScreener implements Screener {
  /** Low enough that the whole curve of thresholds can be drawn from one run. */
  static final double THRESHOLD = 0.001;

  /** So high that it cuts off right answers only where the threshold is already useless. */
  static final int LIMIT = 200;

  private final Matcher matcher;
  private final PartyEntities parties;

  RegisterScreener(Register register, PartyEntities parties) {
    this.matcher = new Matcher(register);
    this.parties = parties;
  }

  @Override
  public List<Hit> screen(PartyRow row) {
    Question question = new Question(parties.entity(row), THRESHOLD, LIMIT, Set.of());
    return matcher.match(question).stream().<Hit>map(MatchHit::new).toList();
  }

  private record MatchHit(Match match) implements Hit {
    @Override
    public double probability() {
      return match.probability();
    }

    @Override
    public List<String> names() {
      return RegisterNames.of(match.target());
    }

    @Override
    public String matchedName() {
      return match.matchedName();
    }

    @Override
    public String why() {
      return match.why();
    }
  }
}
