package org.cordon.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordon.lists.CollectedEntries.shared;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordon.lists.CollectedEntries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OfacRealSetsTest {
  private static final String FOLDER = "lists/us-ofac/";

  /** Folder, files, parts optional, and the counts that the publisher's file has. */
  static Stream<Arguments> sets() {
    return Stream.of(
        Arguments.of(
            "us-ofac-sdn",
            "sdn-legacy-2021-07/",
            List.of("alt.csv", "sdn_comments.csv", "sdn.csv", "add.csv"),
            false,
            Map.of("Person", 4620L, "Organization", 3673L, "Vessel", 406L, "Airplane", 277L)),
        Arguments.of(
            "us-ofac-sdn",
            "sdn-legacy-2024-05/",
            List.of("sdn-2024-05-01.csv"),
            true,
            Map.of("Person", 6849L, "Organization", 6883L, "Vessel", 851L, "Airplane", 383L)),
        Arguments.of(
            "us-ofac-sdn",
            "sdn-legacy-2024-05/",
            List.of("sdn-2024-05-03.csv"),
            true,
            Map.of("Person", 6854L, "Organization", 6884L, "Vessel", 851L, "Airplane", 376L)),
        Arguments.of(
            "us-ofac-cons",
            "cons-legacy-2018-05/",
            List.of("cons_prim.csv", "cons_alt.csv", "cons_add.csv"),
            false,
            Map.of("Organization", 471L, "Person", 94L, "Vessel", 74L)),
        Arguments.of(
            "us-ofac-cons",
            "cons-legacy-2025-12/",
            List.of("cons_comments.csv", "cons_add.csv", "cons_alt.csv", "cons_prim.csv"),
            false,
            Map.of("Organization", 363L, "Person", 79L)));
  }

  @ParameterizedTest(name = "{1} {2}")
  @MethodSource("sets")
  void everyEntryIsKept(
      String source, String folder, List<String> files, boolean optional, Map<String, Long> counts) throws Exception {
    List<Path> paths = new ArrayList<>();
    for (String file : files) {
      paths.add(shared(FOLDER + folder + file));
    }
    CollectedEntries found = new CollectedEntries();
    RemarkLedger ledger = new RemarkLedger();
    OfacImporter importer = new OfacImporter(optional);
    importer.read(CollectedEntries.source(source, importer.format()), paths, found, ledger);

    assertThat(found.rejects).isEmpty();
    assertThat(
            found.entries.stream()
                .collect(Collectors.groupingBy(e -> e.subject().schema().name(), Collectors.counting())))
        .isEqualTo(counts);
    System.out.printf(
        java.util.Locale.ROOT,
        "%s%s: %,d remark phrases, %.2f %% understood, unknown: %s%n",
        folder,
        files.getFirst(),
        ledger.total(),
        ledger.understood() * 100,
        ledger.unknownPhrases().stream().limit(12).toList());
    assertThat(ledger.understood()).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void theSetOf2021HasAllAliasesAndAddresses() throws Exception {
    CollectedEntries found = new CollectedEntries();
    List<Path> paths = new ArrayList<>();
    for (String file : List.of("sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv")) {
      paths.add(shared(FOLDER + "sdn-legacy-2021-07/" + file));
    }
    new OfacImporter(false).read(CollectedEntries.source("us-ofac-sdn", "ofac-csv"), paths, found);
    long addresses =
        found.entries.stream().mapToLong(e -> CollectedEntries.details(e, "Address").size()).sum();
    assertThat(addresses).isEqualTo(13_837 - 2_397);
    long aliases =
        found.entries.stream()
            .flatMap(e -> e.subject().statements().stream())
            .filter(s -> s.field().startsWith("alt_name"))
            .count();
    assertThat(aliases).isBetween(11_800L, 11_910L);
  }
}
