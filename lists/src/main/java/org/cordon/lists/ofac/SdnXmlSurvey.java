package org.cordon.lists.ofac;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.DateText;
import org.cordon.lists.EntrySink;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.input.FileHead;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;
import org.cordon.lists.input.XmlRecords;

/** What must be known of a whole SDN.XML file before its first entry can be made. */
final class SdnXmlSurvey {
  static final String ENTRY = "sdnEntry";
  private static final String ROOT = "sdnList";

  /** So spelled by the publisher. */
  private static final String HEADER = "publshInformation";

  private final String file;
  private final OfacNames names = new OfacNames();
  private final List<List<String>> tags = new ArrayList<>();
  private Optional<XmlRecord> header = Optional.empty();

  private SdnXmlSurvey(String file) {
    this.file = file;
  }

  static XmlRecords open(Path path) throws IOException, ListFormatException {
    return XmlRecords.open(path, ROOT, Set.of(HEADER, ENTRY));
  }

  static SdnXmlSurvey of(Path path) throws IOException, ListFormatException {
    SdnXmlSurvey survey = new SdnXmlSurvey(FileHead.name(path));
    try (XmlRecords records = open(path)) {
      for (Optional<XmlRecord> record = records.next();
          record.isPresent();
          record = records.next()) {
        survey.take(record.get());
      }
    }
    if (survey.tags.isEmpty()) {
      throw new ListFormatException(
          new Problem(survey.file, 0, ROOT, "expected entries (sdnEntry), found none"));
    }
    return survey;
  }

  private void take(XmlRecord record) {
    if (record.name().equals(HEADER)) {
      header = header.or(() -> Optional.of(record));
      return;
    }
    names.add(name(record), record.tidy("uid"));
    tags.add(programs(record));
  }

  /** The name of an entry or alias in OFAC's form: {@code LAST, First}. */
  static String name(XmlRecord record) {
    String last = record.tidy("lastName");
    String first = record.tidy("firstName");
    return last.isEmpty() || first.isEmpty() ? last + first : last + ", " + first;
  }

  static List<String> programs(XmlRecord entry) {
    return entry.child("programList").all("program").stream()
        .map(program -> Values.tidy(program.text()))
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }

  String file() {
    return file;
  }

  OfacNames names() {
    return names;
  }

  /** The programme tags of each entry. */
  List<List<String>> tags() {
    return tags;
  }

  long headerLine() {
    return header.map(XmlRecord::line).orElse(0L);
  }

  /** Why the number of entries is not the one that the header states. */
  Optional<String> countFault() {
    String stated = header.map(found -> found.tidy("Record_Count")).orElse("");
    if (stated.equals(Integer.toString(tags.size()))) {
      return Optional.empty();
    }
    return Optional.of(
        "expected as many entries as the header states ("
            + (stated.isEmpty() ? "nothing" : stated)
            + "), found "
            + tags.size()
            + "; fetch the file again, or import an excerpt with the format "
            + SdnXmlImporter.ANY_COUNT);
  }

  /** Tells the publication date, which the header has as {@code MM/DD/YYYY}. */
  void published(EntrySink sink) {
    String stated = header.map(found -> found.tidy("Publish_Date")).orElse("");
    DateText.MONTH_DAY_YEAR
        .parse(stated)
        .ifPresentOrElse(
            date -> sink.published(date.from().toString()),
            () ->
                sink.warn(
                    new Problem(
                        file,
                        headerLine(),
                        "Publish_Date",
                        "expected a date MM/DD/YYYY, found (" + stated + ")")));
  }
}
