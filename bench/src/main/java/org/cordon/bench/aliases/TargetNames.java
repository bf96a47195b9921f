package org.cordon.bench.aliases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordon.bench.NameKeys;
import org.cordon.entity.ListEntry;
import org.cordon.entity.NameProperties;
import org.cordon.entity.Statement;
import org.cordon.register.Register;
import org.cordon.register.Target;

/** The different names of one target, in listed order. */
record TargetNames(Target target, List<ListedName> names) {
  /** Stands for the number of an entry: all entries of the target. */
  static final int ALL_ENTRIES = -1;

  private static final Set<String> ASKED = Set.of("name", "alias", "previousName", "weakAlias");

  TargetNames {
    names = List.copyOf(names);
  }

  /**
   * Reads a target. In targets of several entries names of the same words in another order are one
   * name, as one list puts the family name first and another last: a name is taken out of all
   * entries of the target. Names that the register leaves out, because nothing can be read in them,
   * are left out.
   */
  static TargetNames read(Register register, int ordinal) {
    return read(register, ordinal, ALL_ENTRIES);
  }

  /**
   * Reads the names of one entry of a target. The numbers of a name are those that go when this
   * entry alone no longer states it: none when another entry of the target does, since the register
   * keeps such a name once.
   *
   * @param entry its number in the target, or {@link #ALL_ENTRIES}
   */
  static TargetNames read(Register register, int ordinal, int entry) {
    Target target = register.target(ordinal);
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    Map<String, String> keyOfWords = new HashMap<>();
    boolean several = entry == ALL_ENTRIES && target.entries().size() > 1;
    int first = register.targets().nameStart(ordinal);
    int end = first + register.targets().nameCount(ordinal);
    for (int name = first; name < end; name++) {
      String value = statement(register, target, name).value();
      String key = NameKeys.squeezed(value);
      if (!key.isEmpty()) {
        String known =
            several ? keyOfWords.computeIfAbsent(NameKeys.words(value), none -> key) : key;
        groups
            .computeIfAbsent(groups.containsKey(key) ? key : known, none -> new ArrayList<>())
            .add(name);
      }
    }
    List<ListedName> names = new ArrayList<>();
    groups.forEach((key, numbers) -> names.add(name(register, target, key, numbers)));
    return new TargetNames(
        target, entry == ALL_ENTRIES ? names : statedBy(target.entries(), entry, names));
  }

  private static List<ListedName> statedBy(
      List<ListEntry> entries, int entry, List<ListedName> names) {
    Set<String> own = keys(entries.get(entry));
    Set<String> others = new HashSet<>();
    for (int other = 0; other < entries.size(); other++) {
      if (other != entry) {
        others.addAll(keys(entries.get(other)));
      }
    }
    return names.stream()
        .filter(name -> own.contains(name.key()))
        .map(name -> others.contains(name.key()) ? name.statedElsewhere() : name)
        .toList();
  }

  private static Set<String> keys(ListEntry entry) {
    return NameProperties.statements(entry.subject()).stream()
        .map(statement -> NameKeys.squeezed(statement.value()))
        .collect(Collectors.toSet());
  }

  private static ListedName name(
      Register register, Target target, String key, List<Integer> numbers) {
    List<Statement> asked =
        numbers.stream()
            .map(number -> statement(register, target, number))
            .filter(statement -> ASKED.contains(statement.property()))
            .toList();
    boolean weak = asked.stream().allMatch(statement -> statement.property().equals("weakAlias"));
    Statement shown =
        asked.isEmpty() ? statement(register, target, numbers.getFirst()) : asked.getFirst();
    return new ListedName(
        shown.value(), key, NameKeys.words(shown.value()), numbers, !asked.isEmpty(), weak);
  }

  private static Statement statement(Register register, Target target, int name) {
    return target
        .entries()
        .get(register.nameEntry(name))
        .subject()
        .statements()
        .get(register.nameStatement(name));
  }

  /** The places in {@link #names} of those that can be left out; empty when fewer than two can. */
  List<Integer> askable() {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).askable()) {
        places.add(i);
      }
    }
    return places.size() < 2 ? List.of() : places;
  }

  /** All names but one. */
  List<ListedName> without(int place) {
    List<ListedName> rest = new ArrayList<>(names);
    rest.remove(place);
    return rest;
  }
}
