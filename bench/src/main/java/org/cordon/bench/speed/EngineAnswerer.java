package org.cordon.bench.speed;

import java.util.List;
import org.cordon.entity.Entity;
import org.cordon.entity.Model;
import org.cordon.entity.Schema;
import org.cordon.match.Match;
import org.cordon.match.Matcher;
import org.cordon.match.Question;
import org.cordon.register.Register;

/** The engine, asked about a person by name alone, with the default threshold and limit. */
public final class EngineAnswerer implements Answerer {
  private final Schema person = Model.standard().require("Person");
  private final Matcher matcher;

  /** An answerer over an open register. */
  public EngineAnswerer(Register register) {
    matcher = new Matcher(register);
  }

  /** One more than the ordinal of the first match; 0 when there is none. */
  @Override
  public int answer(String name) {
    Entity party = Entity.builder("q", person).add("name", name, "").build();
    List<Match> matches = matcher.match(Question.of(party));
    return matches.isEmpty() ? 0 : matches.getFirst().target().ordinal() + 1;
  }
}
