package org.cordon.intake.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordon.register.SourceEdition;

/** What reports mean for the lists and measures at hand: what is touched, and what to watch. */
final class Consequences {
  private Consequences() {}

  static List<Event.Consequence> of(
      List<Report> reports,
      List<Integer> group,
      List<Event.Claim> claims,
      List<SourceEdition> editions) {
    List<Event.Consequence> all = new ArrayList<>();
    listings(reports, group, all);
    for (int number : group) {
      for (Announced measure : reports.get(number).measures()) {
        if (measure.kind().equals("designation")
            && !measure.actor().isEmpty()
            && !measure.numbers().isEmpty()) {
          lists(measure, editions, all);
        }
        if (measure.kind().equals("export-control") && !measure.numbers().isEmpty()) {
          all.add(
              new Event.Consequence(
                  "measure",
                  "export control of " + measure.actor() + " on " + measure.target(),
                  "expect a new edition of the control list: " + measure.numbers(),
                  List.of(measure.span())));
        }
      }
    }
    for (Event.Claim claim : claims) {
      if (claim.kind().equals("conduct")) {
        all.add(
            new Event.Consequence(
                "typology",
                claim.key(),
                "transactions like this go to review: "
                    + claim.title()
                    + " ("
                    + claim.status()
                    + ", "
                    + claim.outlets().size()
                    + " independent outlets)",
                claim.wordings()));
      }
    }
    return unique(all);
  }

  private static void listings(
      List<Report> reports, List<Integer> group, List<Event.Consequence> all) {
    Map<String, List<Span>> places = new LinkedHashMap<>();
    Map<String, Mention.Listed> listed = new LinkedHashMap<>();
    for (int number : group) {
      for (Mention mention : reports.get(number).mentions()) {
        if (!mention.listed().id().isEmpty()) {
          listed.putIfAbsent(mention.listed().id(), mention.listed());
          places
              .computeIfAbsent(mention.listed().id(), id -> new ArrayList<>())
              .add(mention.places().getFirst());
        }
      }
    }
    listed.forEach((id, who) ->
        all.add(
            new Event.Consequence(
                "listing",
                who.caption(),
                "listed: " + String.join(", ", who.entries()),
                places.getOrDefault(id, List.of()))));
  }

  private static void lists(
      Announced measure, List<SourceEdition> editions, List<Event.Consequence> all) {
    List<String> held =
        editions.stream()
            .map(SourceEdition::source)
            .filter(source -> source.startsWith(measure.actor() + "-"))
            .toList();
    String counts =
        measure.numbers().entrySet().stream()
            .map(e -> e.getValue() + " " + e.getKey())
            .collect(java.util.stream.Collectors.joining(", "));
    String what = held.isEmpty() ? measure.actor() + "-..." : String.join(", ", held);
    String state =
        held.isEmpty()
            ? "no list of this authority is held"
            : "check the editions held for listings of " + measure.date();
    all.add(
        new Event.Consequence(
            "list",
            what,
            "expected to grow by " + counts + " (" + measure.date() + "); " + state,
            List.of(measure.span())));
  }

  private static List<Event.Consequence> unique(List<Event.Consequence> all) {
    Map<String, Event.Consequence> unique = new LinkedHashMap<>();
    all.forEach(c -> unique.putIfAbsent(c.kind() + c.what() + c.text(), c));
    return List.copyOf(unique.values());
  }
}
