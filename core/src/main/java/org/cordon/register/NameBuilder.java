package org.cordon.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cordon.name.Name;
import org.cordon.name.NamePart;
import org.cordon.name.NameUnit;
import org.cordon.name.PartKeys;

/** Collects names and their forms, and writes the sections by which they are found. */
final class NameBuilder {
  private static final int MAX_UNITS = 255;

  private final Ints names = new Ints();
  private final Longs units = new Longs();
  private final Map<String, Integer> tokens = new HashMap<>();
  private final List<String> forms = new ArrayList<>();
  private final List<Boolean> single = new ArrayList<>();
  private final Longs postings = new Longs();
  private int count;

  int count() {
    return count;
  }

  void add(Name name, boolean weak, int target, int entry, int statement) {
    int start = units.size();
    List<NameUnit> all = name.units();
    int unitCount = Math.min(all.size(), MAX_UNITS);
    for (int i = 0; i < unitCount; i++) {
      addUnit(all.get(i), name.parts().get(all.get(i).first()));
    }
    names.add(target);
    names.add(start);
    names.add(NameTable.head(name, unitCount, weak));
    names.add(Float.floatToRawIntBits(name.weight()));
    names.add(entry);
    names.add(statement);
    count++;
  }

  private void addUnit(NameUnit unit, NamePart part) {
    int token = token(unit.form(), unit.span() == 1);
    units.add(
        NameTable.unit(
            token, unit.first(), unit.span(), unit.quality(), part.kind(), part.weight()));
    postings.add((long) token << 32 | count);
  }

  private int token(String form, boolean alone) {
    Integer known = tokens.putIfAbsent(form, forms.size());
    int token = known == null ? forms.size() : known;
    if (known == null) {
      forms.add(form);
      single.add(alone);
    } else if (alone) {
      single.set(token, true);
    }
    return token;
  }

  void finish(RegisterWriter writer) throws IOException {
    writer.section(names, Section.NAMES);
    writer.section(units, Section.NAME_UNITS);
    tokens.clear();
    writeTokens(writer);
  }

  private void writeTokens(RegisterWriter writer) throws IOException {
    postings.sortUnique();
    Longs keys = new Longs();
    Ints groups = new Ints();
    long letters = 0;
    int posting = 0;
    for (int token = 0; token < forms.size(); token++) {
      PartKeys form = PartKeys.of(forms.get(token));
      int end = posting;
      while (end < postings.size() && (int) (postings.get(end) >>> 32) == token) {
        end++;
      }
      writer.putInt((int) letters);
      writer.putInt(form.form().length() | form.groups().length << 16);
      writer.putInt(form.skeleton());
      writer.putInt(form.korean());
      writer.putInt(form.chinese());
      writer.putInt(groups.size());
      writer.putInt(posting);
      writer.putInt(end - posting);
      for (int group : form.groups()) {
        groups.add(group);
      }
      int number = token;
      KeyTable.keysOf(form, single.get(token), hash -> keys.add((long) hash << 32 | number));
      letters += form.form().length();
      posting = end;
    }
    writer.end(Section.TOKENS);
    writeForms(writer, groups);
    writeKeys(writer, keys);
  }

  private void writeForms(RegisterWriter writer, Ints groups) throws IOException {
    for (String form : forms) {
      byte[] bytes = form.getBytes(StandardCharsets.ISO_8859_1);
      writer.bytes(bytes, bytes.length);
    }
    writer.end(Section.FORMS);
    writer.section(groups, Section.GROUPS);
    for (int i = 0; i < postings.size(); i++) {
      writer.putInt((int) postings.get(i));
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
