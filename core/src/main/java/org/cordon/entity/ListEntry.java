package org.cordon.entity;

import java.util.List;

/**
 * One entry of a source as published: the listed subject and what the entry says around it.
 *
 * @param source the source's name, e.g. {@code un-sc}
 * @param key the publisher's own key of the entry, e.g. {@code QDi.001} or {@code 24508}; stable
 *     across editions
 * @param subject the person, organisation, vessel ... that is listed
 * @param details entities that hang on the subject: its {@code Sanction} (the listing itself:
 *     authority, programme, legal basis, dates), {@code Address}, {@code Identification},
 *     relationships, and the far ends of relationships
 * @param place where the entry stands in the file, for people: {@code sdn.csv:120}
 */
public record ListEntry(
    String source, String key, Entity subject, List<Entity> details, String place) {
  /** Copies the details. */
  public ListEntry {
    details = List.copyOf(details);
  }

  /** Whether that is the key of the entry, or the id of its subject. */
  public boolean isNamed(String keyOrId) {
    return key.equals(keyOrId) || subject.id().equals(keyOrId);
  }
}
