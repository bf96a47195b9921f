package org.cordon.server.api;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cordon.server.data.EntityJson;
import org.cordon.server.data.EntityView;

/** Sorts neighbours as asked for; missing values come last, ties stay as they are. */
final class NeighbourOrder {
  /** Comes after everything that is text. */
  private static final String LAST = "\uffff";

  private NeighbourOrder() {}

  static List<EntityJson.Value> sorted(List<EntityJson.Value> values, List<String> wanted) {
    List<EntityJson.Value> sorted = values;
    for (String text : wanted.reversed()) {
      int colon = text.indexOf(':');
      String field = colon < 0 ? text : text.substring(0, colon);
      boolean descending = text.endsWith(":desc");
      Comparator<EntityJson.Value> order =
          Comparator.comparing(value -> key(value, field, descending ? "" : LAST));
      sorted = sorted.stream().sorted(descending ? order.reversed() : order).toList();
    }
    return sorted;
  }

  private static String key(EntityJson.Value value, String field, String missing) {
    Optional<EntityView> view = value.nested();
    return view.flatMap(found ->
            switch (field) {
              case "caption" -> Optional.of(found.caption());
              case "id" -> Optional.of(found.id());
              case "first_seen" -> found.firstSeen();
              case "last_seen" -> found.lastSeen();
              case "last_change" -> found.lastChange();
              default -> {
                String name = field.startsWith("properties.") ? field.substring(11) : field;
                yield found.values(name).stream().findFirst();
              }
            })
        .orElse(missing);
  }
}
