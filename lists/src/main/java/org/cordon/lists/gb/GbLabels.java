package org.cordon.lists.gb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.lists.input.Values;

/**
 * Cuts the labelled text of {@code Other Information}: {@code (UK Sanctions List Ref):DPR0100. ...
 * (IMO number):7408873 (Current owners):Korea Samjong Shipping}. Labels are not separated by a
 * fixed sign; what follows one reaches to the next known label.
 */
final class GbLabels {
  private static final Pattern LABEL = Pattern.compile("\\(([^():]{2,60})\\)\\s*:");
  private static final Pattern REFERENCE =
      Pattern.compile("([\\p{Alnum}]+(?:\\.[\\p{Alnum}]+)*)\\.?\\s*(.*)", Pattern.DOTALL);

  /**
   * A piece.
   *
   * @param column what the label means; empty for text without a label
   * @param label the label as published
   * @param text what follows it
   */
  record Piece(Optional<GbColumn> column, String label, String text) {}

  private GbLabels() {}

  /** The pieces in order, none of them empty. */
  static List<Piece> cut(String text) {
    List<Piece> pieces = new ArrayList<>();
    Optional<GbColumn> column = Optional.empty();
    String label = "";
    int start = 0;
    Matcher matcher = LABEL.matcher(text);
    while (matcher.find()) {
      Optional<GbColumn> next = GbColumn.of(matcher.group(1));
      if (next.isPresent()) {
        add(pieces, column, label, text.substring(start, matcher.start()));
        column = next;
        label = matcher.group(1);
        start = matcher.end();
      }
    }
    add(pieces, column, label, text.substring(start));
    return pieces;
  }

  /** After a reference number free text goes on without a label. */
  private static void add(
      List<Piece> pieces, Optional<GbColumn> column, String label, String text) {
    boolean number =
        column
            .filter(known -> known == GbColumn.UNIQUE || known == GbColumn.UN_REFERENCE)
            .isPresent();
    Matcher reference = REFERENCE.matcher(text.strip());
    if (number && reference.matches()) {
      pieces.add(new Piece(column, label, reference.group(1)));
      add(pieces, Optional.empty(), "", reference.group(2));
    } else if (!Values.tidy(text).isEmpty()) {
      pieces.add(new Piece(column, label, text.strip()));
    }
  }
}
