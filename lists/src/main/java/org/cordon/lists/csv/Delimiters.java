package org.cordon.lists.csv;

/** Finds out from the header line what stands between cells. */
final class Delimiters {
  private static final char[] KNOWN = {',', ';', '\t', '|'};

  private Delimiters() {}

  /**
   * The known delimiter that cuts the line into most cells, quotes heeded; a comma when none
   * occurs.
   */
  static char of(String header) {
    char best = ',';
    int most = 0;
    for (char delimiter : KNOWN) {
      int count = count(header, delimiter);
      if (count > most) {
        best = delimiter;
        most = count;
      }
    }
    return best;
  }

  private static int count(String header, char delimiter) {
    Quotes quotes = new Quotes(delimiter);
    int count = 0;
    for (int i = 0; i < header.length(); i++) {
      if (header.charAt(i) == delimiter && !quotes.open()) {
        count++;
      }
      quotes.read(header.substring(i, i + 1));
    }
    return count;
  }
}
