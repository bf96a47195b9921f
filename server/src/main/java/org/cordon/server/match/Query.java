package org.cordon.server.match;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordon.entity.Entity;
import org.cordon.entity.Schema;

/**
 * One example entity of a batch, cleaned.
 *
 * @param id as sent
 * @param schema what is asked about
 * @param properties the values that survived
 * @param dropped the values that did not, with the reason
 * @param party the same as an entity
 */
public record Query(
    Optional<String> id,
    Schema schema,
    Map<String, List<String>> properties,
    List<Dropped> dropped,
    Entity party) {
  /**
   * A value that was not used.
   *
   * @param property the name of the property as sent
   * @param value the value as sent
   * @param reason why not
   */
  public record Dropped(String property, String value, String reason) {}
}
