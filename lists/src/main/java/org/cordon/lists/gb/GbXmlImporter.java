package org.cordon.lists.gb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.input.FileHead;
import org.cordon.lists.input.XmlListReader;
import org.cordon.lists.input.XmlRecord;
import org.cordon.lists.input.XmlRecords;

/**
 * Reads the UK Sanctions List as XML. Its elements have the names of the CSV's columns, so each
 * group of elements becomes a part of a target like a row of the CSV.
 */
public final class GbXmlImporter implements Importer {
  /** The name of the format. */
  public static final String FORMAT = "gb-uksl-xml";

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    XmlListReader reader = new XmlListReader(FORMAT, "the UK Sanctions List as XML", sink);
    Set<String> names = Set.of("DateGenerated", "Designation");
    try (XmlRecords records = reader.open(files, "Designations", names)) {
      String file = FileHead.name(files.getFirst());
      Set<String> unknown = new HashSet<>();
      XmlListReader.forEach(
          records,
          record -> {
            if (record.name().equals("DateGenerated")) {
              GbTargets.publish(record.text(), file, sink);
            } else {
              GbTarget target = target(record, file, unknown, sink);
              reader.take(
                  file,
                  record,
                  target.key(),
                  GbNames.hasName(target),
                  (name, designation) -> new GbEntry(source, name, target, sink).build());
            }
          });
      reader.finish(file);
    }
  }

  private static GbTarget target(
      XmlRecord record, String file, Set<String> unknown, EntrySink sink) {
    String unique = record.tidy("UniqueID");
    GbTarget target = new GbTarget(unique.isEmpty() ? record.tidy("OFSIGroupID") : unique);
    Rows rows = new Rows(target);
    rows.addAll(record);
    for (String name : rows.unknown) {
      if (unknown.add(name)) {
        sink.warn(
            new Problem(
                file,
                record.line(),
                name,
                "an element that Cordon does not know; kept as a note. Others of that name are not"
                    + " reported"));
      }
    }
    return target;
  }

  /** Turns elements into rows: the leaves of one element stand together. */
  private static final class Rows {
    private final GbTarget target;
    private final Map<GbColumn, String> fields = new EnumMap<>(GbColumn.class);
    private final Set<String> unknown = new HashSet<>();

    Rows(GbTarget target) {
      this.target = target;
    }

    void addAll(XmlRecord element) {
      List<XmlRecord> leaves =
          element.children().stream().filter(child -> child.children().isEmpty()).toList();
      Map<GbColumn, String> cells = new EnumMap<>(GbColumn.class);
      List<String> others = new ArrayList<>();
      for (XmlRecord leaf : leaves) {
        Optional<GbColumn> column = GbColumn.of(leaf.name());
        if (column.isPresent() && cells.containsKey(column.get())) {
          add(element, cells, others);
          cells = new EnumMap<>(GbColumn.class);
          others = new ArrayList<>();
        }
        if (column.isPresent()) {
          fields.put(column.get(), leaf.name());
          cells.put(column.get(), leaf.text());
        } else if (!leaf.isEmpty()) {
          unknown.add(leaf.name());
          others.add(leaf.name() + ": " + leaf.text().strip());
        }
      }
      add(element, cells, others);
      element.children().stream()
          .filter(child -> !child.children().isEmpty())
          .forEach(this::addAll);
    }

    private void add(XmlRecord element, Map<GbColumn, String> cells, List<String> others) {
      target.add(new GbRow(element.line(), cells, fields, others));
    }
  }
}
