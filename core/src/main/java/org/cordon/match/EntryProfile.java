package org.cordon.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cordon.entity.ListEntry;
import org.cordon.entity.NameProperties;
import org.cordon.entity.Statement;
import org.cordon.name.Name;
import org.cordon.name.NameAnalyzer;
import org.cordon.name.NameKind;
import org.cordon.name.PartKeys;
import org.cordon.register.Facts;

/**
 * A list entry prepared for being compared with many others by {@link EntryScorer}. Safe for
 * several threads.
 */
public final class EntryProfile {
  private final ListEntry entry;
  private final List<ProfileName> names;
  private final Facts facts;

  private EntryProfile(ListEntry entry, List<ProfileName> names, Facts facts) {
    this.entry = entry;
    this.names = List.copyOf(names);
    this.facts = facts;
  }

  /** A name of the entry with the keys of its units. */
  record ProfileName(Name name, List<PartKeys> keys, boolean weak) {}

  /** Prepares entries; remembers the keys of forms. Not safe for several threads. */
  public static final class Maker {
    private final NameAnalyzer analyzer = new NameAnalyzer();
    private final Map<String, PartKeys> known = new HashMap<>();

    /** A maker that remembers nothing yet. */
    public Maker() {}

    /** Analyses the names of an entry and packs its facts. */
    public EntryProfile of(ListEntry entry) {
      List<ProfileName> names = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (Statement statement : NameProperties.statements(entry.subject())) {
        if (seen.add(statement.value())) {
          add(entry, statement, names);
        }
      }
      return new EntryProfile(entry, names, Facts.of(entry.subject(), entry.details()));
    }

    private void add(ListEntry entry, Statement statement, List<ProfileName> names) {
      boolean weak = NameProperties.isWeak(statement.property());
      for (NameKind kind : NameKind.listed(entry.subject().schema())) {
        Name name = analyzer.analyze(statement.value(), kind);
        if (!name.parts().isEmpty()) {
          names.add(new ProfileName(name, keys(name), weak));
        }
      }
    }

    private List<PartKeys> keys(Name name) {
      return name.units().stream()
          .map(unit -> known.computeIfAbsent(unit.form(), PartKeys::of))
          .toList();
    }
  }

  /** The entry. */
  public ListEntry entry() {
    return entry;
  }

  /** What is compared beside names. */
  public Facts facts() {
    return facts;
  }

  /** How many names it has; a legal entity of unknown kind has each name twice. */
  public int nameCount() {
    return names.size();
  }

  /** An analysed name: first those that name it most surely. */
  public Name name(int index) {
    return names.get(index).name();
  }

  /** The keys of the units of a name. */
  public List<PartKeys> keys(int index) {
    return names.get(index).keys();
  }

  ProfileName profileName(int index) {
    return names.get(index);
  }
}
