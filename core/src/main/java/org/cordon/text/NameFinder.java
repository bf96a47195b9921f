package org.cordon.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.cordon.name.NameKind;
import org.cordon.register.NameTable;

/**
 * From two words that some listed names have to the names that stand there: the words around are
 * laid beside the parts of each name. Not safe for several threads.
 */
final class NameFinder {
  /** So many words on each side of a pair may belong to its name. */
  private static final int REACH = 7;

  /** Of the names that have a pair so many are looked at. */
  private static final int MOST = 400;

  private static final int SLOTS = 1 << 12;
  private static final float LEAST = 0.55f;
  private static final int SHORT = 3;

  private final NameTable names;
  private final SpotIndex index;
  private final WordForms forms;
  private final int[] slotForm = new int[SLOTS];
  private final int[] slotWord = new int[SLOTS];
  private final int[] used = new int[SLOTS];
  private int usedCount;
  private TextWords words = new TextWords();
  private int low;
  private int high;

  NameFinder(SpotIndex index, WordForms forms) {
    this.index = index;
    this.forms = forms;
    names = index.register.names();
    Arrays.fill(slotForm, -1);
  }

  /** The names that stand around two words, best first. */
  List<Candidate> find(TextWords text, int a, int b, List<Integer> links) {
    words = text;
    window(a, b);
    fill(a, b);
    List<Candidate> found = new ArrayList<>();
    for (int link : links) {
      int at = link;
      for (int i = 0; i < MOST && at >= 0; i++) {
        consider(index.pairs.name(at), found);
        at = index.pairs.next(at);
      }
    }
    clear();
    found.sort(
        Comparator.comparingDouble((Candidate c) -> -c.coverage() - 0.01 * c.weight())
            .thenComparingInt(c -> c.last() - c.first())
            .thenComparingInt(Candidate::name));
    return found;
  }

  private void window(int a, int b) {
    low = a;
    while (low > 0 && a - low < REACH && !words.is(low, TextWords.BREAK)) {
      low--;
    }
    high = b;
    while (high + 1 < words.count && high - b < REACH && !words.is(high + 1, TextWords.BREAK)) {
      high++;
    }
  }

  private void fill(int a, int b) {
    put(a);
    put(b);
    for (int distance = 1; distance <= high - low; distance++) {
      if (a - distance >= low) {
        put(a - distance);
      }
      if (a + distance <= high) {
        put(a + distance);
      }
    }
  }

  private void put(int word) {
    WordForms.Known known = forms.of(words, word);
    int count = words.isProper(word) ? known.forms().length : known.exact();
    for (int i = 0; i < count; i++) {
      put(known.forms()[i], word, 0);
    }
    if (word < high && !words.is(word + 1, TextWords.COMMA)) {
      putJoined(word);
    }
  }

  /** Two words that a list may write as one. */
  private void putJoined(int word) {
    if (words.is(word, TextWords.FOREIGN) || words.is(word + 1, TextWords.FOREIGN)) {
      return;
    }
    String joined = forms.of(words, word).plain() + forms.of(words, word + 1).plain();
    int form = index.forms.form(WordHash.of(joined));
    if (form >= 0) {
      put(form, word, 1);
    }
  }

  /** Notes that a form stands at a word; joined is 1 when it takes the next word too. */
  private void put(int form, int word, int joined) {
    int slot = form * 0x9e3779b9 >>> 20;
    while (slotForm[slot] >= 0 && slotForm[slot] != form) {
      slot = slot + 1 & SLOTS - 1;
    }
    if (slotForm[slot] < 0 && usedCount < SLOTS / 2) {
      slotForm[slot] = form;
      slotWord[slot] = word << 1 | joined;
      used[usedCount++] = slot;
    }
  }

  /** The word at which a form stands, twice, plus 1 when it takes the next word too; or -1. */
  private int word(int form) {
    int slot = form * 0x9e3779b9 >>> 20;
    while (slotForm[slot] >= 0) {
      if (slotForm[slot] == form) {
        return slotWord[slot];
      }
      slot = slot + 1 & SLOTS - 1;
    }
    return -1;
  }

  private void clear() {
    for (int i = 0; i < usedCount; i++) {
      slotForm[used[i]] = -1;
    }
    usedCount = 0;
  }

  private void consider(int name, List<Candidate> found) {
    int start = names.unitStart(name);
    int end = start + NameTable.unitCount(names.head(name));
    long parts = 0;
    long taken = 0;
    float weight = 0;
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (int u = start; u < end; u++) {
      long unit = names.unit(u);
      int place = word(NameTable.form(unit));
      int word = place >> 1;
      int joined = place & 1;
      long mask = (1L << NameTable.span(unit)) - 1 << NameTable.first(unit);
      long here = (joined == 0 ? 1L : 3L) << word - low;
      if (place < 0 || (parts & mask) != 0 || (taken & here) != 0) {
        continue;
      }
      parts |= mask;
      taken |= here;
      weight += weight(start, end, mask);
      first = Math.min(first, word);
      last = Math.max(last, word + joined);
    }
    float coverage = weight / names.weight(name);
    if (Long.bitCount(parts) >= 2 && coverage >= LEAST && isWhole(name, first, last, taken)) {
      found.add(new Candidate(name, first, last, Math.min(1, coverage), weight));
    }
  }

  /** The weight of the parts of a mask: each part's main unit tells its weight. */
  private float weight(int start, int end, long mask) {
    float weight = 0;
    long rest = mask;
    for (int u = start; u < end && rest != 0; u++) {
      long unit = names.unit(u);
      long bit = 1L << NameTable.first(unit);
      if (NameTable.span(unit) == 1 && (rest & bit) != 0) {
        weight += NameTable.partWeight(unit);
        rest &= ~bit;
      }
    }
    return weight;
  }

  /** Whether what stands between the found words may stand inside a name. */
  private boolean isWhole(int name, int first, int last, long taken) {
    boolean person = NameTable.kind(names.head(name)) == NameKind.PERSON;
    int strange = 0;
    for (int word = first; word <= last; word++) {
      boolean found = (taken >>> word - low & 1) != 0;
      if (found) {
        continue;
      }
      WordForms.Known known = forms.of(words, word);
      boolean connects =
          known.is(WordForms.PARTICLE)
              || words.end[word] - words.start[word] <= SHORT
              || !person && (known.is(WordForms.COMMON) || known.is(WordForms.LEGAL_FORM));
      if (!connects) {
        if (!words.isProper(word)) {
          return false;
        }
        strange++;
      }
    }
    return strange <= 1;
  }
}
