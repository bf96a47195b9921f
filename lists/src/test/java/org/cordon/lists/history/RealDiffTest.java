package org.cordon.lists.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.cordon.entity.ListEntry;
import org.cordon.lists.Edition;
import org.cordon.lists.ImportOptions;
import org.cordon.lists.ListStore;
import org.cordon.lists.ProgressListener;
import org.cordon.lists.PublishedLists;
import org.cordon.lists.Source;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The difference of real editions against a comparison of the raw files that shares no code with
 * the importers: keys and texts of XML elements, lines of CSV.
 */
final class RealDiffTest {
  @TempDir private Path home = Path.of("");

  @ParameterizedTest
  @CsvSource({"2023-10-17, 2023-10-19, 0, 84, 0", "2025-11-20, 2026-02-27, 4, 1, 2"})
  void agreesWithTheRawFilesOfTheUnitedNations(
      String from, String to, int added, int removed, int changed) throws Exception {
    Path before = PublishedLists.require("un-sc/consolidated-" + from + ".xml");
    Path after = PublishedLists.require("un-sc/consolidated-" + to + ".xml");

    Raw raw = Raw.between(unEntries(before), unEntries(after));

    check(diff("un-sc", "", before, after), raw, added, removed, changed);
  }

  @ParameterizedTest
  @CsvSource("2024-05-01, 2024-05-03, 7, 8, 0")
  void agreesWithTheRawFilesOfTheTreasury(
      String from, String to, int added, int removed, int changed) throws Exception {
    Path before = PublishedLists.require("us-ofac/sdn-legacy-2024-05/sdn-" + from + ".csv");
    Path after = PublishedLists.require("us-ofac/sdn-legacy-2024-05/sdn-" + to + ".csv");

    Raw raw = Raw.between(csvLines(before), csvLines(after));

    check(
        diff("us-ofac-sdn", "ofac-csv-primary-only", before, after), raw, added, removed, changed);
  }

  private static void check(EditionDiff diff, Raw raw, int added, int removed, int changed) {
    assertThat(keys(diff.added())).isEqualTo(raw.added()).hasSize(added);
    assertThat(keys(diff.removed())).isEqualTo(raw.removed()).hasSize(removed);
    assertThat(keys(diff.changed().stream().map(EntryChange::after).toList()))
        .isEqualTo(raw.changed())
        .hasSize(changed);
  }

  private static TreeSet<String> keys(List<ListEntry> entries) {
    TreeSet<String> keys = new TreeSet<>();
    entries.forEach(entry -> keys.add(entry.key()));
    return keys;
  }

  private EditionDiff diff(String name, String format, Path before, Path after) throws Exception {
    ListStore store = ListStore.open(home);
    Source source = store.source(name, format);
    importInto(store, source, before, "2030-01-01T00:00:00Z");
    importInto(store, source, after, "2030-01-02T00:00:00Z");
    List<Edition> editions = store.editions(name);
    return EditionDiff.between(
        editions.getFirst(),
        store.entries(editions.getFirst()),
        editions.getLast(),
        store.entries(editions.getLast()));
  }

  private static void importInto(ListStore store, Source source, Path file, String retrieved)
      throws Exception {
    ImportOptions options = ImportOptions.at(Instant.parse(retrieved)).acceptingShrink();
    assertThat(store.importEdition(source, List.of(file), options, ProgressListener.NONE).held())
        .isTrue();
  }

  /** What a plain comparison of texts by key finds. */
  private record Raw(TreeSet<String> added, TreeSet<String> removed, TreeSet<String> changed) {
    static Raw between(Map<String, String> before, Map<String, String> after) {
      TreeSet<String> added = new TreeSet<>(after.keySet());
      added.removeAll(before.keySet());
      TreeSet<String> removed = new TreeSet<>(before.keySet());
      removed.removeAll(after.keySet());
      TreeSet<String> changed = new TreeSet<>(after.keySet());
      changed.removeIf(key -> after.get(key).equals(before.getOrDefault(key, after.get(key))));
      return new Raw(added, removed, changed);
    }
  }

  /** Reference number to all texts of the entry with the names of their elements, sorted. */
  private static Map<String, String> unEntries(Path file) throws Exception {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    Map<String, String> entries = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>();
    List<String> texts = new ArrayList<>();
    String reference = "";
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> open.push(xml.getLocalName());
          case XMLStreamConstants.CHARACTERS -> {
            String text = xml.getText().strip();
            if (!text.isEmpty()) {
              texts.add(open.peek() + "=" + text);
              reference = "REFERENCE_NUMBER".equals(open.peek()) ? text : reference;
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            String closed = open.pop();
            if (closed.equals("INDIVIDUAL") || closed.equals("ENTITY")) {
              texts.sort(null);
              entries.put(reference, texts.toString());
              texts.clear();
            }
          }
          default -> {}
        }
      }
    }
    return entries;
  }

  /** The number before the first comma to the whole line. */
  private static Map<String, String> csvLines(Path file) throws Exception {
    Map<String, String> lines = new TreeMap<>();
    for (String line : Files.readString(file, StandardCharsets.ISO_8859_1).split("\r\n", -1)) {
      int comma = line.indexOf(',');
      if (comma > 0) {
        lines.put(line.substring(0, comma), line);
      }
    }
    return lines;
  }
}
