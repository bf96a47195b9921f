package org.cordon.server.console;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cordon.entity.Cleaned;
import org.cordon.entity.Cleaner;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.entity.Property;
import org.cordon.entity.Schema;
import org.cordon.entity.Statement;
import org.cordon.match.Evidence;
import org.cordon.match.Match;
import org.cordon.match.Question;
import org.cordon.server.data.Datasets;
import org.cordon.server.data.EntityView;
import org.cordon.server.data.Snapshot;

/** Asks the matcher for pages. */
final class Finder {
  private final Snapshot snapshot;
  private final Duration patience;

  Finder(Snapshot snapshot, Duration patience) {
    this.snapshot = snapshot;
    this.patience = patience;
  }

  /** The party that values make up; what is not understood is told in {@code notes}. */
  static Entity party(String schemaName, Map<String, String> values, List<String> notes) {
    Schema schema =
        Model.standard().schema(schemaName).orElseGet(() -> Model.standard().require("Thing"));
    List<Statement> statements = new ArrayList<>();
    values.forEach((name, text) -> {
      Property property = schema.properties().get(name);
      if (property != null && !text.isBlank()) {
        switch (Cleaner.clean(property, text)) {
          case Cleaned.Accepted(String clean) ->
              statements.add(new Statement(name, clean, text, "", ""));
          case Cleaned.Rejected wrong -> notes.add(name + ": " + wrong.message());
        }
      }
    });
    return new Entity("asked", schema, statements);
  }

  /** The hits, most probable first. */
  List<HitView> hits(Entity party, double threshold, int limit) {
    if (party.statements().isEmpty()) {
      return List.of();
    }
    Question question = new Question(party, threshold, limit, Set.of());
    return snapshot
        .matchers()
        .with(patience, matcher -> matcher.match(question).stream().map(this::view).toList());
  }

  private HitView view(Match match) {
    EntityView view = snapshot.view(match.ordinal());
    List<Evidence> evidence = match.evidence();
    return new HitView(
        view.id(),
        view.caption(),
        view.schema().name(),
        percent(match.probability()),
        match.matchedName(),
        Match.why(evidence),
        lists(match.ordinal()),
        evidence.stream().map(Finder::row).toList());
  }

  private List<String> lists(int ordinal) {
    return snapshot.target(ordinal).entries().stream()
        .map(ListEntry::source)
        .distinct()
        .map(source -> snapshot.datasets().title(Datasets.name(source)))
        .toList();
  }

  private static HitView.Row row(Evidence row) {
    String mood = row.logOdds() > 0 ? "for" : row.logOdds() < 0 ? "against" : "neither";
    return new HitView.Row(
        row.feature(),
        row.rule(),
        row.asked(),
        row.listed(),
        row.field(),
        String.format(Locale.ROOT, "%+.2f", row.logOdds()),
        mood);
  }

  static String percent(double probability) {
    double percent = probability * 100;
    return percent >= 99.95
        ? "99.9"
        : String.format(Locale.ROOT, percent < 10 ? "%.1f" : "%.0f", percent);
  }
}
