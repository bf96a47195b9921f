package org.cordon.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The documents say what is there: modules, links, headings, dependencies. */
final class DocumentsTest {
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");
  private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^```.*?^```");
  private static final Pattern INCLUDE = Pattern.compile("<include>([^<:]+):([^<:]+)</include>");
  private static final int ARCHITECTURE_LINES = 300;

  private final Tree tree = Tree.here();

  @Test
  void everyRootDocumentIsThere() {
    for (String name :
        List.of(
            "README.md",
            "ARCHITECTURE.md",
            "CONTRIBUTING.md",
            "CHANGELOG.md",
            "SECURITY.md",
            "LICENSE",
            "NOTICE")) {
      assertThat(tree.root().resolve(name)).as(name).isNotEmptyFile();
    }
    assertThat(read("LICENSE")).contains("Apache License", "Version 2.0, January 2004");
    assertThat(read("CHANGELOG.md")).contains("## [Unreleased]");
  }

  @Test
  void architectureTellsOfEveryModule() {
    String architecture = read("ARCHITECTURE.md");
    List<String> missing =
        tree.modules().stream()
            .filter(module -> !architecture.contains("### `" + module + "/`"))
            .toList();
    assertThat(missing)
        .as("modules without a section '### `module/`' in ARCHITECTURE.md")
        .isEmpty();
    assertThat(architecture.lines().count())
        .as("lines of ARCHITECTURE.md")
        .isLessThanOrEqualTo(ARCHITECTURE_LINES);
  }

  @Test
  void everyLinkLeadsSomewhere() {
    List<String> broken = new ArrayList<>();
    for (Path file : tree.files()) {
      if (file.toString().endsWith(".md")) {
        Matcher link = LINK.matcher(CODE_BLOCK.matcher(Tree.text(file)).replaceAll(""));
        while (link.find()) {
          if (!leadsSomewhere(file, link.group(1))) {
            broken.add(tree.name(file) + ": " + link.group(1));
          }
        }
      }
    }
    assertThat(broken).as("links in documents that lead nowhere").isEmpty();
  }

  private static boolean leadsSomewhere(Path file, String link) {
    if (link.contains("://") || link.startsWith("mailto:")) {
      return true;
    }
    int hash = link.indexOf('#');
    String path =
        URLDecoder.decode(hash < 0 ? link : link.substring(0, hash), StandardCharsets.UTF_8);
    Path target = path.isEmpty() ? file : file.resolveSibling(path);
    if (!Files.exists(target)) {
      return false;
    }
    return hash < 0
        || !target.toString().endsWith(".md")
        || anchors(target).contains(link.substring(hash + 1));
  }

  private static Set<String> anchors(Path file) {
    Set<String> anchors = new HashSet<>();
    Matcher heading = HEADING.matcher(CODE_BLOCK.matcher(Tree.text(file)).replaceAll(""));
    while (heading.find()) {
      String text = heading.group(1).strip().toLowerCase(Locale.ROOT);
      anchors.add(text.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
    }
    return anchors;
  }

  @Test
  void everyShippedDependencyIsDocumentedWithItsLicence() {
    String document = read("docs/dependencies.md");
    Matcher include = INCLUDE.matcher(read("pom.xml"));
    int count = 0;
    while (include.find()) {
      count++;
      String row = rowOf(document, include.group(1) + ":" + include.group(2));
      assertThat(row)
          .as("licence of " + include.group(2) + ": compatible with Apache-2.0")
          .containsPattern("\\| (Apache-2\\.0|Unicode-3\\.0|MIT|BSD-[23]-Clause|0BSD) \\|");
    }
    assertThat(count).as("dependencies allowed in pom.xml").isPositive();
  }

  private static String rowOf(String document, String artifact) {
    List<String> rows =
        document
            .lines()
            .filter(line -> line.startsWith("|") && line.contains("`" + artifact + "`"))
            .toList();
    assertThat(rows).as("docs/dependencies.md: one row on " + artifact).hasSize(1);
    return rows.getFirst();
  }

  private String read(String name) {
    return Tree.text(tree.root().resolve(name));
  }
}
