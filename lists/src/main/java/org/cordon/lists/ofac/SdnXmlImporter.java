package org.cordon.lists.ofac;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.input.FileHead;
import org.cordon.lists.input.XmlRecord;
import org.cordon.lists.input.XmlRecords;

/**
 * Reads OFAC's {@code SDN.XML} and {@code CONSOLIDATED.XML}, of either namespace. Where each
 * element goes is in {@code docs/sources/us-ofac-xml.md}.
 *
 * <p>The file is read twice: first it is checked and the names are collected that remarks point to,
 * then the entries are made. {@code Record_Count} must be the number of entries; the format {@value
 * #ANY_COUNT} only warns, for excerpts.
 */
public final class SdnXmlImporter implements Importer {
  /** The format of whole files. */
  public static final String FORMAT = "ofac-sdn-xml";

  /** The format of files whose {@code Record_Count} may be wrong. */
  public static final String ANY_COUNT = "ofac-sdn-xml-any-count";

  private final boolean anyCount;

  /** An importer of whole files. */
  public SdnXmlImporter() {
    this(false);
  }

  /**
   * An importer.
   *
   * @param anyCount whether {@code Record_Count} may differ from the entries; decides {@link
   *     #format()}
   */
  public SdnXmlImporter(boolean anyCount) {
    this.anyCount = anyCount;
  }

  @Override
  public String format() {
    return anyCount ? ANY_COUNT : FORMAT;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    Path path = FileHead.only(files, format());
    FileHead.check(path, "OFAC's list as XML (sdnList)");
    SdnXmlSurvey survey = SdnXmlSurvey.of(path);
    OfacList.require(source, survey.file(), survey.tags());
    survey.published(sink);
    checkCount(survey, sink);
    RemarkLedger ledger = new RemarkLedger();
    SdnXmlEntry reader = new SdnXmlEntry(source, survey, ledger, sink);
    Set<String> numbers = new HashSet<>();
    try (XmlRecords records = SdnXmlSurvey.open(path)) {
      for (Optional<XmlRecord> record = records.next();
          record.isPresent();
          record = records.next()) {
        if (record.get().name().equals(SdnXmlSurvey.ENTRY)) {
          reader.read(record.get(), numbers);
        }
      }
    }
    ledger.report(survey.file(), "idType", sink);
  }

  private void checkCount(SdnXmlSurvey survey, EntrySink sink) throws ListFormatException {
    Optional<String> fault = survey.countFault();
    if (fault.isEmpty()) {
      return;
    }
    Problem problem = new Problem(survey.file(), survey.headerLine(), "Record_Count", fault.get());
    if (!anyCount) {
      throw new ListFormatException(problem);
    }
    sink.warn(problem);
  }
}
