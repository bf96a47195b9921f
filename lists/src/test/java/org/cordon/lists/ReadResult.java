package org.cordon.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Statement;

/** Collects what an importer gives, and prints it for comparison with golden files. */
public final class ReadResult implements EntrySink {
  private final List<ListEntry> entries = new ArrayList<>();
  private final List<Problem> rejected = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();
  private String published = "";

  /** Reads one file. */
  public static ReadResult of(Importer importer, String source, Path file)
      throws IOException, ListFormatException {
    return of(
        importer,
        new Source(source, source, "An Authority", "un", importer.format(), "", ""),
        file);
  }

  /** Reads one file of a declared list. */
  public static ReadResult of(Importer importer, Source source, Path file)
      throws IOException, ListFormatException {
    ReadResult result = new ReadResult();
    importer.read(source, List.of(file), result);
    return result;
  }

  @Override
  public void published(String date) {
    published = date;
  }

  @Override
  public void entry(ListEntry entry) {
    entries.add(entry);
  }

  @Override
  public void reject(Problem problem) {
    rejected.add(problem);
  }

  @Override
  public void warn(Problem problem) {
    warnings.add(problem);
  }

  public String date() {
    return published;
  }

  public List<ListEntry> entries() {
    return entries;
  }

  public List<Problem> rejected() {
    return rejected;
  }

  public List<Problem> warnings() {
    return warnings;
  }

  /** The entry of that key. */
  public ListEntry entry(String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst().orElseThrow();
  }

  /** Everything, one statement per line. */
  public String text() {
    StringBuilder text = new StringBuilder("published " + published + "\n");
    for (ListEntry entry : entries) {
      text.append("\nentry ").append(entry.key()).append(" at ").append(entry.place()).append('\n');
      append(text, entry.subject());
      entry.details().forEach(detail -> append(text, detail));
    }
    rejected.forEach(problem -> text.append("\nrejected ").append(problem));
    warnings.forEach(problem -> text.append("\nwarning ").append(problem));
    return text.append('\n').toString();
  }

  private static void append(StringBuilder text, Entity entity) {
    text.append("  ").append(entity.schema()).append(' ').append(entity.id()).append('\n');
    for (Statement statement : entity.statements()) {
      text.append("    ").append(statement.property()).append(" = ").append(statement.value());
      text.append("  <").append(statement.field()).append('>');
      if (!statement.original().equals(statement.value())) {
        text.append("  [").append(statement.original().replaceAll("\\s+", " ")).append(']');
      }
      text.append('\n');
    }
  }
}
