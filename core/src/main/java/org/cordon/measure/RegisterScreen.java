package org.cordon.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.match.Match;
import org.cordon.match.Matcher;
import org.cordon.match.Question;
import org.cordon.register.Register;
import org.cordon.register.SourceEdition;
import org.cordon.text.Spot;
import org.cordon.text.Spotter;
import org.jspecify.annotations.Nullable;

/** Looks parties up in a register of lists. For one thread. */
public final class RegisterScreen implements PartyScreen {
  private static final int SHORT_HASH = 12;

  private final Register register;
  private final Matcher matcher;
  private @Nullable Spotter spotter;
  private final Map<String, SourceEdition> editions = new HashMap<>();

  /** A screen over an open register. */
  public RegisterScreen(Register register) {
    this.register = register;
    this.matcher = new Matcher(register);
    register.editions().forEach(edition -> editions.put(edition.source(), edition));
  }

  @Override
  public List<PartyHit> screen(Entity party) {
    return matcher.match(Question.of(party)).stream().map(this::hit).toList();
  }

  @Override
  public List<TextHit> spot(String text) {
    return spotter().spot(text).stream()
        .map(spot -> new TextHit((int) spot.start(), spot.text(), hit(spot)))
        .toList();
  }

  /** Opened when the first free text is looked at, which takes a moment. */
  private Spotter spotter() {
    Spotter open = spotter;
    if (open == null) {
      open = Spotter.open(register);
      spotter = open;
    }
    return open;
  }

  private PartyHit hit(Spot spot) {
    return new PartyHit(
        spot.target().caption(),
        spot.probability(),
        spot.matchedName() + ": named in the text as \"" + spot.text() + "\"",
        spot.target().entries().stream().map(this::entry).toList());
  }

  private PartyHit hit(Match match) {
    return new PartyHit(
        match.target().caption(),
        match.probability(),
        match.matchedName() + ": " + match.why(),
        match.target().entries().stream().map(this::entry).toList());
  }

  private PartyHit.Entry entry(ListEntry entry) {
    List<String> programs =
        entry.details().stream()
            .filter(detail -> detail.schema().isA("Sanction"))
            .flatMap(detail ->
                java.util.stream.Stream.concat(
                    detail.values("program").stream(), detail.values("programId").stream()))
            .distinct()
            .toList();
    return new PartyHit.Entry(entry.source(), entry.key(), programs, edition(entry.source()));
  }

  private String edition(String source) {
    SourceEdition edition = editions.get(source);
    if (edition == null) {
      return source;
    }
    String hash = edition.sha256();
    return "%s, published %s, SHA-256 %s"
        .formatted(
            edition.title(),
            edition.published(),
            hash.substring(0, Math.min(SHORT_HASH, hash.length())));
  }
}
