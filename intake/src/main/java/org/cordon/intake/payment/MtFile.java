package org.cordon.intake.payment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.intake.transaction.Given;

/**
 * A file of SWIFT MT messages, one after the other, with or without {@code $} or control characters
 * between them. Each begins with its block 1 and is read by itself.
 */
final class MtFile {
  private static final Pattern BEGIN =
      Pattern.compile("\\{1:[FAL][0-9]{2}|^\\{1:", Pattern.MULTILINE);
  private static final int LONGEST = 200_000;

  private final Optional<LocalDate> otherwise;

  MtFile(Optional<LocalDate> otherwise) {
    this.otherwise = otherwise;
  }

  /** Whether a text begins as such a file does. */
  static boolean isMt(String start) {
    String plain = start.replaceFirst("^[\\s\\x01$]+", "");
    return plain.startsWith("{1:");
  }

  void read(String text, Consumer<Given> sink) {
    String plain = text.replace("\r\n", "\n").replace('\r', '\n');
    LineCount lines = new LineCount(plain);
    Matcher begin = BEGIN.matcher(plain);
    int start = -1;
    while (begin.find()) {
      if (start >= 0) {
        message(plain, start, begin.start(), lines, sink);
      }
      start = begin.start();
    }
    if (start >= 0) {
      message(plain, start, plain.length(), lines, sink);
    }
  }

  private void message(String text, int start, int end, LineCount lines, Consumer<Given> sink) {
    long line = lines.at(start);
    if (end - start > LONGEST) {
      sink.accept(
          IsoFile.broken(
              line, "block 4", "expected at most " + LONGEST + " characters in a message"));
      return;
    }
    new MtReader(line, otherwise).read(text.substring(start, end)).forEach(sink);
  }
}
