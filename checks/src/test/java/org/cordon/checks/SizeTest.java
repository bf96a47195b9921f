package org.cordon.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cordon.checks.JavaSources.Member;
import org.cordon.checks.JavaSources.Source;
import org.junit.jupiter.api.Test;

/**
 * Small files and small methods: budgets taken from well-regarded Java projects.
 *
 * <p>What is larger than the limit must stand in {@code size-exceptions.txt} with a reason, and
 * leaves that file as soon as it is small again.
 */
final class SizeTest {
  private static final int FILE_MEDIAN = 120;
  private static final int FILE_P90 = 300;
  private static final int FILE_LIMIT = 800;
  private static final int METHOD_MEDIAN = 6;
  private static final int METHOD_P90 = 20;
  private static final int METHOD_LIMIT = 60;

  private final Tree tree = Tree.here();
  private final JavaSources java = JavaSources.main(tree);

  @Test
  void filesAndMethodsKeepTheirBudgets() {
    Sizes files = new Sizes(java.sources().stream().map(Source::lines).toList());
    Sizes methods = new Sizes(methods().stream().map(Member::lines).toList());

    System.out.print(table(files, methods));

    assertThat(files.median()).as("median file, in lines").isLessThanOrEqualTo(FILE_MEDIAN);
    assertThat(files.p90()).as("90th percentile of files, in lines").isLessThanOrEqualTo(FILE_P90);
    assertThat(methods.median()).as("median method, in lines").isLessThanOrEqualTo(METHOD_MEDIAN);
    assertThat(methods.p90())
        .as("90th percentile of methods, in lines")
        .isLessThanOrEqualTo(METHOD_P90);
  }

  @Test
  void whatIsTooLargeIsRecordedWithAReason() {
    Map<String, Integer> large = new TreeMap<>();
    for (Source source : java.sources()) {
      if (source.lines() > FILE_LIMIT) {
        large.put(source.name(), source.lines());
      }
    }
    for (Member method : methods()) {
      if (method.lines() > METHOD_LIMIT) {
        large.put(method.file() + "#" + method.name(), method.lines());
      }
    }
    Map<String, String> recorded = Exceptions.read("size-exceptions.txt");

    assertThat(large.keySet())
        .as(
            "files above %d and methods above %d lines (%s): make them smaller",
            FILE_LIMIT, METHOD_LIMIT, large)
        .containsExactlyInAnyOrderElementsOf(recorded.keySet());
  }

  private List<Member> methods() {
    return java.members().stream().filter(Member::method).filter(Member::hasBody).toList();
  }

  private String table(Sizes files, Sizes methods) {
    StringBuilder table = new StringBuilder("Sizes of the main sources, in lines\n");
    table.append(row("module", "files", "median", "p90", "max", "methods", "median", "p90", "max"));
    for (String module : tree.modules()) {
      Sizes moduleFiles =
          new Sizes(
              java.sources().stream()
                  .filter(s -> s.name().startsWith(module + "/"))
                  .map(Source::lines)
                  .toList());
      Sizes moduleMethods =
          new Sizes(
              methods().stream()
                  .filter(m -> m.file().startsWith(module + "/"))
                  .map(Member::lines)
                  .toList());
      if (moduleFiles.count() > 0) {
        table.append(row(module, moduleFiles, moduleMethods));
      }
    }
    return table.append(row("all", files, methods)).toString();
  }

  private static String row(String name, Sizes files, Sizes methods) {
    List<Object> cells = new ArrayList<>(List.of(name));
    for (Sizes sizes : List.of(files, methods)) {
      cells.addAll(List.of(sizes.count(), sizes.median(), sizes.p90(), sizes.max()));
    }
    return row(cells.toArray());
  }

  private static String row(Object... cells) {
    StringBuilder row = new StringBuilder();
    for (Object cell : cells) {
      row.append(row.isEmpty() ? "  " : " ")
          .append(" ".repeat(Math.max(0, 7 - cell.toString().length())))
          .append(cell);
    }
    return row.append('\n').toString();
  }

  /** Order statistics of a list of sizes; zero for an empty one. */
  private record Sizes(List<Integer> values) {
    Sizes {
      values = values.stream().sorted().toList();
    }

    int count() {
      return values.size();
    }

    int median() {
      return at(0.5);
    }

    int p90() {
      return at(0.9);
    }

    int max() {
      return at(1);
    }

    private int at(double share) {
      return values.isEmpty() ? 0 : values.get((int) Math.ceil(share * values.size()) - 1);
    }
  }
}
