package org.cordon.text;

import java.util.BitSet;
import org.cordon.name.NameKind;
import org.cordon.name.PartKind;
import org.cordon.register.NameTable;
import org.cordon.register.Register;

/**
 * What the first pass over a text needs of a register: its forms by their letters, the pairs of
 * forms that stand beside each other in a listed name, and the forms that are a whole name by
 * themselves. Built from the register's tables, without decoding an entry. Not changed afterwards;
 * safe for several threads.
 */
final class SpotIndex {
  /** Parts further apart than this in a name make no pair. */
  private static final int REACH = 2;

  /** Of the spellings of one part so many make pairs; the others are found as likenesses. */
  private static final int SPELLINGS = 2;

  final Register register;
  final FormTable forms;
  final PairTable pairs = new PairTable();
  final SingleNames singles = new SingleNames();
  final BitSet inNames = new BitSet();

  /** Forms that are common words: two of them in small letters are not followed. */
  final BitSet common = new BitSet();

  SpotIndex(Register register) {
    this.register = register;
    forms = new FormTable(register.tokens());
    NameTable names = register.names();
    Parts parts = new Parts();
    for (int name = 0; name < names.size(); name++) {
      parts.read(names, name);
      add(name, NameTable.kind(names.head(name)), parts);
    }
    pairs.close();
    inNames.stream()
        .filter(form -> CommonWords.has(register.tokens().form(form)))
        .forEach(common::set);
  }

  private void add(int name, NameKind kind, Parts parts) {
    if (parts.count == 1 && kind != NameKind.PERSON) {
      for (int s = 0; s < parts.spellings[0]; s++) {
        singles.add(parts.form[0][s], name);
        inNames.set(parts.form[0][s]);
      }
      return;
    }
    for (int a = 0; a < parts.count; a++) {
      for (int b = a + 1; b < parts.count && b <= a + REACH; b++) {
        addPairs(name, parts, a, b);
      }
    }
    if (parts.count > REACH + 1) {
      addPairs(name, parts, 0, parts.count - 1);
    }
    parts.joined(this, name);
  }

  private void addPairs(int name, Parts parts, int a, int b) {
    for (int x = 0; x < parts.spellings[a]; x++) {
      for (int y = 0; y < parts.spellings[b]; y++) {
        addPair(parts.form[a][x], parts.form[b][y], name);
      }
    }
  }

  void addPair(int form1, int form2, int name) {
    pairs.add(form1, form2, name);
    inNames.set(form1);
    inNames.set(form2);
  }

  /** Whether a part of that kind says something of who is meant. */
  static boolean counts(PartKind kind) {
    return switch (kind) {
      case WORD, PATRONYMIC, GENERIC, PLACE, NUMBER -> true;
      case INITIAL, PARTICLE, TITLE, ORG_FORM, STOP -> false;
    };
  }

  /** The parts of one name that count, with the numbers of their forms. */
  private static final class Parts {
    private static final int MAX = 24;
    private final int[][] form = new int[MAX][SPELLINGS];
    private final int[] spellings = new int[MAX];
    private final int[] place = new int[MAX];
    private final long[] units = new long[256];
    private int unitCount;
    private int count;

    void read(NameTable names, int name) {
      int start = names.unitStart(name);
      unitCount = NameTable.unitCount(names.head(name));
      count = 0;
      java.util.Arrays.fill(place, -1);
      for (int u = 0; u < unitCount; u++) {
        units[u] = names.unit(start + u);
        if (NameTable.span(units[u]) == 1 && counts(NameTable.partKind(units[u]))) {
          add(NameTable.first(units[u]), NameTable.form(units[u]));
        }
      }
    }

    private void add(int part, int number) {
      if (part >= MAX) {
        return;
      }
      if (place[part] < 0) {
        place[part] = count;
        spellings[count++] = 0;
      }
      int at = place[part];
      if (spellings[at] < SPELLINGS) {
        form[at][spellings[at]++] = number;
      }
    }

    /** Two parts written as one word, with the part before and the part behind. */
    void joined(SpotIndex index, int name) {
      for (int u = 0; u < unitCount; u++) {
        int first = NameTable.first(units[u]);
        int behind = first + NameTable.span(units[u]);
        if (NameTable.span(units[u]) > 1 && NameTable.span(units[u]) <= 3) {
          pair(index, name, units[u], first - 1);
          pair(index, name, units[u], behind);
        }
      }
    }

    private void pair(SpotIndex index, int name, long unit, int part) {
      if (part >= 0 && part < MAX && place[part] >= 0) {
        index.addPair(NameTable.form(unit), form[place[part]][0], name);
      }
    }
  }
}
