package org.cordon.server.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordon.entity.ListEntry;
import org.cordon.match.Evidence;
import org.cordon.match.Match;
import org.cordon.register.SourceEdition;
import org.cordon.server.data.Datasets;
import org.cordon.server.data.EntityJson;
import org.cordon.server.data.Snapshot;
import tools.jackson.core.JsonGenerator;

/** Writes results: the fields that clients know, and our evidence beside them. */
public final class ResultJson {
  private final JsonGenerator json;
  private final Snapshot snapshot;
  private final Map<String, SourceEdition> editions = new LinkedHashMap<>();

  /** Writes to a generator. */
  public ResultJson(JsonGenerator json, Snapshot snapshot) {
    this.json = json;
    this.snapshot = snapshot;
    snapshot.register().editions().forEach(edition -> editions.put(edition.source(), edition));
  }

  /** Writes one result. */
  public void write(Result result, boolean match) {
    List<Evidence> evidence =
        result.evidence().isEmpty() ? result.match().evidence() : result.evidence();
    json.writeStartObject();
    EntityJson.writeFields(json, result.view());
    json.writeNumberProperty("score", result.score());
    json.writeBooleanProperty("match", match);
    String matchedName = result.match().matchedName();
    explanations(matchedName, evidence);
    json.writeNumberProperty("probability", six(1 / (1 + Math.exp(-result.logOdds()))));
    json.writeNumberProperty("log_odds", six(result.logOdds()));
    json.writeStringProperty("matched_name", matchedName);
    json.writeStringProperty("why", Match.why(evidence));
    entries(result);
    json.writeArrayPropertyStart("evidence");
    evidence.forEach(this::row);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void entries(Result result) {
    json.writeArrayPropertyStart("entries");
    for (ListEntry entry : snapshot.target(result.match().ordinal()).entries()) {
      SourceEdition edition = editions.get(entry.source());
      json.writeStartObject();
      json.writeStringProperty("dataset", Datasets.name(entry.source()));
      json.writeStringProperty("source", entry.source());
      json.writeStringProperty("key", entry.key());
      json.writeStringProperty("entity_id", entry.subject().id());
      json.writeStringProperty("published", edition == null ? "" : edition.published());
      json.writeStringProperty("sha256", edition == null ? "" : edition.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void row(Evidence row) {
    json.writeStartObject();
    json.writeStringProperty("feature", row.feature());
    json.writeStringProperty("rule", row.rule());
    json.writeStringProperty("asked", row.asked());
    json.writeStringProperty("listed", row.listed());
    json.writeStringProperty("field", row.field());
    json.writeNumberProperty("log_odds", six(row.logOdds()));
    json.writeEndObject();
  }

  // --- the explanations that clients know
  // ----------------------------------------------------------

  private void explanations(String matchedName, List<Evidence> rows) {
    json.writeObjectPropertyStart("explanations");
    List<Evidence> names = new ArrayList<>();
    for (Evidence row : rows) {
      if (row.feature().startsWith("name.")) {
        names.add(row);
      }
    }
    if (!names.isEmpty()) {
      name(matchedName, names);
    }
    for (Evidence row : rows) {
      String feature = feature(row);
      if (!feature.isEmpty()) {
        explain(
            feature,
            row.logOdds() == 0 ? 0 : 1,
            detail(row),
            row.asked(),
            row.listed(),
            row.logOdds());
      }
    }
    json.writeEndObject();
  }

  private void name(String matchedName, List<Evidence> rows) {
    StringBuilder detail = new StringBuilder();
    List<String> asked = new ArrayList<>();
    double sum = 0;
    for (Evidence row : rows) {
      sum += row.logOdds();
      detail.append(detail.isEmpty() ? "" : " ").append(bracket(row));
      if (row.feature().equals("name.part") && !row.asked().isEmpty()) {
        asked.add(row.asked());
      }
    }
    double score = Math.clamp(sum / 16, 0, 1); // 16: names that agree throughout
    explain("name_match", score, detail.toString(), String.join(" ", asked), matchedName, sum);
  }

  private static String bracket(Evidence row) {
    String rule =
        switch (row.rule()) {
          case "equal" -> "literalMatch";
          case "missing-there" -> "extraQueryPart";
          case "missing-here" -> "extraResultPart";
          case "initial" -> "symbolMatch <INITIAL>";
          case "nickname" -> "symbolMatch <NICK>";
          case "variant", "cognate" -> "symbolMatch <NAME>";
          case "kin-form" -> "symbolMatch <ORG_CLASS>";
          case "same-meaning" -> "symbolMatch <SYMBOL>";
          case "same-place" -> "symbolMatch <LOCATION>";
          default ->
              row.feature().equals("name.part") ? "fuzzyMatch" : row.feature() + " " + row.rule();
        };
    String text = row.asked().isEmpty() ? row.listed() : row.asked();
    long hundredths = Math.round(row.logOdds() * 100);
    return "['" + text + "' " + rule + ": " + hundredths / 100.0 + "]";
  }

  /** The published name of a feature; empty for rows that it does not know. */
  private static String feature(Evidence row) {
    boolean against = row.logOdds() < 0;
    return switch (row.feature()) {
      case "country" -> against ? "country_mismatch" : "country_match";
      case "gender" -> against ? "gender_mismatch" : "gender_match";
      case "date" ->
          against
              ? row.rule().equals("same-year") ? "dob_day_disjoint" : "dob_year_disjoint"
              : "dob_match";
      case "birth-place" -> "birth_place";
      case "identifier.lei",
          "identifier.inn",
          "identifier.ogrn",
          "identifier.bic",
          "identifier.uei" ->
          row.feature().substring("identifier.".length())
              + (against ? "_code_disjoint" : "_code_match");
      case "identifier.imo", "identifier.mmsi" ->
          against ? "vessel_imo_mmsi_disjoint" : "vessel_imo_mmsi_match";
      default -> row.feature().startsWith("identifier") && !against ? "identifier_match" : "";
    };
  }

  private static String detail(Evidence row) {
    return row.rule() + (row.field().isEmpty() ? "" : " (" + row.field() + ")");
  }

  private void explain(
      String feature, double score, String detail, String query, String candidate, double logOdds) {
    json.writeObjectPropertyStart(feature);
    json.writeNumberProperty("score", six(score));
    json.writeStringProperty("detail", detail);
    json.writeStringProperty("query", query);
    json.writeStringProperty("candidate", candidate);
    json.writeNumberProperty("log_odds", six(logOdds));
    json.writeEndObject();
  }

  private static double six(double value) {
    return Math.round(value * 1e6) / 1e6;
  }
}
