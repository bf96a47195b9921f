package org.cordon.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.cordon.entity.Entity;
import org.cordon.entity.Statement;
import org.cordon.register.Register;

/** {@link Matcher} finds what {@link BruteForce} finds, and scores it the same. */
class RecallContractTest {
  private static final double CLOSE = 1e-4;
  private static final List<Double> THRESHOLDS = List.of(0.01, 0.2, 0.5, 0.8, 0.95);

  private static Path folder;
  private static Register register;
  private static BruteForce bruteForce;

  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("recall");
    register = Invented.register(folder);
    bruteForce = new BruteForce(register);
  }

  @AfterContainer
  static void close() throws IOException {
    register.close();
    Files.delete(folder.resolve("invented.bin"));
    Files.delete(folder);
  }

  @Property(tries = 300)
  void damagedListedNamesAreFoundAsByBruteForce(
      @ForAll("listed") int target, @ForAll long seed, @ForAll("thresholds") double threshold) {
    Random random = new Random(seed);
    Entity listed = register.target(target).subject();
    compare(new Question(Damage.of(listed, random), threshold, 1000, java.util.Set.of()));
  }

  @Property(tries = 150)
  void namesMadeOfListedPartsAreFoundAsByBruteForce(
      @ForAll("mixed") String line, @ForAll("thresholds") double threshold) {
    compare(Invented.question(line, threshold));
  }

  @Property(tries = 50)
  void theSourceFilterLeavesTheRestAsItWas(@ForAll("mixed") String line) {
    Question all = Invented.question(line, 0.2);
    compare(new Question(all.party(), 0.2, 1000, java.util.Set.of(Invented.SECOND)));
  }

  /**
   * A full name on one side and an initial on the other, where the other part is too common to
   * lead.
   */
  @Example
  void initialsAreFoundAsByBruteForce() {
    for (String name :
        List.of(
            "John Smith",
            "J Smith",
            "Johann Smith",
            "Jamal Khan",
            "J. Hussein",
            "Abdul J. Rahman")) {
      for (double threshold : THRESHOLDS) {
        compare(Invented.question("Person | " + name, threshold));
        compare(
            Invented.question("Person | " + name + " | birthDate=1960 nationality=gb", threshold));
      }
    }
  }

  private static void compare(Question question) {
    double least = Probability.logOdds(question.threshold());
    Map<Integer, Double> found = new HashMap<>();
    double last = Double.POSITIVE_INFINITY;
    List<Match> matches = new Matcher(register).match(question);
    assertSameInSmallBlocks(question, matches);
    for (Match match : matches) {
      assertThat(found.put(match.ordinal(), match.logOdds())).as("told twice").isNull();
      assertThat(match.logOdds()).isBetween(least, last);
      last = match.logOdds();
    }
    bruteForce
        .scores(question)
        .forEach((target, scored) -> check(question, target, scored, found.remove(target), least));
    assertThat(found).as("not comparable with %s", question.party()).isEmpty();
  }

  /**
   * A large register is searched block by block; so is this small one, in blocks of a few names.
   */
  private static void assertSameInSmallBlocks(Question question, List<Match> expected) {
    List<Match> matches = new Matcher(register, 7).match(question);
    assertThat(matches).extracting(Match::ordinal).isEqualTo(ordinals(expected));
    assertThat(matches)
        .extracting(Match::logOdds)
        .isEqualTo(expected.stream().map(Match::logOdds).toList());
  }

  private static List<Integer> ordinals(List<Match> matches) {
    return matches.stream().map(Match::ordinal).toList();
  }

  private static void check(
      Question question, int target, BruteForce.Scored scored, Double found, double least) {
    String what =
        question.party().properties()
            + " against "
            + register.target(target).subject().properties()
            + " at "
            + least;
    if (found == null) {
      assertThat(scored.bestOfRetrievable()).as(what).isLessThan(least + CLOSE);
    } else {
      assertThat(found)
          .as(what)
          .isBetween(scored.bestOfRetrievable() - CLOSE, scored.best() + CLOSE);
    }
  }

  @Provide
  Arbitrary<Integer> listed() {
    return Arbitraries.integers().between(0, register.size() - 1);
  }

  @Provide
  Arbitrary<Double> thresholds() {
    return Arbitraries.of(THRESHOLDS);
  }

  @Provide
  Arbitrary<String> mixed() {
    Arbitrary<String> part =
        Arbitraries.of(
            "Muhammad",
            "Ali",
            "John",
            "J.",
            "Smith",
            "Kim",
            "Jong",
            "Zorvani",
            "Abd",
            "al",
            "Rahman",
            "Trading",
            "Company",
            "Korea",
            "Shipping",
            "44",
            "Forty",
            "Blue",
            "Zorvane",
            "2",
            "Петров",
            "Хасан",
            "محمد",
            "王",
            "Dr.",
            "bin",
            "LLC",
            "of",
            "Bank",
            "Ivanovich",
            "Nureddin",
            "Myong",
            "Chang",
            "Tolvani",
            "M/V");
    Arbitrary<String> names =
        part.list().ofMinSize(1).ofMaxSize(5).map(parts -> String.join(" ", parts));
    Arbitrary<String> schemata =
        Arbitraries.of("Person", "Company", "Vessel", "LegalEntity", "Thing", "Organization");
    Arbitrary<String> facts =
        Arbitraries.of(
            "",
            "birthDate=1960",
            "birthDate=1968-04-09 nationality=ru",
            "country=kp",
            "passportNumber=654320117",
            "imoNumber=9074729",
            "nationality=gb gender=male birthDate=1961-06-06");
    return Combinators.combine(schemata, names, facts)
        .as((schema, name, given) -> schema + " | " + name + " | " + given);
  }

  /** What happens to names on their way into customer files. */
  private static final class Damage {
    private Damage() {}

    static Entity of(Entity listed, Random random) {
      Entity.Builder asked = Entity.builder("asked", listed.schema());
      int names = 0;
      for (Statement statement : listed.statements()) {
        boolean name =
            statement.property().endsWith("ame") || statement.property().endsWith("lias");
        if (name && (names == 0 || random.nextInt(3) == 0)) {
          asked.add("name", name(statement.value(), random), "");
          names++;
        } else if (!name && random.nextInt(2) == 0) {
          asked.add(statement);
        }
      }
      return asked.build();
    }

    private static String name(String name, Random random) {
      String damaged = name;
      for (int times = random.nextInt(4); times > 0 && !damaged.isEmpty(); times--) {
        damaged = random.nextBoolean() ? letters(damaged, random) : words(damaged, random);
      }
      return damaged.isBlank() ? name : damaged;
    }

    private static String letters(String name, Random random) {
      int at = random.nextInt(name.length());
      String letter = String.valueOf((char) ('a' + random.nextInt(26)));
      return switch (random.nextInt(4)) {
        case 0 -> name.substring(0, at) + name.substring(at + 1);
        case 1 -> name.substring(0, at) + letter + name.substring(at);
        case 2 -> name.substring(0, at) + letter + name.substring(at + 1);
        default ->
            at + 1 < name.length()
                ? name.substring(0, at)
                    + name.charAt(at + 1)
                    + name.charAt(at)
                    + name.substring(at + 2)
                : name;
      };
    }

    private static String words(String name, Random random) {
      List<String> words = new java.util.ArrayList<>(List.of(name.strip().split("\\s+")));
      int at = random.nextInt(words.size());
      switch (random.nextInt(5)) {
        case 0 -> words.remove(at);
        case 1 -> java.util.Collections.shuffle(words, random);
        case 2 -> words.set(at, words.get(at).isEmpty() ? "" : words.get(at).substring(0, 1));
        case 3 -> words.add(at, List.of("Muhammad", "Ltd", "Kim", "the").get(random.nextInt(4)));
        default -> {
          return name.replaceFirst("[ -]", "");
        }
      }
      return String.join(" ", words);
    }
  }
}
