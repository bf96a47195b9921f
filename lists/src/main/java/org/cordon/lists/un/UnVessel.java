package org.cordon.lists.un;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import org.cordon.entity.DateRange;
import org.cordon.entity.DateText;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.entity.Schema;
import org.cordon.entity.Statement;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.input.Values;

/** Makes a list entry of one row of the 1718 vessels. */
final class UnVessel {
  /**
   * No vessel was designated before resolution 1718 of 2006, so two-digit years are of this
   * century.
   */
  private static final int LAST_YEAR = 2099;

  private static final Schema VESSEL = Model.standard().require("Vessel");

  private final Source source;
  private final String file;
  private final NamedCsvRecord row;
  private final EntrySink sink;
  private final String key;
  private final String id;
  private final Entity.Builder vessel;
  private final Entity.Builder sanction;

  UnVessel(Source source, String file, NamedCsvRecord row, EntrySink sink) {
    this.source = source;
    this.file = file;
    this.row = row;
    this.sink = sink;
    String imo = text("imo");
    this.key = imo.isEmpty() ? "no-" + text("number") : "IMO" + imo;
    this.id = source.name() + "-" + (imo.isEmpty() ? "no-" + text("number") : imo);
    this.vessel = Entity.builder(id, VESSEL);
    this.sanction = Entity.builder(id + "-sanction", Model.standard().require("Sanction"));
  }

  ListEntry build() {
    add("name", "name");
    addAll("previousName", "former_or_other_names");
    add("imoNumber", "imo");
    addAll("mmsi", "mmsi");
    addAll("callSign", "call_signs");
    add("type", "vessel_type");
    addFlags();
    add("notes", "other_information");
    vessel.add("topics", "sanction", "");
    addListing();
    return new ListEntry(
        source.name(),
        key,
        vessel.build(),
        List.of(sanction.build()),
        file + ":" + row.getStartingLineNumber());
  }

  private void add(String property, String column) {
    String raw = text(column);
    if (!raw.isEmpty()) {
      vessel.add(kept(property, raw, column));
    }
  }

  private void addAll(String property, String column) {
    for (String raw : values(column)) {
      vessel.add(kept(property, raw, column));
    }
  }

  private Statement kept(String property, String raw, String column) {
    VESSEL
        .property(property)
        .filter(declared -> Values.statement(declared, raw, column).isEmpty())
        .ifPresent(declared ->
            warn(column, "expected a valid " + property + ", found (" + raw + "); kept as stated"));
    return Values.kept(VESSEL, property, raw, raw, column);
  }

  /** The list numbers flags in the order in which they were flown; the last is the present one. */
  private void addFlags() {
    List<String> flags = values("flags");
    for (String flag : flags) {
      Optional<String> code = Values.country(flag);
      boolean present = flag.equals(flags.getLast());
      if (code.isPresent()) {
        vessel.add(new Statement(present ? "flag" : "pastFlags", code.get(), flag, "flags", ""));
      } else {
        warn("flags", "expected a country, found (" + flag + "); kept as a note");
        vessel.add(new Statement("notes", "Flag: " + flag, flag, "flags", ""));
      }
    }
  }

  private void addListing() {
    sanction.add("entity", id, "");
    sanction.add("authority", source.authority(), "");
    sanction.add("program", "DPRK", "");
    sanction.add("programId", "un-dprk", "");
    sanction.add("recordId", text("number"), "number");
    for (String raw : values("designation_dates")) {
      addDate(raw);
    }
    for (String column : row.getHeader()) {
      if (column.startsWith("measure_") && !text(column).isEmpty()) {
        sanction.add(new Statement("provisions", measure(column), text(column), column, ""));
      }
    }
    sanction.add("reason", text("other_information"), "other_information");
    sanction.add("summary", text("economic_resource_of"), "economic_resource_of");
    sanction.add("sourceUrl", source.address(), "");
  }

  private void addDate(String raw) {
    Optional<String> date =
        DateText.shortYear(raw, LAST_YEAR).map(DateRange::from).map(Object::toString);
    if (date.isPresent()) {
      sanction.add(new Statement("listingDate", date.get(), raw, "designation_dates", ""));
      sanction.add(new Statement("startDate", date.get(), raw, "designation_dates", ""));
    } else {
      warn(
          "designation_dates",
          "expected a date such as 30-Mar-18, found (" + raw + "); kept as a note");
      sanction.add(
          new Statement("description", "Designated: " + raw, raw, "designation_dates", ""));
    }
  }

  /** {@code measure_2321_12a} is paragraph 12 (a) of resolution 2321. */
  private static String measure(String column) {
    return Values.tidy(column.substring("measure_".length()).replace('_', ' '));
  }

  private List<String> values(String column) {
    return List.of(text(column).split(";")).stream()
        .map(Values::tidy)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private String text(String column) {
    return row.findField(column).map(Values::tidy).orElse("");
  }

  private void warn(String column, String reason) {
    sink.warn(new Problem(file, row.getStartingLineNumber(), column, reason));
  }
}
