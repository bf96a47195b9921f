package org.cordon.bench.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cordon.intake.report.Document;
import org.cordon.intake.report.Documents;
import org.cordon.intake.report.Dossier;
import org.cordon.intake.report.Report;
import org.cordon.intake.report.ReportException;
import org.cordon.intake.report.ReportReader;
import org.cordon.register.SourceEdition;
import org.cordon.text.Spotter;

/**
 * Compares what is read from reports with gold annotations. A line of gold is a kind and words that
 * all stand in one item; {@code closed} names kinds whose gold is complete, so that any other item
 * is wrong; {@code never} are words that no item may have.
 */
public final class ReportsBench {
  private static final String FOLDER = "/org/cordon/bench/reports/";

  /** Items of one kind: in the gold, found of them, read in closed kinds, right of them. */
  private static final class Tally {
    private int gold;
    private int found;
    private int read;
    private int right;
  }

  private final Map<String, Tally> own = new TreeMap<>();
  private final Map<String, Tally> shared = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  private ReportsBench() {}

  /**
   * Runs it.
   *
   * @param folder the folder of the five shared reports; they are left out when it is not there
   * @return the table
   */
  public static String run(
      Optional<Spotter> spotter, List<SourceEdition> editions, Path folder, boolean show) {
    ReportsBench bench = new ReportsBench();
    ReportReader reader = new ReportReader(spotter);
    for (String name : resource("index.txt").strip().split("\n", -1)) {
      Report report = reader.read(new Document(name, resource(name), "plain"));
      Report dated = Dossier.of(List.of(report), editions).reports().getFirst();
      bench.compare(bench.own, dated, resource(name.replace(".txt", ".gold")), spotter.isPresent());
    }
    String skipped = bench.shared(reader, editions, folder, spotter.isPresent());
    return bench.text(skipped, show);
  }

  private String shared(
      ReportReader reader, List<SourceEdition> editions, Path folder, boolean lists) {
    if (!Files.isDirectory(folder)) {
      return "skipped: the shared reports are not at " + folder;
    }
    List<Report> reports = new ArrayList<>();
    List<String> gold = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        reports.add(reader.read(Documents.read(file)));
        gold.add(resource("shared/" + file.getFileName().toString().substring(0, 3) + ".gold"));
      }
    } catch (IOException | ReportException e) {
      return "skipped: " + e.getMessage();
    }
    Dossier dossier = Dossier.of(reports, editions);
    for (int i = 0; i < gold.size(); i++) {
      compare(shared, dossier.reports().get(i), gold.get(i), lists);
    }
    return "shared reports: "
        + dossier.events().size()
        + " event(s), independent outlets "
        + dossier.events().getFirst().outlets().size()
        + " of "
        + reports.size()
        + " files";
  }

  private static String resource(String name) {
    try (InputStream in = ReportsBench.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the resource (" + name + ") is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> items(Report r) {
    List<String> items = new ArrayList<>();
    items.add("title | " + r.title());
    items.add("outlet | " + r.outlet());
    items.add("date | " + r.date());
    items.add("copy | " + r.copy());
    r.measures()
        .forEach(m ->
            items.add(
                "measure | "
                    + m.kind()
                    + " "
                    + m.actor()
                    + " "
                    + m.target()
                    + " "
                    + m.status()
                    + " "
                    + m.numbers()));
    r.provisions().forEach(p -> items.add("provision | " + p.instrument() + " " + p.provision()));
    r.conduct()
        .forEach(c ->
            items.add(
                "conduct | "
                    + c.key()
                    + " "
                    + c.from()
                    + ">"
                    + c.to()
                    + " "
                    + c.status()
                    + " "
                    + c.by()));
    r.statements().forEach(s -> items.add("statement | " + s.speaker() + " " + s.stance()));
    r.mentions()
        .forEach(
            m -> items.add((m.listed().id().isEmpty() ? m.kind() : "listed") + " | " + m.name()));
    return items;
  }

  private void compare(Map<String, Tally> tallies, Report report, String gold, boolean lists) {
    List<String> items = items(report);
    Set<String> right = new TreeSet<>();
    Set<String> closed = new TreeSet<>();
    for (String line : gold.strip().split("\n", -1)) {
      String kind = line.substring(0, line.indexOf(" | "));
      String words = line.substring(kind.length() + 3);
      switch (kind) {
        case "closed" -> closed.addAll(List.of(words.split(" ", -1)));
        case "allowed" ->
            items.stream().filter(item -> has(item.replace(" | ", " "), words)).forEach(right::add);
        case "never" -> never(tallies, report, items, words);
        default -> {
          if (lists || !kind.equals("listed")) {
            List<String> hits =
                items.stream().filter(i -> i.startsWith(kind + " | ") && has(i, words)).toList();
            right.addAll(hits);
            count(tallies, kind, 1, hits.isEmpty() ? 0 : 1);
            if (hits.isEmpty()) {
              misses.add(report.document().file() + ": missed " + line);
            }
          }
        }
      }
    }
    for (String item : items) {
      String kind = item.substring(0, item.indexOf(" | "));
      if (closed.contains(kind)) {
        Tally tally = tallies.computeIfAbsent(kind, k -> new Tally());
        tally.read++;
        tally.right += right.contains(item) ? 1 : 0;
        if (!right.contains(item)) {
          misses.add(report.document().file() + ": wrong " + item);
        }
      }
    }
  }

  private void never(Map<String, Tally> tallies, Report report, List<String> items, String words) {
    boolean there = items.stream().anyMatch(item -> has(item.replace(" | ", " "), words));
    count(tallies, "must-not", 1, there ? 0 : 1);
    if (there) {
      misses.add(report.document().file() + ": must not have " + words);
    }
  }

  private static void count(Map<String, Tally> tallies, String kind, int gold, int found) {
    Tally tally = tallies.computeIfAbsent(kind, k -> new Tally());
    tally.gold += gold;
    tally.found += found;
  }

  private static boolean has(String item, String words) {
    String lower = item.toLowerCase(Locale.ROOT);
    return Stream.of(words.toLowerCase(Locale.ROOT).split(" ", -1)).allMatch(lower::contains);
  }

  private String text(String skipped, boolean show) {
    StringBuilder out = new StringBuilder();
    table(out, "reports written for this benchmark", own);
    if (!shared.isEmpty()) {
      table(out, "shared reports", shared);
    }
    out.append(skipped).append('\n');
    if (show) {
      misses.forEach(miss -> out.append("  ").append(miss).append('\n'));
    }
    return out.toString().stripTrailing();
  }

  private static void table(StringBuilder out, String title, Map<String, Tally> tallies) {
    out.append(title).append('\n');
    Tally all = new Tally();
    tallies.forEach((kind, tally) -> {
      row(out, kind, tally);
      all.gold += tally.gold;
      all.found += tally.found;
      all.read += tally.read;
      all.right += tally.right;
    });
    row(out, "all", all);
  }

  private static void row(StringBuilder out, String kind, Tally tally) {
    String precision =
        tally.read == 0
            ? "-"
            : String.format(
                Locale.ROOT,
                "%.3f (%d of %d)",
                (double) tally.right / tally.read,
                tally.right,
                tally.read);
    out.append(
        String.format(
            Locale.ROOT,
            "  %-10s recall %.3f (%d of %d)  precision %s%n",
            kind,
            tally.gold == 0 ? 1.0 : (double) tally.found / tally.gold,
            tally.found,
            tally.gold,
            precision));
  }
}
