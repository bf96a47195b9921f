package org.cordon.lists.ch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/**
 * One {@code name} with its parts, each of which may be spelled in several ways.
 *
 * @param record the element
 */
record SecoName(XmlRecord record) {
  /** More spellings of one name than this are a fault of the file, not a help. */
  static final int MOST = 200;

  /** Parts of a name in reading order; titles are none, and a maiden name is another name. */
  private static final List<String> ORDER =
      List.of(
          "whole-name",
          "given-name",
          "further-given-name",
          "father-name",
          "grand-father-name",
          "tribal-name",
          "family-name",
          "suffix",
          "other");

  /**
   * A spelling of the whole name.
   *
   * @param text the name
   * @param lang the language of the spelling; empty for the main one
   * @param main whether it is made of the values themselves
   */
  record Spelling(String text, String lang, boolean main) {}

  /** The name made of the values of its parts. */
  String full() {
    return Values.tidy(String.join(" ", parts().stream().map(SecoName::value).toList()));
  }

  /** Its parts in reading order. */
  private List<XmlRecord> parts() {
    return record.all("name-part").stream()
        .filter(part -> ORDER.contains(type(part)))
        .sorted(
            Comparator.<XmlRecord>comparingInt(part -> ORDER.indexOf(type(part)))
                .thenComparing(part -> part.attribute("order")))
        .toList();
  }

  private static String type(XmlRecord part) {
    String type = part.attribute("name-part-type");
    return type.isEmpty() ? "other" : type;
  }

  static String value(XmlRecord part) {
    return part.tidy("value");
  }

  /** The values of parts of one type. */
  List<String> values(String type) {
    return record.all("name-part").stream()
        .filter(part -> type(part).equals(type))
        .map(SecoName::value)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** Parts of a type that this reader does not know. */
  List<XmlRecord> unknownParts() {
    Set<String> apart = Set.of("title", "maiden-name");
    return record.all("name-part").stream()
        .filter(part -> !ORDER.contains(type(part)) && !apart.contains(type(part)))
        .toList();
  }

  /** All spellings: variants of one script and language are combined with each other. */
  List<Spelling> spellings() {
    Set<Spelling> spellings = new LinkedHashSet<>();
    spellings.add(new Spelling(full(), "", true));
    for (List<String> writing : writings()) {
      for (String text : product(writing)) {
        spellings.add(new Spelling(text, writing.getFirst(), false));
      }
    }
    return spellings.stream()
        .filter(one -> one.main() || !one.text().equals(full()))
        .filter(one -> !one.text().isEmpty())
        .limit(MOST)
        .toList();
  }

  /** Language and script of the variants. */
  private List<List<String>> writings() {
    return parts().stream()
        .flatMap(part -> part.all("spelling-variant").stream())
        .map(SecoName::writing)
        .distinct()
        .toList();
  }

  private static List<String> writing(XmlRecord variant) {
    return List.of(variant.attribute("lang"), variant.attribute("script"));
  }

  private List<String> product(List<String> writing) {
    List<String> names = List.of("");
    for (XmlRecord part : parts()) {
      List<String> longer = new ArrayList<>();
      for (String name : names) {
        List<String> texts = texts(part, writing);
        texts.forEach(text -> longer.add(Values.tidy(name + " " + text)));
        if (texts.isEmpty()) {
          longer.add(name);
        }
      }
      names = longer.subList(0, Math.min(MOST, longer.size()));
    }
    return names;
  }

  /**
   * The value goes with variants that name no other writing. A part without a variant is left out
   * of a name in another script: half of each would be a name that nobody bears.
   */
  private static List<String> texts(XmlRecord part, List<String> writing) {
    List<String> texts = new ArrayList<>();
    for (XmlRecord variant : part.all("spelling-variant")) {
      if (writing(variant).equals(writing)) {
        texts.add(Values.tidy(variant.text()));
      }
    }
    if (writing.getLast().isEmpty() && (texts.isEmpty() || writing.getFirst().isEmpty())) {
      texts.addFirst(value(part));
    }
    return texts;
  }
}
