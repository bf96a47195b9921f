package org.cordon.lists.senzing;

import java.util.Map;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.entity.Model;

/** The relationships of a record. */
final class SenzingLinks {
  static final Set<String> ATTRIBUTES =
      Set.of(
          "REL_ANCHOR_DOMAIN",
          "REL_ANCHOR_KEY",
          "REL_POINTER_DOMAIN",
          "REL_POINTER_KEY",
          "REL_POINTER_ROLE");

  private SenzingLinks() {}

  /** What a group declares itself to be for pointers. */
  static String anchor(Map<String, String> group) {
    return end(group, "ANCHOR");
  }

  private static String end(Map<String, String> group, String side) {
    String domain = group.getOrDefault("REL_" + side + "_DOMAIN", "");
    return SenzingRecord.key(
        domain.isEmpty() ? "OPEN_SANCTIONS" : domain,
        group.getOrDefault("REL_" + side + "_KEY", ""));
  }

  /**
   * The link of a group with a pointer. Where both ends are stated the other end is the one that is
   * not the record itself.
   */
  static Entity link(
      Map<String, String> group, Map<String, String> anchors, String key, int number) {
    String pointer = end(group, "POINTER");
    String other = anchors.getOrDefault(pointer, pointer);
    if (other.equals(key) && group.containsKey("REL_ANCHOR_KEY")) {
      String anchor = anchor(group);
      other = anchors.getOrDefault(anchor, anchor);
    }
    Entity.Builder link =
        Entity.builder(key + "-link-" + number, Model.standard().require("UnknownLink"));
    link.add("subject", key, "RECORD_ID");
    link.add("object", other, "REL_POINTER_KEY");
    link.add("role", group.getOrDefault("REL_POINTER_ROLE", ""), "REL_POINTER_ROLE");
    return link.build();
  }
}
