package org.cordon.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cordon.lists.au.DfatImporter;
import org.cordon.lists.bis.PartyTableImporter;
import org.cordon.lists.ca.SemaImporter;
import org.cordon.lists.ch.SecoImporter;
import org.cordon.lists.csl.CslCsvImporter;
import org.cordon.lists.csl.CslJsonImporter;
import org.cordon.lists.csv.CsvImporter;
import org.cordon.lists.eu.EuActImporter;
import org.cordon.lists.eu.EuCsvImporter;
import org.cordon.lists.eu.EuFsfImporter;
import org.cordon.lists.eu.EuOldImporter;
import org.cordon.lists.ftm.FtmDeltaImporter;
import org.cordon.lists.ftm.FtmImporter;
import org.cordon.lists.gb.GbCsvImporter;
import org.cordon.lists.gb.GbWorkbookImporter;
import org.cordon.lists.gb.GbXmlImporter;
import org.cordon.lists.jp.MetiImporter;
import org.cordon.lists.jp.MofImporter;
import org.cordon.lists.kr.KrImporter;
import org.cordon.lists.ofac.AdvancedXmlImporter;
import org.cordon.lists.ofac.EnhancedXmlImporter;
import org.cordon.lists.ofac.OfacImporter;
import org.cordon.lists.ofac.SdnXmlImporter;
import org.cordon.lists.senzing.SenzingImporter;
import org.cordon.lists.targets.SimpleTargetsImporter;
import org.cordon.lists.ua.NsdcImporter;
import org.cordon.lists.un.UnVesselImporter;
import org.cordon.lists.un.UnXmlImporter;

/** The importers at hand, by format name. */
public final class Importers {
  private final Map<String, Importer> byFormat = new TreeMap<>();

  private Importers(List<Importer> importers) {
    for (Importer importer : importers) {
      Importer other = byFormat.put(importer.format(), importer);
      if (other != null) {
        throw new IllegalArgumentException(
            "two importers for one format (" + importer.format() + ")");
      }
    }
  }

  /** Those that Cordon ships. */
  public static Importers standard() {
    return of(
        List.of(
            new UnXmlImporter(),
            new UnVesselImporter(),
            new OfacImporter(false),
            new OfacImporter(true),
            new SdnXmlImporter(false),
            new SdnXmlImporter(true),
            new AdvancedXmlImporter(),
            new EnhancedXmlImporter(),
            new CslCsvImporter(),
            new CslJsonImporter(),
            PartyTableImporter.deniedPersons(),
            PartyTableImporter.sourceLists(),
            new FtmImporter(),
            new SenzingImporter(),
            new FtmDeltaImporter(),
            new SimpleTargetsImporter(),
            new CsvImporter(),
            new EuFsfImporter(),
            new EuOldImporter(),
            new EuCsvImporter(),
            GbCsvImporter.conlist(),
            GbCsvImporter.uksl(),
            new GbXmlImporter(),
            GbWorkbookImporter.conlist(),
            GbWorkbookImporter.uksl(),
            new EuActImporter(),
            new KrImporter(),
            new MofImporter(),
            new MetiImporter(),
            new SemaImporter(),
            new SecoImporter(),
            new DfatImporter(),
            new NsdcImporter()));
  }

  /**
   * A set of one's own.
   *
   * @throws IllegalArgumentException if two read the same format
   */
  public static Importers of(List<Importer> importers) {
    return new Importers(importers);
  }

  /** These and some more, e.g. one with settings that the user gave. */
  public Importers with(Importer... more) {
    List<Importer> all = new ArrayList<>(byFormat.values());
    all.addAll(List.of(more));
    return of(all);
  }

  /** The importer of a format. */
  public Optional<Importer> find(String format) {
    return Optional.ofNullable(byFormat.get(format));
  }

  /**
   * The importer of a format.
   *
   * @throws IllegalArgumentException if there is none; the message lists the known formats
   */
  public Importer require(String format) {
    return find(format)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "unknown list format ("
                    + format
                    + "); known are: "
                    + String.join(", ", formats())));
  }

  /** All format names in alphabetical order. */
  public List<String> formats() {
    return List.copyOf(byFormat.keySet());
  }
}
