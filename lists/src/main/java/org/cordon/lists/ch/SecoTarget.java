package org.cordon.lists.ch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cordon.lists.input.XmlRecord;

/**
 * One target. Only what stands directly in its {@code individual}, {@code entity} or {@code object}
 * is in force: each {@code modification} repeats whole blocks of older states under the same names.
 *
 * @param record the element
 */
record SecoTarget(XmlRecord record) {
  private static final List<String> KINDS = List.of("individual", "entity", "object");

  String key() {
    return record.attribute("ssid");
  }

  /** The element of its kind; an empty one if there is none. */
  XmlRecord kind() {
    return KINDS.stream()
        .flatMap(kind -> record.all(kind).stream())
        .findFirst()
        .orElse(new XmlRecord("", "", List.of(), record.line()));
  }

  /** Its identities, the main one first. */
  List<XmlRecord> identities() {
    return kind().all("identity").stream()
        .sorted(Comparator.comparing(SecoTarget::isMain).reversed())
        .toList();
  }

  static boolean isMain(XmlRecord identity) {
    return identity.attribute("main").equals("true");
  }

  boolean isNamed() {
    return identities().stream()
        .flatMap(identity -> identity.all("name").stream())
        .anyMatch(name -> !new SecoName(name).full().isEmpty());
  }

  /** The schema of what is listed. */
  String schema() {
    XmlRecord kind = kind();
    return switch (kind.name()) {
      case "individual" -> "Person";
      case "object" -> object(kind.attribute("object-type"));
      default -> "Organization";
    };
  }

  private static String object(String type) {
    return switch (type) {
      case "vessel" -> "Vessel";
      case "aircraft" -> "Airplane";
      default -> "Asset";
    };
  }

  /** The numbers of its sets; older files have one as an attribute. */
  List<String> sets() {
    return Stream.concat(
            Stream.of(record.attribute("sanctions-set-id")),
            record.all("sanctions-set-id").stream().map(set -> set.text().strip()))
        .filter(set -> !set.isEmpty())
        .distinct()
        .toList();
  }

  /** What was done to the listing, oldest first. */
  List<XmlRecord> modifications() {
    return record.all("modification").stream()
        .sorted(Comparator.comparing(change -> change.attribute("effective-date")))
        .toList();
  }

  /** The newest change, if the file tells any. */
  Optional<XmlRecord> newest() {
    List<XmlRecord> changes = modifications();
    return changes.isEmpty() ? Optional.empty() : Optional.of(changes.getLast());
  }

  /** Targets that were taken off stay in the file. */
  boolean isDelisted() {
    return newest().filter(change -> is(change, "de-listed")).isPresent();
  }

  static boolean is(XmlRecord change, String type) {
    return change.attribute("modification-type").equals(type);
  }
}
