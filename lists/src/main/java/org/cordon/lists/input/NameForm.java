package org.cordon.lists.input;

/**
 * One name out of a text that states several, or a remark on them.
 *
 * @param kind what it is
 * @param text the name or the remark, never empty
 */
public record NameForm(Kind kind, String text) {
  /** What a part of a text is. */
  public enum Kind {
    /** The name that the text is for. */
    MAIN,
    /** A further name. */
    OTHER,
    /** A further name of a person by which nobody can be found alone, such as a nickname. */
    WEAK,
    /** A name that was borne before. */
    FORMER,
    /** No name, but a remark on one. */
    REMARK
  }

  /** Whether it is a name. */
  public boolean isName() {
    return kind != Kind.REMARK;
  }

  /** The property under which a name goes that the list states as another one. */
  public String property(String stated) {
    return switch (kind) {
      case MAIN -> stated;
      case OTHER -> stated.equals("name") ? "alias" : stated;
      case WEAK -> "weakAlias";
      case FORMER -> "previousName";
      case REMARK -> "notes";
    };
  }
}
