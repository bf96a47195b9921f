package org.cordon.lists.ua;

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
import org.cordon.lists.input.JsonRecords;

/**
 * Reads Ukraine's register of sanctions as JSON: one array of subjects, alone or under the name
 * {@code data}, as its interface answers.
 */
public final class NsdcImporter implements Importer {
  /** The name of the format. */
  public static final String FORMAT = "ua-nsdc-json";

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    Path path = FileHead.only(files, FORMAT);
    FileHead.check(path, "the Ukrainian register of sanctions as JSON");
    String file = FileHead.name(path);
    Set<String> keys = new HashSet<>();
    long any = 0;
    try (JsonRecords records = JsonRecords.open(path, "data")) {
      for (Optional<JsonRecords.Item> item = records.next();
          item.isPresent();
          item = records.next()) {
        any++;
        take(source, file, item.get(), keys, sink);
      }
    }
    if (any == 0) {
      throw new ListFormatException(new Problem(file, 0, "", "expected subjects, found none"));
    }
  }

  private static void take(
      Source source, String file, JsonRecords.Item item, Set<String> keys, EntrySink sink) {
    NsdcSubject subject = new NsdcSubject(item.node());
    String fault = subject.fault();
    if (fault.isEmpty() && !keys.add(subject.key())) {
      fault = "expected a new sid, found (" + subject.key() + ") again";
    }
    if (fault.isEmpty()) {
      sink.entry(new NsdcEntry(source, file, item.line(), subject, sink).build());
    } else {
      sink.reject(new Problem(file, item.line(), "sid", fault));
    }
  }
}
