package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The word lists of the name engine keep their own rules, which their headers and docs/names.md
 * state.
 */
class NameResourcesTest {

  /** One line {@code code: form, form}. */
  private record Group(int line, String code, List<String> forms) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cognates.txt", "gender-endings.txt", "gender-names.txt", "given-names.txt",
        "nicknames.txt", "numbers.txt", "org-forms.txt", "org-words.txt",
        "particles.txt", "places.txt", "titles.txt", "vessel-prefixes.txt"
      })
  void keepsTheRulesOfItsHeader(String file) {
    String text = read(file);
    List<Group> groups = groups(file, text);

    assertThat(header(text)).as("%s says how it is used", file).contains("# Use");
    assertThat(groups).as("%s has groups", file).isNotEmpty();
    assertThat(malformedForms(groups)).as("%s: empty or upper-case forms", file).isEmpty();
    assertThat(mixedWords(groups)).as("%s: words that mix Latin and Cyrillic", file).isEmpty();
    assertThat(repeatedInGroup(groups)).as("%s: forms twice on one line", file).isEmpty();
    if (!header(text).contains("ambiguous: any")) {
      assertThat(shared(groups, declaredAmbiguous(text)))
          .as("%s: forms on several lines that its header does not declare ambiguous", file)
          .isEmpty();
    }
    if (header(text).toLowerCase(Locale.ROOT).contains("sorted by")) {
      List<String> codes = groups.stream().map(Group::code).toList();
      assertThat(codes).as("%s is sorted", file).isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  void kindredFormsAreClassesOfTheFormsFile() {
    Set<String> classes =
        groups("org-forms.txt", read("org-forms.txt")).stream()
            .map(Group::code)
            .collect(Collectors.toSet());

    List<String> pairs = contentLines(read("org-form-kin.txt"));

    assertThat(pairs).isNotEmpty().doesNotHaveDuplicates();
    for (String pair : pairs) {
      String[] codes = pair.split("#", 2)[0].strip().split(" ~ ", -1);
      assertThat(codes).as(pair).hasSize(2);
      assertThat(classes).as(pair).contains(codes[0], codes[1]);
      assertThat(codes[0]).as(pair).isLessThan(codes[1]);
    }
  }

  @Test
  void namesOfEveryFileAreEnough() {
    assertThat(groups("given-names.txt", read("given-names.txt"))).hasSizeGreaterThan(500);
    assertThat(groups("org-words.txt", read("org-words.txt"))).hasSizeGreaterThan(200);
    assertThat(groups("nicknames.txt", read("nicknames.txt"))).hasSizeGreaterThan(250);
    assertThat(groups("places.txt", read("places.txt"))).hasSizeGreaterThan(500);
    assertThat(groups("numbers.txt", read("numbers.txt"))).hasSize(201);
  }

  private static List<Group> groups(String file, String text) {
    List<Group> groups = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(": ");
      assertThat(colon).as("%s:%d: expected (CODE: form, form)", file, number).isPositive();
      List<String> forms = Arrays.asList(line.substring(colon + 2).split(", ", -1));
      groups.add(new Group(number, line.substring(0, colon), forms));
    }
    return groups;
  }

  private static List<String> malformedForms(List<Group> groups) {
    List<String> found = new ArrayList<>();
    for (Group group : groups) {
      for (String form : group.forms()) {
        boolean clean = form.equals(form.strip()) && !form.isEmpty() && !form.contains(",");
        if (!clean || !form.equals(form.toLowerCase(Locale.ROOT))) {
          found.add(group.line() + " (" + form + ")");
        }
      }
    }
    return found;
  }

  private static List<String> mixedWords(List<Group> groups) {
    return groups.stream()
        .flatMap(group -> group.forms().stream())
        .flatMap(form -> Arrays.stream(form.split("[ /-]", -1)))
        .filter(word -> has(word, Character.UnicodeScript.LATIN))
        .filter(word -> has(word, Character.UnicodeScript.CYRILLIC))
        .toList();
  }

  private static boolean has(String word, Character.UnicodeScript script) {
    return word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == script);
  }

  private static List<String> repeatedInGroup(List<Group> groups) {
    List<String> found = new ArrayList<>();
    for (Group group : groups) {
      Set<String> seen = new HashSet<>();
      for (String form : group.forms()) {
        if (!seen.add(fold(form))) {
          found.add(group.line() + " " + group.code() + " (" + form + ")");
        }
      }
    }
    return found;
  }

  private static List<String> shared(List<Group> groups, Set<String> allowed) {
    Map<String, Set<String>> codes = new HashMap<>();
    for (Group group : groups) {
      for (String form : group.forms()) {
        codes.computeIfAbsent(loose(form), key -> new LinkedHashSet<>()).add(group.code());
      }
    }
    return codes.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1 && !allowed.contains(entry.getKey()))
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .sorted()
        .toList();
  }

  private static Set<String> declaredAmbiguous(String text) {
    return text.lines()
        .filter(line -> line.startsWith("# ambiguous:"))
        .flatMap(line -> Arrays.stream(line.substring(12).split(",", -1)))
        .map(NameResourcesTest::loose)
        .collect(Collectors.toSet());
  }

  private static List<String> contentLines(String text) {
    return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }

  private static String header(String text) {
    return text.lines().takeWhile(line -> line.startsWith("#")).collect(Collectors.joining("\n"));
  }

  /** Lower case without the Latin, Greek and Cyrillic diacritics; dots stay. */
  private static String fold(String form) {
    String apart = Normalizer.normalize(form, Normalizer.Form.NFKD);
    String bare = apart.replaceAll("[\\u0300-\\u036f]", "").toLowerCase(Locale.ROOT);
    return Normalizer.normalize(bare, Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip();
  }

  private static String loose(String form) {
    return fold(form).replace(".", "").replaceAll("\\s+", " ").strip();
  }

  private static String read(String file) {
    try (InputStream in = NameResourcesTest.class.getResourceAsStream(file)) {
      assertThat(in).as("resource %s", file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("cannot read the resource (" + file + ")", e);
    }
  }
}
