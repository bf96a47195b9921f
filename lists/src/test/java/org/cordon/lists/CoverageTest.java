package org.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which of the fields that descriptions of the formats name are read, and into what: found out by
 * renaming each in the samples and looking at what is no longer read. The table is {@code
 * docs/sources/coverage.md}; {@code -Dcordon.golden=renew} writes it anew.
 */
class CoverageTest {
  private static final Path TABLE = Path.of("../docs/sources/coverage.md");
  private static final int MOST_PROPERTIES = 8;

  @TempDir Path folder;

  /** One format with the fields named for it. */
  record Format(String name, List<String> samples, List<String> lines) {}

  /** What was found out about a field. */
  record Field(String name, String into, boolean read, boolean excused) {}

  /** One statement of what was read; {@code field} tells where it comes from. */
  record Fact(String schema, boolean subject, Statement statement) {
    String property() {
      return (subject ? "" : schema + ": ") + statement.property();
    }
  }

  @Test
  void everyNamedFieldIsReadOrSaysWhyNot() throws Exception {
    StringBuilder tables = new StringBuilder();
    StringBuilder totals =
        new StringBuilder(
            "| format | named | read | says nothing of its own |\n|---|---|---|---|\n");
    List<String> missing = new ArrayList<>();
    for (Format format : formats()) {
      List<Field> fields = fields(format);
      fields.stream()
          .filter(f -> !f.read() && !f.excused())
          .forEach(f -> missing.add(format.name() + " " + f.name()));
      totals.append(total(format, fields));
      tables.append(table(format, fields));
    }
    check(HEAD + totals + tables);
    assertThat(missing).as("fields that nothing reads").isEmpty();
  }

  /** A new importer without a list of its fields would be a gap that nobody sees. */
  @Test
  void everyFormatHasItsFields() throws Exception {
    Set<String> without = new TreeSet<>(Importers.standard().formats());
    formats().forEach(format -> without.remove(format.name()));

    assertThat(without)
        .as(
            "formats without fields; these read the files of others, or have no fields of their"
                + " own")
        .containsExactlyInAnyOrder(
            "csv", "ftm-delta", "ofac-csv-primary-only", "ofac-sdn-xml-any-count");
  }

  private static final String HEAD =
      """
      # Which fields are read

      Written by `CoverageTest` (`mvn -pl lists -am test -Dtest=CoverageTest -Dcordon.golden=renew`), which renames each field in
      the files of tests and looks at what is then no longer read. Fields are those that descriptions of the formats
      name. "The file or the entry" means that without the field the file is refused or the entry rejected.

      """;

  private static List<Format> formats() throws IOException {
    List<Format> formats = new ArrayList<>();
    for (String line : Files.readAllLines(Golden.resource("coverage/fields.txt"))) {
      if (line.startsWith("[")) {
        String[] parts = line.substring(1, line.length() - 1).split(": ");
        formats.add(new Format(parts[0], List.of(parts[1].split(" ")), new ArrayList<>()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        formats.getLast().lines().add(line);
      }
    }
    return formats;
  }

  private List<Field> fields(Format format) throws Exception {
    Reading sound = read(format, Text::text);
    List<Field> fields = new ArrayList<>();
    for (String line : format.lines()) {
      if (line.contains(" - ") && !line.contains(" ~ ")) {
        String[] parts = line.split(" - ", 2);
        fields.add(new Field(parts[0], parts[1], false, true));
      } else if (line.contains(" = ")) {
        String[] parts = line.split(" = ", 2);
        fields.add(new Field(parts[0], parts[1], true, false));
      } else if (line.contains(" ~ ")) {
        String[] parts = line.split(" ~ ", 2);
        Set<String> into = stating(sound, parts[1]);
        fields.add(new Field(parts[0], into(into, sound, sound), !into.isEmpty(), false));
      } else {
        fields.add(renamed(format, line, sound));
      }
    }
    return fields;
  }

  private Field renamed(Format format, String field, Reading sound) throws Exception {
    Reading without = read(format, text -> rename(text.text(), text.sample(), field));
    if (without.equals(sound)) {
      without = read(format, text -> emptied(text.text(), field));
    }
    Set<Fact> lost = new java.util.LinkedHashSet<>(sound.facts());
    lost.removeAll(without.facts());
    Set<String> into = stating(sound, field);
    if (into.isEmpty()) {
      into = lost.stream().map(Fact::property).collect(Collectors.toCollection(TreeSet::new));
    }
    boolean read =
        !lost.isEmpty()
            || !without.refused().isEmpty()
            || !without.published().equals(sound.published())
            || without.rejected() > sound.rejected();
    return new Field(field, into(into, sound, without), read, false);
  }

  private static String into(Set<String> into, Reading sound, Reading without) {
    if (!sound.published().equals(without.published()) && without.refused().isEmpty()) {
      return "the date of the edition";
    }
    if (into.size() > MOST_PROPERTIES || (into.isEmpty() && !without.refused().isEmpty())) {
      return "the file or the entry";
    }
    return into.stream().map(property -> "`" + property + "`").collect(Collectors.joining(", "));
  }

  private static Set<String> stating(Reading sound, String field) {
    Pattern word =
        Pattern.compile("(?<![\\p{L}\\p{N}_-])" + Pattern.quote(field) + "(?![\\p{L}\\p{N}_-])");
    return sound.facts().stream()
        .filter(fact -> word.matcher(fact.statement().field()).find())
        .map(Fact::property)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A sample as text. */
  record Text(String sample, String text) {}

  /** A change to a sample. */
  private interface UnaryChange {
    String of(Text text);
  }

  /** What was read of all samples of a format. */
  record Reading(Set<Fact> facts, String published, int rejected, String refused) {}

  private Reading read(Format format, UnaryChange change) throws Exception {
    Importer importer = Importers.standard().require(format.name());
    Set<Fact> facts = new java.util.LinkedHashSet<>();
    StringBuilder published = new StringBuilder();
    StringBuilder refused = new StringBuilder();
    int rejected = 0;
    boolean together = format.name().startsWith("ofac-csv");
    List<List<String>> sets =
        together ? List.of(format.samples()) : format.samples().stream().map(List::of).toList();
    for (List<String> set : sets) {
      List<Path> files = new ArrayList<>();
      for (String sample : set) {
        files.add(write(sample, change));
      }
      ReadResult result = new ReadResult();
      try {
        importer.read(
            new Source("test", "Test list", "An Authority", "un", format.name(), "", ""),
            files,
            result);
      } catch (ListFormatException e) {
        refused.append(e.problem().reason());
        continue;
      }
      published.append(result.date());
      rejected += result.rejected().size();
      result.entries().forEach(entry -> add(facts, entry));
    }
    return new Reading(facts, published.toString(), rejected, refused.toString());
  }

  private static void add(Set<Fact> facts, ListEntry entry) {
    add(facts, entry.subject(), true);
    entry.details().forEach(detail -> add(facts, detail, false));
  }

  private static void add(Set<Fact> facts, Entity entity, boolean subject) {
    entity.statements().forEach(s -> facts.add(new Fact(entity.schema().name(), subject, s)));
  }

  /** The sample with a field renamed wherever it stands as a word of its own. */
  private Path write(String sample, UnaryChange change) throws IOException {
    String text = Files.readString(Golden.resource(sample), charset(sample));
    String changed = change.of(new Text(sample, text));
    String name = sample.substring(sample.indexOf('/') + 1);
    return name.endsWith(".sheets.txt")
        ? WorkbookFile.of(changed).write(folder, name)
        : Files.write(folder.resolve(name), changed.getBytes(charset(sample)));
  }

  private static java.nio.charset.Charset charset(String sample) {
    return sample.contains("2018")
        ? java.nio.charset.Charset.forName("windows-1252")
        : StandardCharsets.UTF_8;
  }

  private static String rename(String text, String sample, String field) {
    String word = "(?<![\\p{L}\\p{N}_-])" + Pattern.quote(field) + "(?![\\p{L}\\p{N}_-])";
    String to = "Zzq" + field.replaceAll("[^\\p{L}\\p{N}]", "") + "zzq";
    if (sample.endsWith(".xml")) {
      return Pattern.compile("(?<=<|</|[\\s])" + word + "(?=[\\s/>=])|(?<=\")" + word + "(?=\")")
          .matcher(text)
          .replaceAll(to);
    }
    if (sample.endsWith(".json")) {
      return text.replace("\"" + field + "\"", "\"" + to + "\"");
    }
    return Pattern.compile(
            "(?<=^|\uFEFF|[,;|\"\\t(\\n]|\\\\n)"
                + Pattern.quote(field)
                + "(?=$|[,;|\"\\t):\\r\\n\\\\ ])",
            Pattern.MULTILINE)
        .matcher(text)
        .replaceAll(to);
  }

  /** Elements whose text counts wherever it stands. */
  private static String emptied(String text, String field) {
    String name = Pattern.quote(field);
    return text.replaceAll("<" + name + ">[^<]*</" + name + ">", "<" + name + "/>");
  }

  private static String total(Format format, List<Field> fields) {
    long read = fields.stream().filter(Field::read).count();
    long excused = fields.stream().filter(Field::excused).count();
    return String.format(
        Locale.ROOT, "| `%s` | %d | %d | %d |\n", format.name(), fields.size(), read, excused);
  }

  private static String table(Format format, List<Field> fields) {
    StringBuilder table =
        new StringBuilder(
            "\n## `"
                + format.name()
                + "`, "
                + String.join(", ", format.samples())
                + "\n\n| field | read into |\n|---|---|\n");
    for (Field field : fields) {
      String into =
          field.read()
              ? field.into()
              : field.excused() ? "not kept: " + field.into() : "**nothing**";
      table.append("| ").append(field.name()).append(" | ").append(into).append(" |\n");
    }
    return table.toString();
  }

  private static void check(String table) throws IOException {
    if (System.getProperty("cordon.golden", "").equals("renew")) {
      Files.writeString(TABLE, table);
    }
    assertThat(table).isEqualTo(Files.readString(TABLE));
  }
}
