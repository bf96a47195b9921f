package org.cordon.checks;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between rooms and packages, and what no room may do. */
final class ArchitectureTest {
  /** The packages of core in the order of the flow; each may use those before it. */
  private static final List<String> CORE =
      List.of(
          "org.cordon.entity..",
          "org.cordon.name..",
          "org.cordon.register..",
          "org.cordon.match..",
          "org.cordon.text..",
          "org.cordon.resolve..",
          "org.cordon.measure..");

  /** The rooms from the bottom up; each may use those before it. */
  private static final List<String> OUTER =
      List.of(
          "org.cordon.lists..",
          "org.cordon.intake..",
          "org.cordon.bench..",
          "org.cordon.server..",
          "org.cordon.cli..");

  /** What the conditions of measures are written in, and what its API hands out. */
  private static final String[] CONDITIONS = {"dev.cel..", "com.google.common.collect.."};

  private static final String[] REPEATABLE = {
    "org.cordon.entity..",
    "org.cordon.name..",
    "org.cordon.register..",
    "org.cordon.match..",
    "org.cordon.text..",
    "org.cordon.resolve..",
    "org.cordon.measure..",
    "org.cordon.lists..",
    "org.cordon.intake.."
  };

  private static final Map<String, String> CLOCK_EXCEPTIONS =
      Exceptions.read("clock-exceptions.txt");

  private static final Map<String, String> COMPOSITION_ROOTS =
      Exceptions.read("composition-roots.txt");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ArchitectureTest::isMain)
          .importPackages("org.cordon");

  /** Leaves out test classes, also those of a fast build, which lie in a folder of their own. */
  private static boolean isMain(Location location) {
    return !location.contains("test-classes/") && !location.contains("-tests.jar");
  }

  @Test
  void everyRoomIsOnTheClassPath() {
    Set<String> rooms = new TreeSet<>();
    CLASSES.forEach(type -> rooms.add(type.getPackageName().split("\\.", -1)[2]));

    assertThat(rooms)
        .as("a new room needs its place in this test")
        .allMatch(ArchitectureTest::known);
    assertThat(rooms).contains("entity", "register", "match", "lists");
  }

  private static boolean known(String room) {
    String name = "org.cordon." + room + "..";
    return CORE.contains(name) || OUTER.contains(name);
  }

  @TestFactory
  List<DynamicTest> arrowsOnlyPointDownwards() {
    List<String> all = new ArrayList<>(CORE);
    all.addAll(OUTER);
    return all.stream()
        .map(room ->
            DynamicTest.dynamicTest(
                room, () -> mayNotUse(room, all.subList(all.indexOf(room) + 1, all.size()))))
        .toList();
  }

  private static void mayNotUse(String room, List<String> above) {
    check(
        noClasses()
            .that()
            .resideInAPackage(room)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(above.toArray(String[]::new)));
  }

  @Test
  void packagesAreFreeOfCycles() {
    DescribedPredicate<JavaClass> putsTheRoomTogether =
        describe("composition roots", type -> COMPOSITION_ROOTS.containsKey(outermost(type)));
    check(
        slices()
            .matching("org.cordon.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(putsTheRoomTogether, alwaysTrue()));
  }

  @Test
  void coreStandsOnTheJdkIcuAndCelAlone() {
    check(
        classes()
            .that()
            .resideInAnyPackage(CORE.toArray(String[]::new))
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage("java..", "com.ibm.icu..", "org.jspecify..")
                    .or(resideInAnyPackage(CONDITIONS))
                    .or(resideInAnyPackage(CORE.toArray(String[]::new)))));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.cordon.measure..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CONDITIONS)
            .because("conditions of measures are the one place that needs CEL"));
    check(
        noClasses()
            .that()
            .resideInAnyPackage(CORE.toArray(String[]::new))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "java.net..", "javax.net..")
            .because("nothing leaves the machine, and the engine knows no database"));
  }

  @Test
  void onlyUpdatesOfListsUseTheNetwork() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("org.cordon.lists.update..", "org.cordon.server.client..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..")
            .because("nothing leaves the machine but what the user asked for"));
  }

  @Test
  void onlyTheBenchKnowsJmh() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.cordon.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.openjdk.jmh..")
            .because(
                "its licence (GPL-2.0 with the class path exception) keeps it out of what is"
                    + " shipped"));
  }

  @Test
  void resultsDependOnTheInputAlone() {
    DescribedPredicate<JavaClass> excepted =
        describe(
            "recorded in clock-exceptions.txt",
            type -> CLOCK_EXCEPTIONS.containsKey(outermost(type)));
    check(
        noClasses()
            .that(resideInAnyPackage(REPEATABLE).and(not(excepted)))
            .should()
            .callCodeUnitWhere(asksTheMachine())
            .because("the same input must give the same answer; pass the value in instead"));
  }

  @Test
  void clockExceptionsAreStillNeeded() {
    Set<String> asking = new TreeSet<>();
    for (JavaClass type : CLASSES.that(resideInAnyPackage(REPEATABLE))) {
      if (type.getCodeUnitCallsFromSelf().stream().anyMatch(asksTheMachine())) {
        asking.add(outermost(type));
      }
    }
    assertThat(asking).containsAll(CLOCK_EXCEPTIONS.keySet());
  }

  private static String outermost(JavaClass type) {
    return type.getName().replaceAll("\\$.*", "");
  }

  private static DescribedPredicate<JavaCall<?>> asksTheMachine() {
    return describe(
        "ask the machine for time, locale, zone, charset or chance",
        call -> asksTheMachine(call.getTarget()));
  }

  private static boolean asksTheMachine(CodeUnitCallTarget target) {
    String owner = target.getOwner().getName();
    String name = target.getName();
    boolean bare = target.getRawParameterTypes().isEmpty();
    return switch (owner) {
      case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
      case "java.lang.Math" -> name.equals("random");
      case "java.util.Random", "java.util.SplittableRandom" -> name.equals("<init>") && bare;
      case "java.util.concurrent.ThreadLocalRandom" -> name.equals("current");
      case "java.util.UUID" -> name.equals("randomUUID");
      case "java.util.Date" -> name.equals("<init>") && bare;
      case "java.util.Locale" -> name.equals("getDefault");
      case "java.util.TimeZone" -> name.equals("getDefault");
      case "java.time.ZoneId" -> name.equals("systemDefault");
      case "java.time.Clock" -> name.startsWith("system");
      case "java.nio.charset.Charset" -> name.equals("defaultCharset");
      default -> owner.startsWith("java.time.") && name.equals("now") && !takesClock(target);
    };
  }

  private static boolean takesClock(CodeUnitCallTarget target) {
    return target.getRawParameterTypes().stream()
        .anyMatch(type -> type.isEquivalentTo(Clock.class));
  }

  @Test
  void textIsReadAndWrittenInANamedCharset() {
    check(noClasses().should().callMethod(String.class, "getBytes"));
    check(noClasses().should().callConstructor(String.class, byte[].class));
    check(noClasses().should().callMethod(Charset.class, "defaultCharset"));
    check(
        noClasses()
            .that()
            .resideInAnyPackage(REPEATABLE)
            .should()
            .callMethod(Locale.class, "getDefault"));
  }

  @Test
  void nothingIsReadByJavaSerialisation() {
    check(noClasses().should().dependOnClassesThat(belongToAnyOf(ObjectInputStream.class)));
  }

  @Test
  void onlyMainEndsTheProcess() {
    DescribedPredicate<JavaClass> withMain =
        describe(
            "have a main method", type -> type.tryGetMethod("main", String[].class).isPresent());
    check(
        noClasses()
            .that(not(resideInAPackage("org.cordon.cli..").and(withMain)))
            .should()
            .callMethod(System.class, "exit", int.class));
  }

  @Test
  void errorsAreToldToPeopleNotPrinted() {
    check(noClasses().should().callCodeUnitWhere(printsAStackTrace()));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("org.cordon.cli..", "org.cordon.bench..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err"));
  }

  /** To a writer that the caller chose, say with --debug, it may be printed. */
  private static DescribedPredicate<JavaCall<?>> printsAStackTrace() {
    return describe(
        "print a stack trace to standard error",
        call ->
            call.getName().equals("printStackTrace")
                && call.getTarget().getRawParameterTypes().isEmpty());
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }
}
