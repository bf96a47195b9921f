package org.cordon.name;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Scripts that ICU's transliterators write well enough. Each transliterator is made when a word
 * first needs it (up to 0.25 s for Han), and used by one thread at a time: ICU does not promise
 * more.
 */
final class IcuLatin {
  private static final Map<String, Transliterator> MADE = new ConcurrentHashMap<>();

  private IcuLatin() {}

  /**
   * ICU's Latin of a text, folded to lower case without marks; letters it cannot write stay as they
   * are.
   *
   * @param id an ICU transliterator such as {@code Devanagari-Latin}
   */
  static String latin(String id, String text) {
    Transliterator transliterator = MADE.computeIfAbsent(id, Transliterator::getInstance);
    synchronized (transliterator) {
      return Folding.fold(transliterator.transliterate(text));
    }
  }
}
