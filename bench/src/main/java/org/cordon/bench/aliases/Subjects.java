package org.cordon.bench.aliases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cordon.bench.NameKeys;
import org.cordon.register.Facts;
import org.cordon.register.IdentifierKind;
import org.cordon.register.Register;

/**
 * Which targets are plainly the same subject, listed by several sources or twice by one. The rule
 * is deliberately plain, so that it can be told in a few lines and does not depend on the engine it
 * judges. Two targets are the same subject when
 *
 * <ul>
 *   <li>they have an entity id in common, or the last part of one (after the last hyphen) and a
 *       name,
 *   <li>they have an IMO number in common,
 *   <li>they have two names, or one of three words or more, in common, and no birth dates that are
 *       all of different years,
 *   <li>or they have one name and a full birth date in common.
 * </ul>
 *
 * <p>Names are in common when they are equal by {@link NameKeys#squeezed}, or have the same words
 * in another order, as lists put the family name first or last. The rule is not carried on from one
 * target to the next. Safe for several threads once built.
 */
final class Subjects {
  private static final int SHORTEST_SUFFIX = 3;
  private static final int FULL_NAME_WORDS = 3;
  private static final int ENOUGH = 2;

  private final Register register;
  private final List<List<ListedName>> names = new ArrayList<>();
  private final List<List<String>> ids = new ArrayList<>();
  private final Map<String, List<Integer>> bySqueezed = new HashMap<>();
  private final Map<String, List<Integer>> byWords = new HashMap<>();
  private final Map<String, List<Integer>> byId = new HashMap<>();

  /** Reads all targets of a register. */
  Subjects(Register register) {
    this.register = register;
    for (int ordinal = 0; ordinal < register.size(); ordinal++) {
      add(ordinal, TargetNames.read(register, ordinal));
    }
  }

  private void add(int ordinal, TargetNames target) {
    names.add(target.names());
    ids.add(
        target.target().entries().stream().map(entry -> entry.subject().id()).distinct().toList());
    add(ordinal, target.names().stream().map(ListedName::key), bySqueezed);
    add(ordinal, target.names().stream().map(ListedName::words), byWords);
    add(ordinal, ids.getLast().stream(), byId);
  }

  private static void add(int ordinal, Stream<String> values, Map<String, List<Integer>> index) {
    values
        .distinct()
        .forEach(value -> index.computeIfAbsent(value, none -> new ArrayList<>()).add(ordinal));
  }

  /** The targets that have that name. */
  Set<Integer> named(ListedName name) {
    Set<Integer> named = new TreeSet<>(bySqueezed.getOrDefault(name.key(), List.of()));
    named.addAll(byWords.getOrDefault(name.words(), List.of()));
    return named;
  }

  /** The target itself and all that are the same subject. */
  Set<Integer> same(int target) {
    Set<Integer> same = new TreeSet<>();
    same.add(target);
    ids.get(target).forEach(id -> same.addAll(byId.getOrDefault(id, List.of())));
    Facts facts = register.facts(target);
    for (long identifier : facts.identifiers()) {
      if (Facts.kind(identifier) == IdentifierKind.IMO) {
        register.withIdentifier(Facts.hash(identifier), same::add);
      }
    }
    commonNames(target)
        .forEach((other, count) -> {
          if (isSame(target, facts, other, count)) {
            same.add(other);
          }
        });
    return same;
  }

  /** How many names others have in common with a target; one of three words counts as two. */
  private Map<Integer, Integer> commonNames(int target) {
    Map<Integer, Integer> common = new HashMap<>();
    Set<String> counted = new HashSet<>();
    for (ListedName name : names.get(target)) {
      if (counted.add(name.words())) {
        int worth = name.wordCount() >= FULL_NAME_WORDS ? ENOUGH : 1;
        named(name).forEach(other -> common.merge(other, worth, Integer::sum));
      }
    }
    return common;
  }

  private boolean isSame(int target, Facts facts, int other, int commonNames) {
    int[] dates = register.facts(other).dates();
    return sharesSuffix(target, other)
        || commonNames >= ENOUGH && BirthDates.compatible(facts.dates(), dates)
        || BirthDates.shareFullDate(facts.dates(), dates);
  }

  private boolean sharesSuffix(int target, int other) {
    return ids.get(target).stream()
        .map(Subjects::suffix)
        .filter(suffix -> suffix.length() >= SHORTEST_SUFFIX)
        .anyMatch(suffix -> ids.get(other).stream().map(Subjects::suffix).anyMatch(suffix::equals));
  }

  private static String suffix(String id) {
    return id.substring(id.lastIndexOf('-') + 1);
  }
}
