package org.cordon.server.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordon.entity.Entity;
import org.cordon.lists.ListStore;
import org.cordon.lists.SourceStatus;
import org.cordon.register.Target;
import org.cordon.server.data.Snapshot;
import org.cordon.server.data.Snapshots;
import org.cordon.server.http.Answer;
import org.cordon.server.http.Call;
import org.cordon.server.http.Limits;
import org.cordon.server.http.Parameter;
import org.cordon.server.http.Refusal;
import org.cordon.server.http.Route;
import org.cordon.server.v1.Decisions;
import org.cordon.server.v1.Jobs;

/** The pages for people. */
public final class Console {
  private static final double SHOWN_FROM = 0.02;
  private static final int MOST_HITS = 20;
  private static final List<String> ASKED = List.of("name", "birthDate", "country", "imoNumber");

  private final Snapshots snapshots;
  private final ListStore store;
  private final Limits limits;
  private final Pages pages;
  private final WorkPages work;

  /** The pages over the register in use. */
  public Console(
      Snapshots snapshots,
      ListStore store,
      Limits limits,
      Jobs jobs,
      Decisions decisions,
      String version) {
    this.snapshots = snapshots;
    this.store = store;
    this.limits = limits;
    this.pages = new Pages(version);
    this.work = new WorkPages(snapshots, jobs, decisions, pages);
  }

  /**
   * A search as its page shows it.
   *
   * @param schema what is asked about
   * @param asked the values asked
   * @param hits what was found
   * @param notes what was not understood
   */
  public record Search(
      String schema, Map<String, String> asked, List<HitView> hits, List<String> notes) {
    /** An asked value; empty when not asked. */
    public String value(String name) {
      return asked.getOrDefault(name, "");
    }

    /** Whether anything was asked. */
    public boolean isAsked() {
      return asked.values().stream().anyMatch(text -> !text.isBlank());
    }
  }

  /** The routes of all pages. */
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>(Assets.routes());
    routes.add(page("/", "Search as you type.", this::search).with(searched()));
    routes.add(page("/console/results", "Hits of a search.", this::results).with(searched()));
    routes.add(
        page("/console/entity/{id}", "An entity with all its listings.", this::entity)
            .with(Parameter.path("id", "Its id.")));
    routes.add(page("/console/lists", "The lists.", this::lists));
    routes.add(page("/console/about", "Versions and checksums.", this::about));
    routes.addAll(work.routes());
    return routes;
  }

  private static Route page(String path, String summary, Route.Handler handler) {
    return Route.get(path, "Console", summary, handler).ownPagesOnly();
  }

  private static Parameter[] searched() {
    List<Parameter> parameters = new ArrayList<>();
    parameters.add(Parameter.text("schema", "Thing", "What is asked about."));
    ASKED.forEach(name -> parameters.add(Parameter.text(name, "", "A value that is asked.")));
    return parameters.toArray(Parameter[]::new);
  }

  private Answer search(Call call) {
    return pages.page("search.jte", "Search", found(call));
  }

  private Answer results(Call call) {
    return pages.part("hits.jte", found(call));
  }

  private Search found(Call call) {
    Map<String, String> asked = new LinkedHashMap<>();
    ASKED.forEach(name -> asked.put(name, call.values().text(name)));
    String chosen = call.values().text("schema");
    String schema =
        !asked.getOrDefault("imoNumber", "").isBlank() && chosen.equals("Thing")
            ? "Vessel"
            : !asked.getOrDefault("birthDate", "").isBlank() && chosen.equals("Thing")
                ? "Person"
                : chosen;
    List<String> notes = new ArrayList<>();
    Entity party = Finder.party(schema, asked, notes);
    try (Snapshot.Lease lease = snapshots.lease()) {
      List<HitView> hits =
          new Finder(lease.snapshot(), limits.query()).hits(party, SHOWN_FROM, MOST_HITS);
      return new Search(chosen, asked, hits, notes);
    }
  }

  private Answer entity(Call call) {
    try (Snapshot.Lease lease = snapshots.lease()) {
      Target target =
          lease
              .snapshot()
              .target(call.inPath("id"))
              .orElseThrow(() -> Refusal.of(404, "No such entity!"));
      EntityPage page = EntityPage.of(lease.snapshot(), target);
      return pages.page("entity.jte", page.view().caption(), page);
    }
  }

  private Answer lists(Call call) throws java.io.IOException {
    List<SourceStatus> held =
        store.status().stream().filter(one -> one.current().isPresent()).toList();
    return pages.page("lists.jte", "Lists", held);
  }

  private Answer about(Call call) {
    try (Snapshot.Lease lease = snapshots.lease()) {
      return pages.page("about.jte", "About", lease.snapshot());
    }
  }
}
