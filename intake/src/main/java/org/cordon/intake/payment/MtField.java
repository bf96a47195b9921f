package org.cordon.intake.payment;

import java.util.List;

/**
 * A field of block 4.
 *
 * @param tag its number and letter, e.g. {@code 50K}
 * @param lines its lines
 * @param line the line of the file on which it begins, from 1
 */
record MtField(String tag, List<String> lines, long line) {
  MtField {
    lines = List.copyOf(lines);
  }

  String number() {
    return tag.substring(0, 2);
  }

  String letter() {
    return tag.substring(2);
  }

  String first() {
    return lines.isEmpty() ? "" : lines.getFirst();
  }

  String where() {
    return ":" + tag + ": (line " + line + ")";
  }
}
