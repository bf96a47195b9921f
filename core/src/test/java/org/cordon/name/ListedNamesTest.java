package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

/**
 * The UN list prints many names in their original script beside the Latin ones: how many words of
 * the former meet a word of the latter by skeleton?
 */
class ListedNamesTest {
  private static final Set<String> LATIN_FIELDS =
      Set.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME", "ALIAS_NAME");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");

  @Test
  void originalScriptMeetsLatinOnTheUnList() throws IOException, XMLStreamException {
    Path list = shared().resolve("lists/un-sc/consolidated-2026-02-27.xml");
    assumeTrue(Files.exists(list), "the UN list is not at " + list);
    Map<ScriptKind, int[]> counts = count(list);
    int[] arabic = counts.getOrDefault(ScriptKind.ARABIC, new int[2]);
    assertThat(arabic[0]).isGreaterThan(1000);
    assertThat(arabic[1] / (double) arabic[0]).isGreaterThan(0.85);
  }

  private static Path shared() {
    String set =
        System.getProperty("CORDON_SHARED", System.getenv().getOrDefault("CORDON_SHARED", ""));
    return set.isEmpty() ? Path.of("..", "..", "shared") : Path.of(set);
  }

  private static Map<ScriptKind, int[]> count(Path list) throws IOException, XMLStreamException {
    Map<ScriptKind, int[]> counts = new TreeMap<>();
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (InputStream in = Files.newInputStream(list)) {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      Person person = new Person();
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          person.read(reader);
        } else if (event == XMLStreamConstants.END_ELEMENT
            && reader.getLocalName().equals("INDIVIDUAL")) {
          person.countInto(counts);
          person = new Person();
        }
      }
    }
    return counts;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>(List.of(NOT_A_WORD.split(Romanizer.fold(text))));
    words.removeIf(String::isEmpty);
    return words;
  }

  private static final class Person {
    private final Set<String> skeletons = new HashSet<>();
    private final List<String> original = new ArrayList<>();

    void read(XMLStreamReader reader) throws XMLStreamException {
      String field = reader.getLocalName();
      if (LATIN_FIELDS.contains(field)) {
        List<String> words = words(reader.getElementText());
        for (int i = 0; i < words.size(); i++) {
          String next = i + 1 < words.size() ? words.get(i + 1) : "";
          add(words.get(i));
          add(words.get(i) + next);
        }
      } else if (field.equals("NAME_ORIGINAL_SCRIPT")) {
        original.addAll(words(reader.getElementText()));
      }
    }

    private void add(String word) {
      Romanizer.latin(word).forEach(spelling -> skeletons.add(Skeleton.of(spelling)));
    }

    void countInto(Map<ScriptKind, int[]> counts) {
      for (String word : original) {
        if (Scripts.of(word) != ScriptKind.LATIN && word.length() > 2) {
          int[] count = counts.computeIfAbsent(Scripts.of(word), script -> new int[2]);
          count[0]++;
          count[1] +=
              Romanizer.latin(word).stream().map(Skeleton::of).anyMatch(skeletons::contains)
                  ? 1
                  : 0;
        }
      }
    }
  }
}
