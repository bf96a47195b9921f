package org.cordon.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.checks.JavaSources.Member;
import org.junit.jupiter.api.Test;

/**
 * Rules on the text of the project's own files. The patterns are put together so that they do not
 * find themselves.
 */
final class HouseTest {
  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");
  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w.$}~*-])/(root|home|work|Users)/[A-Za-z0-9._]");
  private static final Pattern REGISTRY_HOST =
      Pattern.compile(
          "repo[0-9]?\\.maven\\.|repo\\.maven\\.apache|central\\.sonatype|registry\\.(npmjs|yarnpkg)|oss\\.sonatype|deb\\.debian|pypi\\.org"
              + "|files\\.pythonhosted|crates\\.io|proxy\\.golang|plugins\\.gradle|jcenter|jitpack\\.io");
  private static final Set<String> CODE =
      Set.of("java", "xml", "md", "sh", "html", "css", "js", "jte", "");
  private static final long LARGEST_TEXT = 4_000_000;

  private final Tree tree = Tree.here();

  @Test
  void noFileIsLeftUnfinished() {
    assertThat(find(UNFINISHED, CODE))
        .as("notes of unfinished work: finish it or file an issue")
        .isEmpty();
  }

  @Test
  void noFileNamesAFolderOfOneMachine() {
    assertThat(find(MACHINE_PATH, Set.of())).as("absolute paths of one machine").isEmpty();
  }

  @Test
  void noFileNamesAPackageRegistry() {
    assertThat(
            find(REGISTRY_HOST, Set.of()).stream()
                .filter(line -> !line.contains("HouseTest.java"))
                .toList())
        .as("host names of package registries: which one is used is a setting of the machine")
        .isEmpty();
  }

  @Test
  void noCodeHasTabsOrTrailingBlanks() {
    assertThat(find(Pattern.compile("\\t|[ \\t]+$|\\r"), CODE))
        .as("tabs, trailing blanks, carriage returns")
        .isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() {
    Set<Path> packages = new TreeSet<>();
    tree.java("src/main/java").forEach(file -> packages.add(file.getParent()));
    List<String> unmarked =
        packages.stream()
            .filter(folder -> !marked(folder.resolve("package-info.java")))
            .map(tree::name)
            .toList();

    assertThat(unmarked)
        .as("packages without a package-info.java that has Javadoc and @NullMarked")
        .isEmpty();
  }

  private static boolean marked(Path packageInfo) {
    if (!Files.isRegularFile(packageInfo)) {
      return false;
    }
    String text = Tree.text(packageInfo);
    return text.contains("@NullMarked") && text.contains("/**");
  }

  @Test
  void everyPublicTypeAndMethodHasJavadoc() {
    List<String> bare = new ArrayList<>();
    for (Member member : JavaSources.main(tree).members()) {
      if (member.published() && !member.documented() && !member.overrides()) {
        bare.add(member.file() + ":" + member.line() + " " + member.name());
      }
    }

    assertThat(bare).as("public types and methods without Javadoc").isEmpty();
  }

  /**
   * Lines that match, as {@code file:line: text}, in files with one of the endings; no endings
   * means all text files.
   */
  private List<String> find(Pattern pattern, Set<String> endings) {
    List<String> found = new ArrayList<>();
    for (Path file : tree.files()) {
      if (endings.isEmpty() || endings.contains(ending(file))) {
        find(pattern, file, found);
      }
    }
    return found;
  }

  private void find(Pattern pattern, Path file, List<String> found) {
    if (file.toFile().length() > LARGEST_TEXT) {
      return;
    }
    String text = Tree.text(file);
    if (text.indexOf('\0') >= 0) {
      return;
    }
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      Matcher matcher = pattern.matcher(line);
      if (matcher.find()) {
        found.add(tree.name(file) + ":" + number + ": " + line.strip());
      }
    }
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).equals(name)
        ? ""
        : name.substring(name.lastIndexOf('.') + 1);
  }
}
