package org.cordon.match;

import java.util.Arrays;
import org.cordon.name.Name;
import org.cordon.name.NameKind;
import org.cordon.name.NameUnit;
import org.cordon.name.PartKind;
import org.cordon.register.NeighbourFinder;
import org.cordon.register.Neighbours;

/**
 * One name of a party, ready to be compared with the names of a register: for each form of the
 * register that agrees with one of its units, which units and how well. A small open-addressing
 * table from form to a chain of links.
 */
final class AskedName {
  private static final int NONE = -1;
  private static final int LINK = 4;
  private static final int[] EMPTY = {};

  final Name name;
  final float weight;
  final NameUnit[] units;

  /** The parts that are single letters, as bits. */
  final int initials;

  final Neighbours[] neighbours;
  private final NeighbourFinder finder;
  private int[] slots = EMPTY;
  private int[] heads = EMPTY;
  private int[] hits = EMPTY;
  private int[] links = EMPTY;
  private int linkCount;

  AskedName(Name name, NeighbourFinder finder) {
    this.name = name;
    this.finder = finder;
    units = name.units().toArray(NameUnit[]::new);
    int letters = 0;
    for (int part = 0; part < name.parts().size(); part++) {
      letters |= name.parts().get(part).kind() == PartKind.INITIAL ? 1 << part : 0;
    }
    initials = letters;
    neighbours = new Neighbours[units.length];
    for (int u = 0; u < units.length; u++) {
      neighbours[u] = finder.of(units[u].form(), units[u].span() > 1, name);
    }
    weight = name.weight();
  }

  /** Makes the table ready for look-ups: most asked names meet no listed one and never need it. */
  void prepare() {
    if (slots.length > 0) {
      return;
    }
    int total = 0;
    for (Neighbours found : neighbours) {
      total += found.tokens().length;
    }
    int capacity = Integer.highestOneBit(Math.max(8, total * 2)) << 1;
    slots = new int[capacity];
    heads = new int[capacity];
    hits = new int[capacity];
    links = new int[total * LINK];
    Arrays.fill(slots, NONE);
    for (int u = 0; u < neighbours.length; u++) {
      link(u, neighbours[u]);
    }
  }

  /**
   * The listed single letters that can stand for a part; none for parts that no initial stands for.
   */
  Neighbours initial(int part) {
    PartKind kind = name.parts().get(part).kind();
    boolean stands = kind == PartKind.WORD || kind == PartKind.PATRONYMIC;
    return stands && name.kind() == NameKind.PERSON
        ? finder.initial(name.parts().get(part).form().charAt(0))
        : Neighbours.NONE;
  }

  /** A link is four ints: unit and flags, agreement, next link, agreement as Japanese reading. */
  private void link(int unit, Neighbours found) {
    int[] tokens = found.tokens();
    int parts = units[unit].mask();
    for (int i = 0; i < tokens.length; i++) {
      int slot = slot(tokens[i]);
      if (slots[slot] == NONE) {
        slots[slot] = tokens[i];
        heads[slot] = NONE;
      }
      links[linkCount] = unit | found.flags()[i] << 16;
      links[linkCount + 1] = found.agreements()[i];
      links[linkCount + 2] = heads[slot];
      links[linkCount + 3] = found.japanese(i);
      heads[slot] = linkCount;
      hits[slot] |= parts;
      linkCount += LINK;
    }
  }

  private int slot(int token) {
    int mask = slots.length - 1;
    int slot = token * 0x9e3779b9 >>> 7 & mask;
    while (slots[slot] != NONE && slots[slot] != token) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /**
   * Where a form stands in the table; negative when it agrees with nothing asked. To be called
   * after {@link #prepare}.
   */
  int find(int token) {
    int slot = slot(token);
    return slots[slot] == NONE ? NONE : slot;
  }

  /** All asked parts that the form at a place agrees with, as bits. */
  int mask(int place) {
    return hits[place];
  }

  /** The first link of the form at a place. */
  int firstLink(int place) {
    return heads[place];
  }

  int unit(int link) {
    return links[link] & 0xffff;
  }

  int flags(int link) {
    return links[link] >>> 16;
  }

  int agreement(int link) {
    return links[link + 1];
  }

  int nextLink(int link) {
    return links[link + 2];
  }

  int japanese(int link) {
    return links[link + 3];
  }

  /**
   * Whether a part can lead to candidates: single letters and connecting words lead to too many.
   */
  boolean leads(int part) {
    return switch (name.parts().get(part).kind()) {
      case INITIAL, PARTICLE, TITLE, ORG_FORM, STOP -> false;
      case WORD, PATRONYMIC, GENERIC, NUMBER, PLACE -> true;
    };
  }

  /** Whether a name is made of nothing but parts that do not lead; then all of them must. */
  boolean hasNoLeader() {
    for (int part = 0; part < name.parts().size(); part++) {
      if (leads(part)) {
        return false;
      }
    }
    return true;
  }
}
