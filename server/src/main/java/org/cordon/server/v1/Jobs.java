package org.cordon.server.v1;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.Cleaned;
import org.cordon.entity.Cleaner;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.entity.Property;
import org.cordon.entity.Schema;
import org.cordon.entity.Statement;
import org.cordon.match.Match;
import org.cordon.match.Matcher;
import org.cordon.match.Question;
import org.cordon.server.data.Snapshot;
import org.cordon.server.data.Snapshots;
import org.cordon.server.http.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that are screened in the background. Results are kept in memory alone, of the last jobs,
 * and are gone when the server stops: customers' data are not written anywhere.
 */
public final class Jobs {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final int KEPT = 20;
  private static final int RUNNING = 2;
  private static final int MOST_ROWS = 200_000;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** Names of columns, in lower case without marks, and the property that they mean. */
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("name", "name"),
          Map.entry("fullname", "name"),
          Map.entry("customer", "name"),
          Map.entry("company", "name"),
          Map.entry("birthdate", "birthDate"),
          Map.entry("dateofbirth", "birthDate"),
          Map.entry("dob", "birthDate"),
          Map.entry("nationality", "nationality"),
          Map.entry("country", "country"),
          Map.entry("imo", "imoNumber"),
          Map.entry("imonumber", "imoNumber"),
          Map.entry("passport", "passportNumber"),
          Map.entry("gender", "gender"));

  private final Snapshots snapshots;
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final SecureRandom random = new SecureRandom();

  /** No jobs yet. */
  public Jobs(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  private record Asked(long line, String id, String name, Entity party, List<String> notes) {}

  /**
   * Begins to screen a file.
   *
   * @param csv the file, UTF-8, with a first line that names the columns
   * @param threshold the least probability of a hit
   * @throws Refusal with status 400 when it is not understood, 429 when too many jobs go on
   */
  public Job start(byte[] csv, double threshold) {
    List<Asked> parties = read(csv);
    Job job;
    synchronized (jobs) {
      long running = jobs.values().stream().filter(one -> one.state() == Job.State.RUNNING).count();
      if (running >= RUNNING) {
        throw Refusal.later(429, "Other files are being screened; try again.", 10);
      }
      job = new Job(newId(), parties.size());
      jobs.put(job.id(), job);
      if (jobs.size() > KEPT) {
        jobs.remove(jobs.keySet().iterator().next());
      }
    }
    Thread.startVirtualThread(() -> run(job, parties, threshold));
    return job;
  }

  /** The job of that id. */
  public Optional<Job> find(String id) {
    synchronized (jobs) {
      return Optional.ofNullable(jobs.get(id));
    }
  }

  private String newId() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private void run(Job job, List<Asked> parties, double threshold) {
    try (Snapshot.Lease lease = snapshots.lease()) {
      Snapshot snapshot = lease.snapshot();
      for (Asked asked : parties) {
        // A matcher is given back after each row, so that other callers get their turn.
        job.answered(
            snapshot
                .matchers()
                .with(PATIENCE, matcher -> answer(snapshot, matcher, asked, threshold)));
      }
      job.end(Job.State.DONE, "");
    } catch (RuntimeException e) {
      LOG.error("a file could not be screened", e);
      job.end(Job.State.FAILED, "The file could not be screened; the log says why.");
    }
  }

  private static Job.Row answer(Snapshot snapshot, Matcher matcher, Asked asked, double threshold) {
    Question question = new Question(asked.party(), threshold, 5, Set.of());
    List<Job.Found> hits = new ArrayList<>();
    for (Match match : matcher.match(question)) {
      hits.add(
          new Job.Found(
              snapshot.view(match.ordinal()).id(),
              snapshot.view(match.ordinal()).caption(),
              match.probability(),
              match.matchedName(),
              match.why(),
              snapshot.target(match.ordinal()).entries().stream()
                  .map(ListEntry::source)
                  .distinct()
                  .toList()));
    }
    return new Job.Row(asked.line(), asked.id(), asked.name(), hits, asked.notes());
  }

  private static List<Asked> read(byte[] csv) {
    List<Asked> parties = new ArrayList<>();
    try {
      var reader = CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8));
      for (NamedCsvRecord row : reader) {
        if (parties.size() == MOST_ROWS) {
          throw Refusal.of(413, "Too many rows (limit: " + MOST_ROWS + ")");
        }
        parties.add(asked(row));
      }
    } catch (CsvParseException | IllegalArgumentException e) {
      throw Refusal.of(400, "The file is no CSV with a heading: " + e.getMessage());
    }
    if (parties.stream().allMatch(one -> one.party().statements().isEmpty())) {
      throw Refusal.of(400, "No column is understood; expected one called name, full_name or imo.");
    }
    return parties;
  }

  private static Asked asked(NamedCsvRecord row) {
    Map<String, String> fields = row.getFieldsAsMap();
    Map<String, String> values = new LinkedHashMap<>();
    String id = "line-" + row.getStartingLineNumber();
    String schema = "Thing";
    for (Map.Entry<String, String> field : fields.entrySet()) {
      String column = field.getKey().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
      switch (column) {
        case "id", "customerid", "key" -> id = field.getValue();
        case "schema", "kind", "type" -> schema = schema(field.getValue());
        default ->
            Optional.ofNullable(COLUMNS.get(column))
                .ifPresent(property -> values.put(property, field.getValue()));
      }
    }
    List<String> notes = new ArrayList<>();
    Entity party = party(schema, values, notes);
    return new Asked(
        row.getStartingLineNumber(), id, values.getOrDefault("name", ""), party, notes);
  }

  private static String schema(String word) {
    return Model.standard().schemata().stream()
        .filter(Schema::matchable)
        .map(Schema::name)
        .filter(word.strip()::equalsIgnoreCase)
        .findFirst()
        .orElse("Thing");
  }

  private static Entity party(String stated, Map<String, String> values, List<String> notes) {
    String name = stated;
    if (stated.equals("Thing") && values.containsKey("imoNumber")) {
      name = "Vessel";
    } else if (stated.equals("Thing")
        && (values.containsKey("birthDate") || values.containsKey("nationality"))) {
      name = "Person";
    }
    Schema schema = Model.standard().require(name);
    List<Statement> statements = new ArrayList<>();
    values.forEach((key, text) -> {
      Optional<Property> property = schema.property(key);
      if (property.isPresent() && !text.isBlank()) {
        switch (Cleaner.clean(property.get(), text)) {
          case Cleaned.Accepted(String clean) ->
              statements.add(new Statement(key, clean, text, "", ""));
          case Cleaned.Rejected wrong -> notes.add(key + ": " + wrong.message());
        }
      }
    });
    return new Entity("asked", schema, statements);
  }
}
