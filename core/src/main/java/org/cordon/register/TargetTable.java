package org.cordon.register;

/**
 * The targets of a register.
 *
 * <p>A target is a record of nine ints: start of its document (two ints) and its length; the number
 * of its schema's name; start and count of its names; start of its facts; the sources that list it
 * as a bit set (two ints), source {@code n} at bit {@code n % 64}.
 */
public final class TargetTable {
  static final int INTS = 9;

  private final Column column;

  TargetTable(Column column) {
    this.column = column;
  }

  /** How many targets there are. */
  public int size() {
    return (int) (column.ints() / INTS);
  }

  long documentStart(int target) {
    return longAt(at(target));
  }

  int documentLength(int target) {
    return column.getInt(at(target) + 2);
  }

  /** The number of the schemata of the target's entries, see {@link Register#schemaNumbers}. */
  public int schema(int target) {
    return column.getInt(at(target) + 3);
  }

  /** The first of the target's names. */
  public int nameStart(int target) {
    return column.getInt(at(target) + 4);
  }

  /** How many names the target has. */
  public int nameCount(int target) {
    return column.getInt(at(target) + 5);
  }

  int factStart(int target) {
    return column.getInt(at(target) + 6);
  }

  /** The sources that list the target, source {@code n} at bit {@code n % 64}. */
  public long sources(int target) {
    return longAt(at(target) + 7);
  }

  private long longAt(long index) {
    return column.getInt(index) & 0xffffffffL | (long) column.getInt(index + 1) << 32;
  }

  private static long at(int target) {
    return (long) target * INTS;
  }
}
