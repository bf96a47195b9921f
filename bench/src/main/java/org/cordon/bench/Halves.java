package org.cordon.bench;

import org.cordon.register.Register;

/**
 * Cuts the targets of a register in two: from one half the engine learns, on the other it is held
 * against the truth. The cut goes by the caption of a target, folded, so that a subject is on the
 * same side in every register and under every list.
 */
public final class Halves {
  private final Register register;

  /** The halves of a register. */
  public Halves(Register register) {
    this.register = register;
  }

  /** Whether a target, by its number, is not learned from. */
  public boolean isHeldOut(int target) {
    int hash = NameKeys.words(register.target(target).caption()).hashCode();
    return (hash * 0x9e3779b9 >>> 31) == 1;
  }

  /** Whether a target, by its number, is learned from. */
  public boolean isLearnedFrom(int target) {
    return !isHeldOut(target);
  }
}
