package org.cordon.register;

import java.nio.charset.StandardCharsets;
import org.cordon.name.PartKeys;
import org.cordon.name.PartSimilarity;

/**
 * The distinct forms of a register.
 *
 * <p>A form is a record of nine ints: start of its letters; letter count in bits 0-15 and group
 * count in 16-31; hashes of skeleton, Korean key and Chinese key as in {@link PartKeys}; start of
 * its groups; start and count of its postings; hash of its Japanese key.
 */
public final class TokenTable {
  static final int INTS = 9;

  private final Column tokens;
  private final Column forms;
  private final Column groups;
  private final Column postings;

  TokenTable(Column tokens, Column forms, Column groups, Column postings) {
    this.tokens = tokens;
    this.forms = forms;
    this.groups = groups;
    this.postings = postings;
  }

  /** How many forms there are. */
  public int size() {
    return (int) (tokens.ints() / INTS);
  }

  /** The letters of a form. */
  public String form(int token) {
    int length = tokens.getInt(at(token) + 1) & 0xffff;
    byte[] bytes = forms.getBytes(tokens.getInt(at(token)) & 0xffffffffL, length);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** The first letter of a form. */
  public char firstLetter(int token) {
    return (char) forms.getByte(tokens.getInt(at(token)) & 0xffffffffL);
  }

  /**
   * Whether a form can agree with an asked one at all, told by its keys and length alone: it must
   * share sound, syllables or perhaps a group, or be of nearly the same length.
   */
  boolean mayAgree(PartKeys asked, int token) {
    long at = at(token);
    int counts = tokens.getInt(at + 1);
    int length = counts & 0xffff;
    int askedLength = asked.form().length();
    int edits = PartSimilarity.maxEdits(Math.max(length, askedLength));
    return Math.abs(length - askedLength) <= edits
        || (asked.groups().length > 0 && counts >>> 16 != 0)
        || sameKey(asked.skeleton(), at + 2)
        || sameKey(asked.korean(), at + 3)
        || sameKey(asked.chinese(), at + 4)
        || asked.isLegalForm();
  }

  private boolean sameKey(int asked, long index) {
    return asked != 0 && asked == tokens.getInt(index);
  }

  /** Everything about a form that is compared. */
  public PartKeys keys(int token) {
    long at = at(token);
    int groupCount = tokens.getInt(at + 1) >>> 16;
    return new PartKeys(
        form(token),
        tokens.getInt(at + 2),
        tokens.getInt(at + 3),
        tokens.getInt(at + 4),
        tokens.getInt(at + 8),
        groups.getInts(tokens.getInt(at + 5), groupCount));
  }

  /** The index of a form's first posting. */
  public int postingStart(int token) {
    return tokens.getInt(at(token) + 6);
  }

  /** How many names have a form. */
  public int postingCount(int token) {
    return tokens.getInt(at(token) + 7);
  }

  /** The name at a posting. */
  public int posting(int index) {
    return postings.getInt(index);
  }

  private static long at(int token) {
    return (long) token * INTS;
  }
}
