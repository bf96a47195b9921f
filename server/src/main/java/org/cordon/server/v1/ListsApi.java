package org.cordon.server.v1;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cordon.entity.ListEntry;
import org.cordon.lists.Edition;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.ListStore;
import org.cordon.lists.SourceStatus;
import org.cordon.lists.history.EditionChoice;
import org.cordon.lists.history.EditionDiff;
import org.cordon.lists.history.EntryChange;
import org.cordon.lists.history.FieldChange;
import org.cordon.server.http.Answer;
import org.cordon.server.http.Call;
import org.cordon.server.http.Parameter;
import org.cordon.server.http.Refusal;
import org.cordon.server.http.Route;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code /v1/lists}: what is held, and what changed between editions. */
final class ListsApi {
  private final ListStore store;

  ListsApi(ListStore store) {
    this.store = store;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/v1/lists", "Lists", "The lists held.", this::lists).giving("Lists"),
        Route.get("/v1/lists/{source}/diff", "Lists", "What changed between editions.", this::diff)
            .with(
                Parameter.path("source", "The name of the source."),
                Parameter.text("from", "", "An edition by day or id; empty for the one before."),
                Parameter.text("to", "", "An edition by day or id; empty for the newest."))
            .giving("ListDiff"));
  }

  private Answer lists(Call call) throws IOException {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("format", "cordon.lists.status/1");
    ArrayNode lists = node.putArray("lists");
    for (SourceStatus status : store.status()) {
      Optional<Edition> current = status.current();
      if (current.isPresent()) {
        ObjectNode one =
            lists
                .addObject()
                .put("source", status.source().name())
                .put("title", status.source().title())
                .put("editions", status.editions());
        edition(one.putObject("current"), current.get());
      }
    }
    return Answer.json(node);
  }

  private static void edition(ObjectNode node, Edition edition) {
    node.put("edition", edition.id())
        .put("day", edition.day().toString())
        .put("published", edition.published())
        .put("retrieved", edition.retrieved())
        .put("sha256", edition.sha256())
        .put("entries", edition.counts().kept());
  }

  private Answer diff(Call call) throws IOException {
    String source = call.inPath("source");
    List<Edition> held = source.matches("[a-z0-9-]+") ? store.editions(source) : List.of();
    if (held.isEmpty()) {
      throw Refusal.of(404, "No such list.");
    }
    Edition to = chosen(call, "to", source, held).orElseGet(held::getLast);
    int before = held.indexOf(to) - 1;
    Edition from =
        chosen(call, "from", source, held)
            .or(() -> before < 0 ? Optional.empty() : Optional.of(held.get(before)))
            .orElseThrow(() -> Refusal.of(404, "There is no earlier edition."));
    try {
      return Answer.json(
          write(source, EditionDiff.between(from, store.entries(from), to, store.entries(to))));
    } catch (ListFormatException e) {
      throw new IOException(e);
    }
  }

  private static Optional<Edition> chosen(
      Call call, String name, String source, List<Edition> held) {
    String text = call.values().text(name);
    try {
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(EditionChoice.find(source, held, text));
    } catch (IllegalArgumentException e) {
      throw Refusal.of(404, String.valueOf(e.getMessage()));
    }
  }

  private static ObjectNode write(String source, EditionDiff diff) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("format", "cordon.lists.diff/1");
    node.put("source", source);
    edition(node.putObject("from"), diff.from());
    edition(node.putObject("to"), diff.to());
    entries(node.putArray("added"), diff.added());
    entries(node.putArray("removed"), diff.removed());
    ArrayNode changed = node.putArray("changed");
    for (EntryChange change : diff.changed()) {
      ObjectNode one = entry(changed.addObject(), change.after());
      ArrayNode fields = one.putArray("fields");
      for (FieldChange field : change.fields()) {
        ObjectNode told = fields.addObject().put("field", field.field());
        field.before().forEach(told.putArray("before")::add);
        field.after().forEach(told.putArray("after")::add);
      }
    }
    return node;
  }

  private static void entries(ArrayNode array, List<ListEntry> entries) {
    entries.forEach(entry -> entry(array.addObject(), entry));
  }

  private static ObjectNode entry(ObjectNode node, ListEntry entry) {
    return node.put("id", entry.subject().id())
        .put("key", entry.key())
        .put("caption", entry.subject().caption())
        .put("schema", entry.subject().schema().name());
  }
}
