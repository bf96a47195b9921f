package org.cordon.intake.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordon.register.SourceEdition;

/**
 * Several reports put together: those of one event in groups, and for each claim how many outlets
 * tell it independently.
 *
 * @param reports as read, dates filled from the event where a report prints none
 * @param events groups of reports
 */
public record Dossier(List<Report> reports, List<Event> events) {
  private static final double COPY = 0.5;
  private static final double SAME_EVENT = 0.3;
  private static final List<String> STRENGTH =
      List.of("in-force", "announced", "review", "reported", "allegation", "possibility", "denial");

  /** Puts reports together. */
  public static Dossier of(List<Report> read, List<SourceEdition> editions) {
    List<Shingles> shingles = read.stream().map(report -> new Shingles(report.article())).toList();
    List<List<Integer>> groups = groups(shingles);
    List<Report> reports = new ArrayList<>(read);
    for (List<Integer> group : groups) {
      fillDates(reports, group);
    }
    List<Report> dated = List.copyOf(reports);
    return new Dossier(
        dated, groups.stream().map(group -> event(dated, shingles, group, editions)).toList());
  }

  private static List<List<Integer>> groups(List<Shingles> shingles) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < shingles.size(); i++) {
      int report = i;
      Optional<List<Integer>> group =
          groups.stream()
              .filter(
                  g -> g.stream().anyMatch(j -> isSameEvent(shingles.get(report), shingles.get(j))))
              .findFirst();
      group.ifPresentOrElse(g -> g.add(report), () -> groups.add(new ArrayList<>(List.of(report))));
    }
    return groups;
  }

  private static boolean isSameEvent(Shingles a, Shingles b) {
    return a.likeness(b) >= COPY || a.sameTopics(b) >= SAME_EVENT;
  }

  /**
   * The date that most reports of the event print is that of those that print none of their own.
   */
  private static void fillDates(List<Report> reports, List<Integer> group) {
    Map<String, Long> printed =
        group.stream()
            .map(reports::get)
            .filter(r -> r.dateFrom().equals("printed"))
            .collect(
                Collectors.groupingBy(Report::date, java.util.TreeMap::new, Collectors.counting()));
    Optional<String> most =
        printed.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    if (most.isEmpty()) {
      return;
    }
    for (int number : group) {
      Report report = reports.get(number);
      if (!report.dateFrom().equals("printed")) {
        reports.set(number, dated(report, most.get()));
      }
    }
  }

  private static Report dated(Report r, String date) {
    LocalDate day = LocalDate.parse(date);
    List<Announced> measures =
        r.measures().stream()
            .map(m ->
                new Announced(
                    m.actor(),
                    m.kind(),
                    m.target(),
                    m.numbers(),
                    Dates.weekday(m.span().text(), day).orElse(day).toString(),
                    m.status(),
                    m.span()))
            .toList();
    return new Report(
        r.document(),
        r.title(),
        r.outlet(),
        r.byline(),
        date,
        "event",
        r.copy(),
        r.article(),
        r.left(),
        r.mentions(),
        r.statements(),
        measures,
        r.provisions(),
        r.conduct());
  }

  private static Event event(
      List<Report> reports,
      List<Shingles> shingles,
      List<Integer> group,
      List<SourceEdition> editions) {
    List<int[]> duplicates = new ArrayList<>();
    Map<Integer, String> outlets = new HashMap<>();
    for (int a : group) {
      outlets.put(a, outlet(reports.get(a), a));
      for (int b : group) {
        if (b < a && shingles.get(a).likeness(shingles.get(b)) >= COPY) {
          duplicates.add(new int[] {b, a});
          outlets.put(a, outlets.getOrDefault(b, ""));
        }
      }
    }
    List<Event.Claim> claims = claims(reports, group, outlets);
    return new Event(
        List.copyOf(group),
        new TreeSet<>(outlets.values()),
        duplicates,
        claims,
        Consequences.of(reports, group, claims, editions));
  }

  /** Who stands behind a report; one without a known outlet is told by its file. */
  private static String outlet(Report report, int number) {
    return report.outlet().isEmpty()
        ? "report " + (number + 1) + " (outlet not named)"
        : report.outlet();
  }

  private record Told(int report, String status, String by, String figures, Span span) {}

  private static List<Event.Claim> claims(
      List<Report> reports, List<Integer> group, Map<Integer, String> outlets) {
    Map<String, List<Told>> told = new LinkedHashMap<>();
    Map<String, String> titles = new HashMap<>();
    for (int number : group) {
      Report report = reports.get(number);
      for (Announced m : report.measures()) {
        String key = "measure " + m.kind() + " " + m.actor();
        titles.putIfAbsent(
            key,
            m.kind()
                + " by "
                + (m.actor().isEmpty() ? "an authority that is not named" : m.actor()));
        told.computeIfAbsent(key, k -> new ArrayList<>())
            .add(
                new Told(
                    number,
                    m.status(),
                    m.actor(),
                    m.numbers().isEmpty() ? "" : m.numbers().toString(),
                    m.span()));
      }
      for (Conduct c : report.conduct()) {
        String key = "conduct " + c.key();
        titles.putIfAbsent(key, c.title());
        told.computeIfAbsent(key, k -> new ArrayList<>())
            .add(new Told(number, c.status(), c.by(), "", c.span()));
      }
      for (Provision p : report.provisions()) {
        String key = "provision " + (p.instrument() + " " + p.provision()).strip();
        titles.putIfAbsent(key, (p.instrument() + " " + p.provision()).strip());
        told.computeIfAbsent(key, k -> new ArrayList<>())
            .add(new Told(number, "reported", "", "", p.span()));
      }
    }
    return told.entrySet().stream()
        .map(e -> claim(e.getKey(), titles.getOrDefault(e.getKey(), ""), e.getValue(), outlets))
        .toList();
  }

  private static Event.Claim claim(
      String key, String title, List<Told> told, Map<Integer, String> outlets) {
    List<Told> pro = told.stream().filter(t -> !t.status().equals("denial")).toList();
    List<Told> contra = told.stream().filter(t -> t.status().equals("denial")).toList();
    String status =
        told.stream()
            .map(Told::status)
            .min(Comparator.comparingInt(STRENGTH::indexOf))
            .orElse("reported");
    Set<Integer> seen = new LinkedHashSet<>();
    List<Span> wordings =
        told.stream()
            .filter(t -> seen.add(t.report() * 2 + (t.status().equals("denial") ? 1 : 0)))
            .map(Told::span)
            .toList();
    String kind = key.substring(0, key.indexOf(' '));
    return new Event.Claim(
        kind,
        key.substring(kind.length() + 1),
        title,
        status,
        distinct(pro, t -> outlets.getOrDefault(t.report(), "")),
        distinct(contra, t -> t.by().isEmpty() ? "not named" : t.by()),
        distinct(contra, t -> outlets.getOrDefault(t.report(), "")),
        distinct(
            told.stream().filter(t -> !t.figures().isEmpty()).toList(),
            t -> t.figures() + ": " + outlets.getOrDefault(t.report(), "")),
        wordings);
  }

  private static List<String> distinct(List<Told> told, Function<Told, String> what) {
    return told.stream().map(what).distinct().sorted().toList();
  }
}
