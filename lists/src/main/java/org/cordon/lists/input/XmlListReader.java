package org.cordon.lists.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.cordon.entity.ListEntry;
import org.cordon.lists.EntrySink;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;

/** What all XML lists with one record per entry have in common. */
public final class XmlListReader {
  private final String format;
  private final String title;
  private final EntrySink sink;
  private final Set<String> keys = new HashSet<>();
  private long records;

  /**
   * A reader for one import.
   *
   * @param format the importer's format, for messages
   * @param title what the file should be, e.g. {@code the UK sanctions list as XML}
   * @param sink takes what is found
   */
  public XmlListReader(String format, String title, EntrySink sink) {
    this.format = format;
    this.title = title;
    this.sink = sink;
  }

  /** Opens the one file of the format after a look at its first bytes. */
  public XmlRecords open(List<Path> files, String root, Set<String> recordNames)
      throws IOException, ListFormatException {
    Path path = FileHead.only(files, format);
    FileHead.check(path, title);
    return XmlRecords.open(path, root, recordNames);
  }

  /**
   * Makes an entry of a record that is sound, else rejects it: it needs a key that was not there
   * before, and a name.
   *
   * @param record the record
   * @param key its key as published
   * @param named whether it has a name
   * @param entry makes the entry of the file's name and the record
   */
  public void take(
      String file,
      XmlRecord record,
      String key,
      boolean named,
      BiFunction<String, XmlRecord, ListEntry> entry) {
    records++;
    String fault = fault(key, named);
    if (fault.isEmpty()) {
      sink.entry(entry.apply(file, record));
    } else {
      sink.reject(new Problem(file, record.line(), record.name(), fault));
    }
  }

  private String fault(String key, boolean named) {
    if (key.isEmpty() || key.length() > 200) {
      return "expected a key of at most 200 characters, found (" + key + ")";
    }
    if (!named) {
      return "expected a name, found none in entry " + key;
    }
    return keys.add(key) ? "" : "expected a new key, found (" + key + ") again";
  }

  /**
   * Refuses a file without a single record.
   *
   * @throws ListFormatException if there was none
   */
  public void finish(String file) throws ListFormatException {
    if (records == 0) {
      throw new ListFormatException(
          new Problem(file, 0, "", "expected " + title + " with entries, found none"));
    }
  }

  /** All records of an opened list, one by one. */
  public interface Each {
    /** Takes one record. */
    void take(XmlRecord record) throws ListFormatException;
  }

  /** Hands over each record until the end of the root. */
  public static void forEach(XmlRecords records, Each each) throws ListFormatException {
    for (Optional<XmlRecord> record = records.next(); record.isPresent(); record = records.next()) {
      each.take(record.get());
    }
  }
}
