package org.cordon.server.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Schema;
import org.cordon.entity.Topics;
import org.cordon.register.SourceEdition;
import org.cordon.register.Target;

/**
 * Shows targets and the entities around them as the published interface has them: one entity of all
 * its list entries. Each value is there once; which list states it is told by our evidence.
 */
public final class EntityViews {
  /** What says since when somebody is listed. */
  private static final List<String> LISTED = List.of("listingDate", "startDate");

  private final Map<String, SourceEdition> editions = new HashMap<>();

  /** Views of entities of these editions. */
  public EntityViews(List<SourceEdition> editions) {
    editions.forEach(edition -> this.editions.put(edition.source(), edition));
  }

  /** A target. */
  public EntityView of(Target target) {
    Set<String> sources = new LinkedHashSet<>();
    Set<String> ids = new LinkedHashSet<>();
    Map<String, Set<String>> properties = new LinkedHashMap<>();
    List<String> listed = new ArrayList<>();
    List<String> modified = new ArrayList<>();
    for (ListEntry entry : target.entries()) {
      sources.add(entry.source());
      ids.add(entry.subject().id());
      collect(entry.subject(), properties);
      modified.addAll(entry.subject().values("modifiedAt"));
      for (Entity detail : entry.details()) {
        if (detail.schema().isA("Sanction")) {
          LISTED.forEach(property -> listed.addAll(detail.values(property)));
          modified.addAll(detail.values("modifiedAt"));
        }
      }
    }
    ids.remove(target.id());
    Schema schema = schema(target);
    return view(target.id(), target.caption(), schema, properties, sources, ids, listed, modified);
  }

  /** An entity among the details of an entry. */
  public EntityView of(Entity detail, ListEntry entry) {
    Map<String, Set<String>> properties = new LinkedHashMap<>();
    collect(detail, properties);
    List<String> listed = new ArrayList<>();
    LISTED.forEach(property -> listed.addAll(detail.values(property)));
    return view(
        detail.id(),
        caption(detail),
        detail.schema(),
        properties,
        Set.of(entry.source()),
        Set.of(),
        detail.schema().isA("Sanction") ? listed : List.of(),
        detail.values("modifiedAt"));
  }

  /** Things without a name of their own show their kind. */
  private static String caption(Entity entity) {
    String caption = entity.caption();
    return caption.equals(entity.id()) ? entity.schema().name() : caption;
  }

  private EntityView view(
      String id,
      String caption,
      Schema schema,
      Map<String, Set<String>> properties,
      Set<String> sources,
      Set<String> otherIds,
      List<String> listed,
      List<String> modified) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    properties.forEach((name, texts) -> values.put(name, List.copyOf(texts)));
    List<String> editionDates = new ArrayList<>();
    sources.forEach(source -> date(source).ifPresent(editionDates::add));
    Optional<String> lastSeen = Timestamps.latest(editionDates);
    Optional<String> firstSeen = Timestamps.earliest(listed);
    return new EntityView(
        id,
        caption,
        schema,
        values,
        sources.stream().map(Datasets::name).sorted().toList(),
        List.copyOf(otherIds),
        Topics.isTarget(values.getOrDefault("topics", List.of())),
        firstSeen.isPresent() ? firstSeen : Timestamps.earliest(editionDates),
        lastSeen,
        Timestamps.latest(modified).or(() -> Timestamps.latest(listed)));
  }

  private Optional<String> date(String source) {
    SourceEdition edition = editions.get(source);
    return edition == null
        ? Optional.empty()
        : Timestamps.of(edition.published())
            .or(() -> Timestamps.of(edition.retrieved().replaceAll("\\.\\d+", "")));
  }

  private static void collect(Entity entity, Map<String, Set<String>> properties) {
    entity
        .statements()
        .forEach(statement ->
            properties
                .computeIfAbsent(statement.property(), _ -> new LinkedHashSet<>())
                .add(statement.value()));
  }

  /** The most special schema that all entries allow; that of the first where they disagree. */
  private static Schema schema(Target target) {
    Schema best = target.subject().schema();
    for (ListEntry entry : target.entries()) {
      Schema other = entry.subject().schema();
      best = other.isA(best.name()) ? other : best;
    }
    return best;
  }
}
