package org.cordon.intake.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.intake.transaction.Given;
import org.cordon.intake.transaction.TransactionProblem;

/**
 * A file of ISO 20022 messages: one {@code Document}, several one after the other, or several in
 * envelopes of any kind. Each is cut out and read by itself, so that a broken one does no harm to
 * its neighbours.
 */
final class IsoFile {
  private static final Pattern BORDER =
      Pattern.compile("<(/?)(?:[A-Za-z_][\\w.-]{0,40}:)?Document(?=[\\s>/])[^<>]{0,2000}>");

  private static final Pattern DECLARED = Pattern.compile("<!(?:DOCTYPE|ENTITY)");

  private final Optional<LocalDate> otherwise;

  IsoFile(Optional<LocalDate> otherwise) {
    this.otherwise = otherwise;
  }

  void read(String text, Consumer<Given> sink) {
    Matcher border = BORDER.matcher(text);
    LineCount lines = new LineCount(text);
    int start = -1;
    int end = 0;
    boolean any = false;
    while (border.find()) {
      boolean closes = !border.group(1).isEmpty();
      if (start >= 0) {
        int cut = closes ? border.end() : border.start();
        message(text, end, start, cut, lines, sink);
        end = cut;
      }
      any = true;
      start = closes ? -1 : border.start();
    }
    if (start >= 0) {
      message(text, end, start, text.length(), lines, sink);
    } else if (!any) {
      sink.accept(
          broken(1, "Document", "expected an ISO 20022 message, found no Document element"));
    }
  }

  private void message(
      String text, int before, int start, int end, LineCount lines, Consumer<Given> sink) {
    Matcher declared = DECLARED.matcher(text).region(before, start);
    long line = lines.at(start);
    if (declared.find()) {
      sink.accept(
          broken(
              lines.at(declared.start()),
              "DOCTYPE",
              "expected a message without document type and entities, found a declaration"));
    } else {
      new IsoReader(line, otherwise).read(text.substring(start, end)).forEach(sink);
    }
  }

  static Given broken(long line, String path, String reason) {
    return new Given.Broken("", List.of(new TransactionProblem(line, "", path, reason)));
  }
}
