package org.cordon.intake.report;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Cuts paragraphs into sentences by the Unicode rules (ICU), mending cuts behind abbreviations. */
final class Sentences {
  private static final String ABBREVIATION =
      ".*\\b(Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sen|Rep|Gov|St|No|Co|Ltd|Inc|Corp|U\\.S|U\\.N|U\\.K|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.\\s*$";

  private Sentences() {}

  static List<Span> of(Document document, Paragraph paragraph) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
    breaks.setText(paragraph.text());
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String sentence = paragraph.text().substring(start, end);
      boolean cut =
          sentence.replace('\n', ' ').matches(ABBREVIATION)
              || openQuote(sentence) && end < paragraph.text().length();
      if (!cut || end == paragraph.text().length()) {
        int to = end;
        while (to > start && Character.isWhitespace(paragraph.text().charAt(to - 1))) {
          to--;
        }
        if (to > start) {
          sentences.add(Span.of(document, paragraph.start() + start, paragraph.start() + to));
        }
        start = end;
      }
    }
    return sentences;
  }

  private static boolean openQuote(String sentence) {
    return sentence.chars().filter(c -> c == '\u201c').count()
        > sentence.chars().filter(c -> c == '\u201d').count();
  }
}
