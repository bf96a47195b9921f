package org.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cordon.entity.Cleaned;
import org.cordon.entity.Cleaner;
import org.cordon.entity.Countries;
import org.cordon.entity.DateText;
import org.cordon.entity.Model;
import org.cordon.entity.Property;
import org.cordon.entity.PropertyType;
import org.cordon.entity.Schema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Whether the entity model knows everything that real published files hold. */
class ModelCoverageTest {
  private static final Set<PropertyType> CHECKED =
      Set.of(
          PropertyType.NAME,
          PropertyType.DATE,
          PropertyType.COUNTRY,
          PropertyType.GENDER,
          PropertyType.TOPIC,
          PropertyType.IDENTIFIER,
          PropertyType.EMAIL);

  private final ObjectMapper mapper = new ObjectMapper();
  private final Model model = Model.standard();
  private final TreeSet<String> unknown = new TreeSet<>();
  private final TreeMap<String, String> rejected = new TreeMap<>();
  private long entities;
  private long values;
  private Path lists = Path.of("");

  @BeforeEach
  void findLists() {
    String named =
        System.getProperty(
            "CORDON_SHARED", System.getenv().getOrDefault("CORDON_SHARED", "../../shared"));
    lists = Path.of(named, "lists");
    assumeTrue(
        Files.isDirectory(lists), "the shared lists are not at " + lists + ": set CORDON_SHARED");
  }

  @Test
  void everySchemaAndPropertyOfFollowTheMoneyFilesIsKnown() throws IOException {
    for (Path file : entityFiles()) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        walk(mapper.readTree(line));
      }
    }
    assertThat(entities).isGreaterThan(6_000);
    assertThat(unknown).isEmpty();
    assertThat(rejected.size()).as("rejected of %d values: %s", values, rejected).isLessThan(20);
  }

  @Test
  void everyBirthDateOfOfacRemarksIsRead() throws IOException {
    Pattern birth = Pattern.compile("DOB ([^;.\"]+)");
    List<String> unread = new ArrayList<>();
    int read = 0;
    for (Path file : files("us-ofac", ".csv")) {
      Matcher matcher = birth.matcher(text(file));
      while (matcher.find()) {
        String date = matcher.group(1).strip();
        if (DateText.WORDS.parse(date).isPresent()) {
          read++;
        } else {
          unread.add(date);
        }
      }
    }
    assertThat(read).isGreaterThan(5_000);
    assertThat(unread).isEmpty();
  }

  @Test
  void countriesOfUnAndOfacAreRead() throws IOException {
    Pattern un = Pattern.compile("<(?:COUNTRY|ISSUING_COUNTRY|COUNTRY_OF_ISSUE)>([^<]+)<");
    Pattern ofac =
        Pattern.compile("(?:nationality|citizen|Nationality of Registration) ([^;.\"]+)");
    TreeSet<String> unread = new TreeSet<>();
    for (Path file : files("un-sc", ".xml")) {
      collectUnread(un.matcher(text(file)), unread);
    }
    for (Path file : files("us-ofac", ".csv")) {
      collectUnread(ofac.matcher(text(file)), unread);
    }
    assertThat(unread)
        .isSubsetOf(
            "na",
            "-",
            "undetermined",
            "Congolese",
            "Iran / unknown",
            "Unconfirmed (likely Iran)",
            "possibly Palestinian");
  }

  private List<Path> entityFiles() throws IOException {
    List<Path> files = new ArrayList<>(files("eu", ".ftm.json"));
    files.addAll(files("opensanctions-shape", ".ftm.json"));
    files.addAll(files("opensanctions-shape", "targets.nested.json"));
    files.addAll(files("opensanctions-shape", "entities.delta.json"));
    return files;
  }

  private List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(lists.resolve(folder))) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }

  private static void collectUnread(Matcher matcher, Set<String> unread) throws IOException {
    while (matcher.find()) {
      String country =
          new String(
              matcher.group(1).strip().getBytes(StandardCharsets.ISO_8859_1),
              StandardCharsets.UTF_8);
      if (Countries.code(country).isEmpty()) {
        unread.add(country);
      }
    }
  }

  private void walk(JsonNode node) {
    JsonNode entity = node.has("entity") ? node.get("entity") : node;
    if (!entity.has("schema")) {
      return;
    }
    entities++;
    String name = entity.get("schema").asString();
    Optional<Schema> schema = model.schema(name);
    if (schema.isEmpty()) {
      unknown.add(name);
      return;
    }
    if (!entity.has("properties")) {
      return;
    }
    entity
        .get("properties")
        .properties()
        .forEach(property -> walk(schema.get(), property.getKey(), property.getValue()));
  }

  private void walk(Schema schema, String name, JsonNode stated) {
    Optional<Property> property = schema.property(name).or(() -> model.reverse(schema, name));
    if (property.isEmpty()) {
      unknown.add(schema.name() + "." + name);
      return;
    }
    for (JsonNode value : stated) {
      if (value.isObject()) {
        walk(value);
      } else {
        values++;
        clean(property.get(), value.asString());
      }
    }
  }

  private void clean(Property property, String value) {
    boolean checked = CHECKED.contains(property.type());
    if (checked && Cleaner.clean(property, value) instanceof Cleaned.Rejected reason) {
      rejected.put(property.schema() + "." + property.name() + " " + value, reason.message());
    }
  }
}
