package org.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every field that a page in {@code docs/sources} names has a statement in the golden files: the
 * tables of the documents are not promises.
 */
class FieldCoverageTest {
  private static final Path DOCS = Path.of("../docs/sources");
  private static final Pattern FIELD = Pattern.compile("`([^`]+)`");
  private static final Pattern STATED = Pattern.compile("<([^>]*)>");

  /** Fields that become no statement: dates of the edition, and kinds of what they stand beside. */
  private static final Set<String> ELSEWHERE =
      Set.of("generationDate", "DateGenerated", "strong", "nameLanguage", "LANGUAGE");

  @ParameterizedTest
  @CsvSource({
    "eu.md, eu/fsf-xml eu/old-xml eu/acts-csv",
    "gb.md, gb/conlist-2018-csv gb/conlist-2025-csv gb/uksl-csv gb/uksl-xml",
    "jp.md, jp/mof-txt jp/meti-txt",
    "ca-kr.md, ca/sema-2020-xml kr/designations-csv",
    "ch-au-ua.md, ch/seco-xml au/dfat-txt ua/nsdc-json",
  })
  void everyFieldOfTheDocumentIsKept(String page, String goldens) throws IOException {
    String stated = stated(goldens.split(" "));
    List<String> missing = new ArrayList<>();
    for (String field : fields(Files.readString(DOCS.resolve(page)))) {
      if (!ELSEWHERE.contains(field) && !stated.contains(field)) {
        missing.add(field);
      }
    }
    assertThat(missing).as("fields of " + page + " without a statement").isEmpty();
  }

  /** The fields in the first columns of the tables under "field". */
  private static List<String> fields(String page) {
    List<String> fields = new ArrayList<>();
    boolean table = false;
    for (String line : page.lines().toList()) {
      table = line.startsWith("| field |") || (table && line.startsWith("|"));
      if (table) {
        Matcher field = FIELD.matcher(line.split("\\|")[1]);
        while (field.find()) {
          fields.add(field.group(1));
        }
      }
    }
    assertThat(fields).hasSizeGreaterThan(10);
    return fields;
  }

  private static String stated(String[] goldens) throws IOException {
    StringBuilder stated = new StringBuilder();
    for (String golden : goldens) {
      Matcher field = STATED.matcher(Files.readString(Golden.resource(golden + ".golden.txt")));
      while (field.find()) {
        stated.append(field.group(1)).append('\n');
      }
    }
    return stated.toString();
  }
}
