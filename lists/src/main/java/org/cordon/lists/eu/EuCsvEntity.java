package org.cordon.lists.eu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/**
 * The rows of one subject, gathered to the element that the XML form has for it. A row holds one
 * fact; what belongs to the subject itself repeats on each.
 */
final class EuCsvEntity {
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)");

  /** {@code PHONE[+1], EMAIL[a@b.example]}. */
  private static final Pattern CONTACT = Pattern.compile("(\\p{Upper}+)\\[([^\\]]*)\\]");

  /** {@code AD001095 (passport-National passport) ((passport))}, as in version 1.0. */
  private static final Pattern PACKED =
      Pattern.compile("(.*?)\\s*\\((\\p{Lower}+)-([^)]*)\\)\\s*(.*)", Pattern.DOTALL);

  private static final Pattern YEARS =
      Pattern.compile("(\\d{4})(?:\\s*-\\s*(\\d{4}))?(\\s*\\(approximative\\))?");

  private final long line;
  private final Map<String, String> own = new TreeMap<>();
  private final Set<Map<String, String>> acts = new LinkedHashSet<>();
  private final Set<Fact> facts = new LinkedHashSet<>();
  private final Set<String> unknown = new LinkedHashSet<>();

  EuCsvEntity(long line) {
    this.line = line;
  }

  /** One fact with the legal act behind it. */
  private record Fact(String element, Map<String, String> values, Map<String, String> act) {}

  /** Takes a row: its filled cells by place, and those of columns that are not known. */
  void add(Map<EuCsvColumn, String> cells, List<String> others) {
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    Map<String, Map<String, String>> legal = new LinkedHashMap<>();
    cells.forEach((column, text) ->
        (column.legal() ? legal : values)
            .computeIfAbsent(column.element(), name -> new TreeMap<>())
            .put(column.attribute(), text));
    values.getOrDefault("", Map.of()).forEach(own::putIfAbsent);
    if (legal.containsKey("")) {
      acts.add(legal.get(""));
    }
    for (Map.Entry<String, Map<String, String>> fact : values.entrySet()) {
      boolean says = fact.getValue().keySet().stream().anyMatch(name -> !isNumbering(name));
      if (!fact.getKey().isEmpty() && says) {
        facts.add(
            new Fact(fact.getKey(), fact.getValue(), legal.getOrDefault(fact.getKey(), Map.of())));
      }
    }
    unknown.addAll(others);
  }

  private static boolean isNumbering(String attribute) {
    return attribute.equals("logicalId") || attribute.equals("regulationLanguage");
  }

  /** The subject as the XML form has it. */
  XmlRecord record() {
    List<XmlRecord> children = new ArrayList<>(remarks(own.getOrDefault("remark", "")));
    acts.forEach(act -> children.add(act("regulation", act)));
    children.add(subjectType());
    facts.forEach(fact -> children.add(element(fact)));
    for (String text : unknown) {
      String[] parts = text.split(": ", 2);
      children.add(new XmlRecord(parts[0], parts[1], List.of(), line));
    }
    return new XmlRecord("sanctionEntity", "", children, line, own);
  }

  /** The two columns hold what the name of the other says: a letter, and a word. */
  private XmlRecord subjectType() {
    String type = own.getOrDefault("subjectType", "");
    String code = own.getOrDefault("classificationCode", "");
    boolean person = type.equals("P") || type.equals("person") || code.equals("person");
    return new XmlRecord(
        "subjectType", "", List.of(), line, Map.of("code", person ? "person" : "enterprise"));
  }

  private XmlRecord element(Fact fact) {
    Map<String, String> attributes = new HashMap<>(fact.values());
    List<XmlRecord> children = new ArrayList<>(remarks(attributes.getOrDefault("remark", "")));
    if (!fact.act().isEmpty()) {
      children.add(act("regulationSummary", fact.act()));
    }
    Optional.ofNullable(attributes.remove("contactInfo"))
        .ifPresent(text -> contacts(text, children));
    unpackNumber(attributes, children);
    unpackYears(attributes);
    return new XmlRecord(fact.element(), "", children, line, attributes);
  }

  private XmlRecord act(String element, Map<String, String> act) {
    Map<String, String> attributes = new HashMap<>(act);
    attributes.put("regulationType", act.getOrDefault("type", ""));
    String url = act.getOrDefault("publicationUrl", "");
    return new XmlRecord(
        element,
        "",
        url.isEmpty() ? List.of() : List.of(new XmlRecord("publicationUrl", url, List.of(), line)),
        line,
        attributes);
  }

  /** Remarks stand in brackets, one behind the other. */
  private List<XmlRecord> remarks(String text) {
    List<XmlRecord> remarks = new ArrayList<>();
    String plain = text.strip();
    boolean bracketed = BRACKETS.matcher(plain).replaceAll("").isBlank();
    Matcher bracket = BRACKETS.matcher(plain);
    while (bracketed && bracket.find()) {
      remarks.add(new XmlRecord("remark", bracket.group(1), List.of(), line));
    }
    if (!bracketed) {
      remarks.add(new XmlRecord("remark", plain, List.of(), line));
    }
    return remarks;
  }

  private void contacts(String text, List<XmlRecord> children) {
    Matcher contact = CONTACT.matcher(text);
    boolean any = false;
    while (contact.find()) {
      any = true;
      children.add(contact(contact.group(1), contact.group(2)));
    }
    if (!any) {
      children.add(contact("Contact", text));
    }
  }

  private XmlRecord contact(String key, String value) {
    return new XmlRecord("contactInfo", "", List.of(), line, Map.of("key", key, "value", value));
  }

  private void unpackNumber(Map<String, String> attributes, List<XmlRecord> children) {
    Matcher packed = PACKED.matcher(attributes.getOrDefault("number", ""));
    if (!attributes.containsKey("identificationTypeCode") && packed.matches()) {
      attributes.put("number", packed.group(1));
      attributes.put("identificationTypeCode", packed.group(2));
      attributes.put("identificationTypeDescription", packed.group(3));
      children.addAll(remarks(packed.group(4)));
    }
  }

  /** Version 1.0 has years, ranges and "approximative" in the cell of the date. */
  private static void unpackYears(Map<String, String> attributes) {
    Matcher years = YEARS.matcher(Values.tidy(attributes.getOrDefault("birthdate", "")));
    if (years.matches()) {
      attributes.remove("birthdate");
      String last = years.group(2) == null ? "" : years.group(2);
      attributes.put(last.isEmpty() ? "year" : "yearRangeFrom", years.group(1));
      attributes.put("yearRangeTo", last);
      attributes.put("circa", String.valueOf(years.group(3) != null));
    }
  }
}
