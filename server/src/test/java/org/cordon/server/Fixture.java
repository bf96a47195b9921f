package org.cordon.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cordon.lists.ImportOptions;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.ListStore;
import org.cordon.lists.ResolvedTargets;
import org.cordon.server.data.Dataset;
import org.junit.jupiter.api.Assertions;

/**
 * A data folder as the conformance list wants it: a person whom seven lists name, with sanctions,
 * an address, family and a company; and a second data set with payments between a person and two
 * organisations. All of it is invented.
 */
final class Fixture {
  static final String TOKEN = "open sesame";
  static final String PERSON = "fix-one-orlan";

  private static Fixture shared;

  private final Path home;
  private final CordonServer server;

  private Fixture() {
    try {
      home = Files.createTempDirectory("cordon-server-");
      fill(home);
      server = CordonServer.start(settings(home));
      awaitIndex(server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One server for all tests that do not change it. */
  static synchronized Fixture shared() {
    if (shared == null) {
      shared = new Fixture();
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
    }
    return shared;
  }

  static ServerSettings settings(Path home) {
    return ServerSettings.local(home)
        .updatedWith(TOKEN)
        .hiding(Set.of("name-qualified"))
        .with(
            List.of(
                new Dataset("fix_pay", "Payments", "", List.of(), "100", true),
                Dataset.collection("fixtures", "All fixtures", List.of("fix_one", "fix_pay"))))
        .watching(Duration.ZERO);
  }

  /** Waits until the index for free text is there. */
  static void awaitIndex(CordonServer server) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < end) {
      try (var lease = server.snapshots().lease()) {
        if (lease.snapshot().isSearchable()) {
          return;
        }
      }
      Thread.onSpinWait();
    }
    Assertions.fail("the index for free text was not made within 60 s");
  }

  private void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CordonServer server() {
    return server;
  }

  Path home() {
    return home;
  }

  Http http() {
    return new Http(server.address());
  }

  // --- the data
  // ------------------------------------------------------------------------------------

  static void fill(Path home) throws IOException {
    importList(home, "fix-one", orlan("one", true));
    for (String name : List.of("t2", "t3", "t4", "t5", "t6", "t7")) {
      importList(home, "fix-" + name, orlan(name, false));
    }
    importList(home, "fix-pay", payments());
    compile(home);
  }

  static void importList(Path home, String source, List<String> lines) throws IOException {
    Path file = Files.createTempFile("cordon-fixture-", ".json");
    Files.write(file, lines);
    ListStore store = ListStore.open(home);
    try {
      store.importEdition(
          store.source(source, "ftm-json"),
          List.of(file),
          ImportOptions.at(java.time.Instant.parse("2026-06-01T00:00:00Z")),
          read -> {});
    } catch (ListFormatException e) {
      throw new IOException(e);
    } finally {
      Files.delete(file);
    }
  }

  static void compile(Path home) throws IOException {
    ListStore store = ListStore.open(home);
    try {
      store.compileRegister(
          read -> {},
          sources ->
              new ResolvedTargets(store.decisions(), share -> {}, note -> {}).targets(sources));
    } catch (ListFormatException e) {
      throw new IOException(e);
    }
  }

  private static List<String> orlan(String name, boolean whole) {
    String id = "fix-" + name + "-orlan";
    List<String> lines = new ArrayList<>();
    lines.add(
        """
        {"id":"%s","schema":"Person","target":true,"last_seen":"2026-05-11T12:00:00","properties":{"name":["Orlan Petrovich VESKAROV","Орлан Петрович Вескаров"],"birthDate":["1968-04-09"],"nationality":["ru"],"topics":["sanction"],"innCode":["500100732259"],"gender":["male"]%s}}\
        """
            .formatted(
                id, whole ? ",\"addressEntity\":[\"fix-addr-1\"],\"weakAlias\":[\"Orvesk\"]" : ""));
    lines.add(
        """
        {"id":"%s-s","schema":"Sanction","properties":{"entity":["%s"],"authority":["Authority of %s"],"program":["EU-UKR"],"programId":["EU-UKR"],"startDate":["2023-02-24"]}}\
        """
            .formatted(id, id, name));
    if (whole) {
      lines.add(
          "{\"id\":\"fix-addr-1\",\"schema\":\"Address\",\"properties\":{\"full\":[\"12 Lipova"
              + " Street, Izhevsk\"],\"country\":[\"ru\"]}}");
      lines.add(
          "{\"id\":\"fix-irina\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Irina"
              + " Veskarova\"]}}");
      lines.add(
          "{\"id\":\"fix-family\",\"schema\":\"Family\",\"properties\":{\"person\":[\"%s\"],\"relative\":[\"fix-irina\"],\"relationship\":[\"wife\"]}}"
              .formatted(id));
      lines.add(
          "{\"id\":\"fix-company\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Lindwyrm"
              + " Trading LLC\"],\"jurisdiction\":[\"cy\"],\"addressEntity\":[\"fix-addr-1\"]}}");
      lines.add(
          "{\"id\":\"fix-own\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"%s\"],\"asset\":[\"fix-company\"],\"percentage\":[\"60\"]}}"
              .formatted(id));
      lines.add(
          "{\"id\":\"fix-vessel\",\"schema\":\"Vessel\",\"target\":true,\"properties\":{\"name\":[\"GOLDEN"
              + " BREEZE\"],\"imoNumber\":[\"IMO9074729\"],\"flag\":[\"pa\"],\"topics\":[\"sanction\"]}}");
    }
    return lines;
  }

  private static List<String> payments() {
    return List.of(
        "{\"id\":\"pay-maral\",\"schema\":\"Person\",\"target\":true,\"properties\":{\"name\":[\"Maral"
            + " Tashenova\"],\"birthDate\":[\"1965-09-21\"],\"country\":[\"kz\"],\"topics\":[\"role.pep\"],\"addressEntity\":[\"pay-addr-1\",\"pay-addr-2\"]}}",
        "{\"id\":\"pay-addr-1\",\"schema\":\"Address\",\"properties\":{\"full\":[\"1 First Street,"
            + " Astana\"],\"country\":[\"kz\"]}}",
        "{\"id\":\"pay-addr-2\",\"schema\":\"Address\",\"properties\":{\"full\":[\"2 Second Street,"
            + " Almaty\"],\"country\":[\"kz\"]}}",
        "{\"id\":\"pay-org-1\",\"schema\":\"Organization\",\"properties\":{\"name\":[\"Bolatov"
            + " Fund\"],\"country\":[\"kz\"]}}",
        "{\"id\":\"pay-org-2\",\"schema\":\"Organization\",\"properties\":{\"name\":[\"Steppe"
            + " Charity\"],\"country\":[\"kz\"]}}",
        "{\"id\":\"pay-1\",\"schema\":\"Payment\",\"properties\":{\"payer\":[\"pay-maral\"],\"beneficiary\":[\"pay-org-1\",\"pay-org-2\"],\"amount\":[\"100\"]}}",
        "{\"id\":\"pay-2\",\"schema\":\"Payment\",\"properties\":{\"payer\":[\"pay-maral\"],\"beneficiary\":[\"pay-org-1\",\"pay-org-2\"],\"amount\":[\"200\"]}}");
  }
}
