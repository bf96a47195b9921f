package org.cordon.intake.measures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cordon.lists.Disk;
import org.cordon.measure.Conditions;
import org.cordon.measure.Fact;
import org.cordon.measure.FactSchema;
import org.cordon.measure.FactType;
import org.cordon.measure.Instrument;
import org.cordon.measure.Measure;
import org.cordon.measure.MeasureSet;
import org.cordon.measure.OwnershipRule;

/**
 * Reads measure files: {@code facts.yaml}, {@code ownership.yaml} and one file per instrument. A
 * set loads whole or not at all.
 */
public final class MeasureFiles {
  private static final String FACTS = "facts.yaml";
  private static final String OWNERSHIP = "ownership.yaml";
  private static final String INDEX = "index.txt";
  private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
  private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

  private final List<MeasureFileException.Fault> faults = new ArrayList<>();
  private final Set<String> activities = new TreeSet<>();

  private final boolean thorough;

  private MeasureFiles(boolean thorough) {
    this.thorough = thorough;
  }

  /** The bytes of a measure file. */
  private record Source(String file, byte[] bytes) {
    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    String sha256() {
      return HexFormat.of().formatHex(Disk.sha256().digest(bytes));
    }
  }

  /**
   * The measures that Cordon ships. Their conditions were looked through when Cordon was built, so
   * each is compiled when first needed.
   *
   * @throws MeasureFileException if a file is broken
   */
  public static MeasureSet shipped() {
    return new MeasureFiles(false).set(shippedSources());
  }

  /**
   * The measures that Cordon ships, every condition looked through.
   *
   * @throws MeasureFileException if a file is broken
   */
  public static MeasureSet shippedThoroughly() {
    return new MeasureFiles(true).set(shippedSources());
  }

  /**
   * The measures that Cordon ships, and those of a folder; a file of the folder replaces a shipped
   * one of the same name.
   *
   * @throws MeasureFileException if a file is broken; nothing is loaded then
   * @throws IOException if the folder cannot be read
   */
  public static MeasureSet with(Path folder) throws IOException {
    TreeMap<String, Source> sources = new TreeMap<>();
    shippedSources().forEach(source -> sources.put(source.file(), source));
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
        Source source = new Source(name(file), Files.readAllBytes(file));
        sources.put(source.file(), source);
      }
    }
    return new MeasureFiles(true).set(List.copyOf(sources.values()));
  }

  /**
   * Looks through single files, together with the facts that Cordon ships.
   *
   * @return what is wrong; empty if nothing is
   * @throws IOException if a file cannot be read
   */
  public static List<MeasureFileException.Fault> lint(List<Path> paths) throws IOException {
    List<Source> sources = new ArrayList<>();
    Set<String> given = new TreeSet<>();
    for (Path path : paths) {
      sources.add(new Source(name(path), Files.readAllBytes(path)));
      given.add(name(path));
    }
    shippedSources().stream()
        .filter(source -> source.file().equals(FACTS) && !given.contains(FACTS))
        .forEach(sources::add);
    try {
      new MeasureFiles(true).set(sources);
      return List.of();
    } catch (MeasureFileException e) {
      return e.faults();
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static List<Source> shippedSources() {
    List<Source> sources = new ArrayList<>();
    String index = new Source(INDEX, resource(INDEX)).text();
    index
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> sources.add(new Source(line.strip(), resource(line.strip()))));
    return sources;
  }

  private static byte[] resource(String name) {
    try (InputStream in = MeasureFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the resource " + name + " is missing: rebuild the intake module");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + name, e);
    }
  }

  private MeasureSet set(List<Source> sources) {
    FactSchema schema = facts(sources);
    Conditions conditions = new Conditions(schema);
    List<Instrument> instruments = new ArrayList<>();
    List<OwnershipRule> ownership = new ArrayList<>();
    for (Source source : sources) {
      switch (source.file()) {
        case FACTS -> {}
        case OWNERSHIP -> ownership.addAll(ownership(source));
        default -> instrument(source, conditions).ifPresent(instruments::add);
      }
    }
    refuse();
    MeasureSet set = together(schema, instruments, ownership);
    references(set);
    refuse();
    return set;
  }

  private MeasureSet together(
      FactSchema schema, List<Instrument> instruments, List<OwnershipRule> ownership) {
    try {
      return new MeasureSet(schema, instruments, ownership);
    } catch (IllegalArgumentException e) {
      String[] parts = String.valueOf(e.getMessage()).split(": ", 2);
      faults.add(new MeasureFileException.Fault(parts[0], 0, parts[parts.length - 1]));
      throw new MeasureFileException(faults);
    }
  }

  private void refuse() {
    if (!faults.isEmpty()) {
      throw new MeasureFileException(faults);
    }
  }

  private FactSchema facts(List<Source> sources) {
    List<Fact> facts = new ArrayList<>();
    for (Source source : sources) {
      if (source.file().equals(FACTS)) {
        Yaml yaml = new Yaml(source.file(), faults);
        yaml.read(source.text())
            .ifPresent(root -> {
              activities.addAll(root.words("activities"));
              root.tables("facts").forEach(table -> facts.add(fact(yaml, table)));
              root.finish();
            });
      }
    }
    try {
      return new FactSchema(facts);
    } catch (IllegalArgumentException e) {
      faults.add(new MeasureFileException.Fault(FACTS, 0, String.valueOf(e.getMessage())));
      throw new MeasureFileException(faults);
    }
  }

  private static Fact fact(Yaml yaml, Yaml.Table table) {
    String type = table.word("type", "text", Set.of("text", "number", "flag", "texts"));
    Fact fact =
        new Fact(
            table.required("name"),
            FactType.valueOf(type.toUpperCase(java.util.Locale.ROOT)),
            table.flag("assumed", false),
            table.required("meaning"));
    if (!fact.name().matches("[a-z][A-Za-z0-9]*")) {
      yaml.fault(table.line("name"), "name: expected letters and digits, found " + fact.name());
    }
    table.finish();
    return fact;
  }

  private Optional<Instrument> instrument(Source source, Conditions conditions) {
    Yaml yaml = new Yaml(source.file(), faults);
    return yaml.read(source.text()).map(root -> instrument(source, conditions, yaml, root));
  }

  private Instrument instrument(Source source, Conditions conditions, Yaml yaml, Yaml.Table root) {
    MeasureReader reader = new MeasureReader(yaml, conditions, activities, thorough);
    Optional<Yaml.Table> defaults = root.table("defaults");
    List<Measure> measures = new ArrayList<>();
    for (Yaml.Table table : root.tables("measures")) {
      defaults.ifPresent(table::inherit);
      measures.add(reader.read(table));
    }
    defaults.ifPresent(Yaml.Table::finish);
    if (measures.isEmpty()) {
      yaml.fault(root.line(), "measures: expected at least one, found none");
    }
    Instrument instrument =
        new Instrument(
            root.required("instrument"),
            root.required("title"),
            root.required("regime"),
            root.required("authority"),
            root.required("operator"),
            root.date("adopted").map(LocalDate::toString).orElse(""),
            root.text("hookText"),
            root.words("amends"),
            measures,
            source.file(),
            source.sha256());
    root.finish();
    return instrument;
  }

  private List<OwnershipRule> ownership(Source source) {
    Yaml yaml = new Yaml(source.file(), faults);
    List<OwnershipRule> rules = new ArrayList<>();
    yaml.read(source.text())
        .ifPresent(root -> {
          root.tables("rules").forEach(table -> rules.add(rule(yaml, table)));
          root.finish();
        });
    return rules;
  }

  private static OwnershipRule rule(Yaml yaml, Yaml.Table table) {
    double threshold = table.number("threshold", -1);
    if (threshold > 100) {
      yaml.fault(table.line("threshold"), "threshold: expected percent from 0 to 100");
    }
    OwnershipRule rule =
        new OwnershipRule(
            table.required("id"),
            table.required("operator"),
            table.required("title"),
            threshold < 0 ? Optional.empty() : Optional.of(threshold),
            table.flag("reached", true),
            table.flag("aggregate", true),
            table.flag("control", false),
            table.date("from").orElse(ALWAYS),
            table.date("to").orElse(EVER),
            table.text("regime"),
            new Measure.Grounds(
                table.required("summary"),
                table.required("source"),
                table.requiredFlag("confirmed"),
                table.text("note"),
                List.of()));
    table.finish();
    return rule;
  }

  /** Every measure that another names must exist. */
  private void references(MeasureSet set) {
    Set<String> told = new LinkedHashSet<>();
    for (MeasureSet.Entry entry : set.entries()) {
      entry
          .measure()
          .obligation()
          .ifPresent(duty ->
              duty.forbidden().stream()
                  .filter(id -> set.find(id).isEmpty())
                  .filter(id -> told.add(entry.measure().id() + id))
                  .forEach(id ->
                      faults.add(
                          new MeasureFileException.Fault(
                              entry.instrument().file(),
                              0,
                              entry.measure().id() + ": forbidden: no measure is called " + id))));
    }
  }
}
