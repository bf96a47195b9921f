package org.cordon.register;

import org.cordon.name.FormKin;
import org.cordon.name.PartKeys;
import org.cordon.name.PartSimilarity;

/**
 * Finds forms by the keys that make forms agree: the form itself, its skeleton, its Korean and
 * Chinese keys, its lexicon groups, and the form with one or two letters deleted.
 *
 * <p>All keys are 32-bit hashes in one sorted column of {@code hash << 32 | form}; a directory over
 * the leading bits of the hash leads to the right place. Two keys that collide cost a comparison,
 * never a wrong answer.
 */
final class KeyTable {
  static final int SALT_FORM = 20;
  static final int SALT_DELETED = 21;
  static final int SALT_GROUP = 22;
  private static final int SALT_OTHER = 0x5bd1e995;
  private static final int FEWEST_BITS = 8;

  private final Column keys;
  private final Column directory;
  private final int shift;

  KeyTable(Column keys, Column directory) {
    this.keys = keys;
    this.directory = directory;
    this.shift = Integer.SIZE - directoryBits(keys.longs());
  }

  static int directoryBits(long keyCount) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, keyCount >>> 2));
    return Math.clamp(bits, FEWEST_BITS, 24);
  }

  /** Takes the forms found under a key. */
  interface Visitor {
    void visit(int token);
  }

  void find(int hash, Visitor visitor) {
    int range = hash >>> shift;
    int end = directory.getInt(range + 1L);
    for (int i = directory.getInt(range); i < end; i++) {
      long key = keys.getLong(i);
      int found = (int) (key >>> 32);
      if (found == hash) {
        visitor.visit((int) key);
      } else if (Integer.compareUnsigned(found, hash) > 0) {
        return;
      }
    }
  }

  /** All keys of a form. */
  static void keysOf(PartKeys form, boolean deletions, HashVisitor visitor) {
    visitor.visit(PartKeys.hash(form.form(), SALT_FORM));
    if (form.isLegalForm()) {
      for (String kin : FormKin.of(form.form())) {
        visitor.visit(PartKeys.hash(kin, SALT_FORM));
      }
    }
    if (form.skeleton() != 0) {
      visitor.visit(form.skeleton());
    }
    if (form.korean() != 0) {
      visitor.visit(form.korean());
    }
    if (form.chinese() != 0) {
      visitor.visit(form.chinese());
    }
    for (int group : form.groups()) {
      visitor.visit(groupKey(group));
    }
    if (deletions) {
      deletionsOf(form.form(), visitor);
    }
  }

  /**
   * The keys by which forms of names in kana and forms of other names find each other: both sorts
   * have keys of their own.
   *
   * @param kana which sort the keys are of, which need not be that of the form: an asked form meets
   *     the other sort
   * @param otherwise whether to read the form in the other way that kana can be read
   */
  static void japaneseKeys(PartKeys form, boolean kana, boolean otherwise, HashVisitor visitor) {
    if (form.japanese() == 0) {
      return;
    }
    int salt = kana ? 0 : SALT_OTHER;
    visitor.visit(form.japanese() ^ salt);
    int other = otherwise ? form.japaneseOtherwise() : form.japanese();
    if (other != form.japanese()) {
      visitor.visit(other ^ salt);
    }
  }

  /** Takes hashes of keys. */
  interface HashVisitor {
    void visit(int hash);
  }

  private static int groupKey(int group) {
    return PartKeys.hash(Integer.toString(group), SALT_GROUP);
  }

  /** The form itself and with one letter, or in long forms two, deleted. */
  private static void deletionsOf(String form, HashVisitor visitor) {
    int length = form.length();
    int edits = PartSimilarity.maxEdits(length);
    if (edits == 0 || length > PartSimilarity.MAX_LENGTH || form.charAt(0) <= '9') {
      return;
    }
    visitor.visit(PartKeys.hash(form, SALT_DELETED));
    int state = PartKeys.begin(SALT_DELETED);
    for (int i = 0; i < length; i++) {
      if (i == 0 || form.charAt(i) != form.charAt(i - 1)) {
        visitor.visit(rest(form, i + 1, state));
        if (edits == 2) {
          deleteOnceMore(form, i, state, visitor);
        }
      }
      state = PartKeys.step(state, form.charAt(i));
    }
  }

  /** With the letter at {@code gone} deleted, and each of those behind it. */
  private static void deleteOnceMore(String form, int gone, int before, HashVisitor visitor) {
    int state = before;
    for (int i = gone + 1; i < form.length(); i++) {
      boolean repeated = i > gone + 1 && form.charAt(i) == form.charAt(i - 1);
      if (!repeated) {
        visitor.visit(rest(form, i + 1, state));
      }
      state = PartKeys.step(state, form.charAt(i));
    }
  }

  /** The hash of what has been stepped over and what stands from a place on. */
  private static int rest(String form, int from, int state) {
    int hash = state;
    for (int i = from; i < form.length(); i++) {
      hash = PartKeys.step(hash, form.charAt(i));
    }
    return PartKeys.end(hash);
  }
}
