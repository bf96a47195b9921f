package org.cordon.lists.ch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/** Programmes and places, which targets refer to by number. */
final class SecoTables {
  /**
   * A programme.
   *
   * @param key its key in English, else in the first language given
   * @param name its name in English, else in the first language given
   * @param origin who decided it, e.g. {@code UN}; empty if not stated
   */
  record Program(String key, String name, String origin) {}

  private final Map<String, Program> programs = new HashMap<>();
  private final Map<String, String> sets = new HashMap<>();
  private final Map<String, XmlRecord> places = new HashMap<>();

  void add(XmlRecord record) {
    switch (record.name()) {
      case "sanctions-program" -> addProgram(record);
      case "place" -> places.putIfAbsent(record.attribute("ssid"), record);
      default -> {}
    }
  }

  /** Targets name a set; its programme is one level above it. */
  private void addProgram(XmlRecord record) {
    Program program =
        new Program(
            english(record.all("program-key")),
            english(record.all("program-name")),
            record.tidy("origin"));
    programs.put(record.attribute("ssid"), program);
    for (XmlRecord set : record.all("sanctions-set")) {
      programs.put(set.attribute("ssid"), program);
      String lang = set.attribute("lang");
      if (lang.isEmpty() || lang.equals("eng") || lang.equals("en")) {
        sets.put(set.attribute("ssid"), Values.tidy(set.text()));
      }
    }
  }

  private static String english(List<XmlRecord> texts) {
    return texts.stream()
        .filter(text -> text.attribute("lang").startsWith("en"))
        .findFirst()
        .or(() -> texts.stream().findFirst())
        .map(text -> Values.tidy(text.text()))
        .orElse("");
  }

  Optional<Program> program(String set) {
    return Optional.ofNullable(programs.get(set));
  }

  /** The title of a set in English; empty if there is none. */
  String set(String ssid) {
    return sets.getOrDefault(ssid, "");
  }

  Optional<XmlRecord> place(String ssid) {
    return Optional.ofNullable(places.get(ssid));
  }
}
