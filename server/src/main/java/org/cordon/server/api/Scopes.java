package org.cordon.server.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordon.server.data.Dataset;
import org.cordon.server.data.Datasets;
import org.cordon.server.data.Snapshot;
import org.cordon.server.http.Call;
import org.cordon.server.http.Parameter;
import org.cordon.server.http.Refusal;

/** The data set in a path, and what parameters make of it. */
final class Scopes {
  static final Parameter DATASET =
      Parameter.path("dataset", "A source such as us_ofac_sdn, or a collection such as default.");
  static final Parameter INCLUDE =
      Parameter.texts("include_dataset", "Only entries of these data sets count.");
  static final Parameter EXCLUDE =
      Parameter.texts("exclude_dataset", "Entries of these data sets do not count.");
  static final Parameter EXCLUDE_SCHEMA =
      Parameter.texts("exclude_schema", "No results of exactly these schemata.");
  static final Parameter CHANGED_SINCE =
      Parameter.date("changed_since", "Only what changed later.");

  private Scopes() {}

  /** The data set named in the path; 404 when there is none. */
  static Dataset dataset(Snapshot snapshot, Call call) {
    return snapshot
        .datasets()
        .find(call.inPath("dataset"))
        .orElseThrow(() -> Refusal.of(404, "No such dataset."));
  }

  /** The sources that a call is about. */
  static Set<String> sources(Snapshot snapshot, Call call) {
    Dataset dataset = dataset(snapshot, call);
    return snapshot
        .datasets()
        .scope(
            dataset,
            call.values().texts("include_dataset"),
            call.values().texts("exclude_dataset"));
  }

  /** The same as names of data sets. */
  static Set<String> names(Set<String> sources) {
    return sources.stream().map(Datasets::name).collect(Collectors.toUnmodifiableSet());
  }

  static List<String> texts(Call call, String name) {
    return call.values().texts(name);
  }
}
