package org.cordon.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import org.cordon.name.Name;
import org.cordon.name.NamePart;
import org.cordon.name.NameUnit;
import org.cordon.name.PartKeys;

/** Collects names and their forms, and writes the sections by which they are found. */
final class NameBuilder {
  private static final int MAX_UNITS = 255;

  private final Ints names = new Ints();
  private final Longs units = new Longs();

  /**
   * The distinct forms; marked are those that are one part, which are found by their letters too.
   */
  private final FormNumbers forms = new FormNumbers();

  /** The forms that names in kana have, and those that other names have. */
  private final BitSet kana = new BitSet();

  private final BitSet others = new BitSet();
  private int count;

  int count() {
    return count;
  }

  void add(Name name, boolean weak, int target, int entry, int statement) {
    int start = units.size();
    List<NameUnit> all = name.units();
    int unitCount = Math.min(all.size(), MAX_UNITS);
    for (int i = 0; i < unitCount; i++) {
      addUnit(all.get(i), name.parts().get(all.get(i).first()), name.kana());
    }
    names.add(target);
    names.add(start);
    names.add(NameTable.head(name, unitCount, weak));
    names.add(Float.floatToRawIntBits(name.weight()));
    names.add(entry);
    names.add(statement);
    count++;
  }

  private void addUnit(NameUnit unit, NamePart part, boolean inKana) {
    int token = forms.number(unit.form(), unit.span() == 1);
    (inKana ? kana : others).set(token);
    units.add(
        NameTable.unit(
            token, unit.first(), unit.span(), unit.quality(), part.kind(), part.weight()));
  }

  void finish(RegisterWriter writer) throws IOException {
    forms.close();
    writer.section(names, Section.NAMES);
    writer.section(units, Section.NAME_UNITS);
    writeTokens(writer);
  }

  private void writeTokens(RegisterWriter writer) throws IOException {
    int[] counts = postingCounts();
    Longs keys = new Longs();
    Ints groups = new Ints();
    long letters = 0;
    int posting = 0;
    for (int token = 0; token < forms.size(); token++) {
      PartKeys form = PartKeys.of(forms.form(token));
      writer.putInt((int) letters);
      writer.putInt(form.form().length() | form.groups().length << 16);
      writer.putInt(form.skeleton());
      writer.putInt(form.korean());
      writer.putInt(form.chinese());
      writer.putInt(groups.size());
      writer.putInt(posting);
      writer.putInt(counts[token]);
      writer.putInt(form.japanese());
      for (int group : form.groups()) {
        groups.add(group);
      }
      int number = token;
      KeyTable.HashVisitor add = hash -> keys.add((long) hash << 32 | number);
      KeyTable.keysOf(form, forms.isMarked(token), add);
      addJapanese(form, token, add);
      letters += form.form().length();
      posting += counts[token];
    }
    writer.end(Section.TOKENS);
    writeForms(writer, groups);
    writePostings(writer, counts, posting);
    writeKeys(writer, keys);
  }

  private void addJapanese(PartKeys form, int token, KeyTable.HashVisitor keys) {
    if (kana.get(token)) {
      KeyTable.japaneseKeys(form, true, true, keys);
    }
    if (others.get(token)) {
      KeyTable.japaneseKeys(form, false, false, keys);
    }
  }

  private void writeForms(RegisterWriter writer, Ints groups) throws IOException {
    for (int token = 0; token < forms.size(); token++) {
      byte[] bytes = forms.form(token).getBytes(StandardCharsets.ISO_8859_1);
      writer.bytes(bytes, bytes.length);
    }
    writer.end(Section.FORMS);
    writer.section(groups, Section.GROUPS);
  }

  /** Takes a form of a name, once for each name. */
  private interface Posting {
    void add(int form, int name);
  }

  /** Goes through the names in order; a form that a name has twice is told once. */
  private void postings(Posting posting) {
    int[] last = new int[forms.size()];
    for (int name = 0; name < count; name++) {
      int start = names.get(name * NameTable.INTS + 1);
      int end = start + NameTable.unitCount(names.get(name * NameTable.INTS + 2));
      for (int unit = start; unit < end; unit++) {
        int form = NameTable.form(units.get(unit));
        if (last[form] != name + 1) {
          last[form] = name + 1;
          posting.add(form, name);
        }
      }
    }
  }

  /** How many names have each form. */
  private int[] postingCounts() {
    int[] counts = new int[forms.size()];
    postings((form, name) -> counts[form]++);
    return counts;
  }

  /** The names of each form, forms in order, names ascending. */
  private void writePostings(RegisterWriter writer, int[] counts, int total) throws IOException {
    int[] next = new int[counts.length];
    for (int form = 1; form < next.length; form++) {
      next[form] = next[form - 1] + counts[form - 1];
    }
    int[] sorted = new int[total];
    postings((form, name) -> sorted[next[form]++] = name);
    for (int name : sorted) {
      writer.putInt(name);
    }
    writer.end(Section.POSTINGS);
  }

  private static void writeKeys(RegisterWriter writer, Longs keys) throws IOException {
    keys.sortUnique();
    writer.section(keys, Section.KEYS);
    int shift = Integer.SIZE - KeyTable.directoryBits(keys.size());
    int next = 0;
    for (int range = 0; range <= 1 << Integer.SIZE - shift; range++) {
      while (next < keys.size() && (int) (keys.get(next) >>> 32) >>> shift < range) {
        next++;
      }
      writer.putInt(next);
    }
    writer.end(Section.KEY_DIRECTORY);
  }
}
