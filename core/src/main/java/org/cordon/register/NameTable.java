package org.cordon.register;

import org.cordon.name.Name;
import org.cordon.name.NameKind;
import org.cordon.name.PartKind;

/**
 * The names of a register.
 *
 * <p>A name is a record of six ints: target; start of its units; counts and flags (unit count in
 * bits 0-7, part count 8-15, kind 16-17, Korean 18, Chinese 19, weak alias 20, syllabic 21, kana
 * 22); total weight as float bits; entry within the target; statement within the entry's subject. A
 * unit is one long: form in bits 0-31, first part 32-36, span 37-41, quality 42-49, part kind
 * 50-53, weight 54-61. Quality and weight are in 1/255.
 */
public final class NameTable {
  static final int INTS = 6;
  private static final float UNIT = 255f;
  private static final NameKind[] KINDS = NameKind.values();

  private final Column names;
  private final Column units;

  NameTable(Column names, Column units) {
    this.names = names;
    this.units = units;
  }

  /** How many names there are. */
  public int size() {
    return (int) (names.ints() / INTS);
  }

  /** The target a name belongs to. */
  public int target(int name) {
    return names.getInt((long) name * INTS);
  }

  /** The index of a name's first unit. */
  public int unitStart(int name) {
    return names.getInt((long) name * INTS + 1);
  }

  /** Counts and flags of a name, to be taken apart by the static methods below. */
  public int head(int name) {
    return names.getInt((long) name * INTS + 2);
  }

  /** The sum of the weights of a name's parts. */
  public float weight(int name) {
    return Float.intBitsToFloat(names.getInt((long) name * INTS + 3));
  }

  int entry(int name) {
    return names.getInt((long) name * INTS + 4);
  }

  int statement(int name) {
    return names.getInt((long) name * INTS + 5);
  }

  /** One unit of a name, to be taken apart by the static methods below. */
  public long unit(int index) {
    return units.getLong(index);
  }

  /** How many units a name has. */
  public static int unitCount(int head) {
    return head & 0xff;
  }

  /** How many parts a name has. */
  public static int partCount(int head) {
    return head >>> 8 & 0xff;
  }

  /** The kind of name. */
  public static NameKind kind(int head) {
    return KINDS[head >>> 16 & 3];
  }

  /** Whether the name reads as Korean. */
  public static boolean korean(int head) {
    return (head >>> 18 & 1) != 0;
  }

  /** Whether the name reads as Chinese. */
  public static boolean chinese(int head) {
    return (head >>> 19 & 1) != 0;
  }

  /** Whether the source calls the name a weak alias. */
  public static boolean weak(int head) {
    return (head >>> 20 & 1) != 0;
  }

  /** Whether the name was written in Han or Hangul. */
  public static boolean syllabic(int head) {
    return (head >>> 21 & 1) != 0;
  }

  /** Whether any of the name was written in kana. */
  public static boolean kana(int head) {
    return (head >>> 22 & 1) != 0;
  }

  static int head(Name name, int units, boolean weak) {
    return units
        | name.parts().size() << 8
        | name.kind().ordinal() << 16
        | (name.korean() ? 1 << 18 : 0)
        | (name.chinese() ? 1 << 19 : 0)
        | (weak ? 1 << 20 : 0)
        | (name.syllabic() ? 1 << 21 : 0)
        | (name.kana() ? 1 << 22 : 0);
  }

  /** The number of a unit's form. */
  public static int form(long unit) {
    return (int) unit;
  }

  /** The first part a unit covers. */
  public static int first(long unit) {
    return (int) (unit >>> 32) & 0x1f;
  }

  /** How many parts a unit covers. */
  public static int span(long unit) {
    return (int) (unit >>> 37) & 0x1f;
  }

  /** How surely a unit's form stands for its parts, from 0 to 1. */
  public static float quality(long unit) {
    return ((unit >>> 42) & 0xff) / UNIT;
  }

  /** The kind of a unit's first part. */
  public static PartKind partKind(long unit) {
    return PartKind.of((int) (unit >>> 50) & 0xf);
  }

  /** The weight of a unit's first part. */
  public static float partWeight(long unit) {
    return ((unit >>> 54) & 0xff) / UNIT;
  }

  static long unit(int form, int first, int span, float quality, PartKind kind, float weight) {
    return form & 0xffffffffL
        | (long) first << 32
        | (long) span << 37
        | (long) Math.round(quality * UNIT) << 42
        | (long) kind.ordinal() << 50
        | (long) Math.round(weight * UNIT) << 54;
  }
}
