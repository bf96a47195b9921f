package org.cordon.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cordon.match.Evidence;
import org.cordon.name.NameKind;
import org.cordon.name.Rarity;
import org.cordon.register.NameTable;

/**
 * One pass over the words of a text: two neighbours that a listed name has, words that are a name
 * by themselves, numbers, family names of those named before. For one thread.
 */
final class Scan {
  private static final int MEMORY = 1 << 16;
  private static final int MOST_JUDGED = 3;
  private static final int MOST_LINKS = 12;
  private static final int MOST_MORE = 2;
  private static final int SHORTEST_SINGLE = 4;
  private static final float RARE = 11;
  private static final double FAMILY_NAME = -0.5;

  private final SpotIndex index;
  private final double threshold;
  private final WordForms forms;
  private final NameFinder finder;
  private final Judge judge;
  private final Numbers numbers;
  private final SyllabicNames syllabic;
  private final FamilyNames families;
  private final long[] unlike = new long[MEMORY];
  private final List<Integer> links = new ArrayList<>();
  private int[] form = new int[1024];
  private TextWords words = new TextWords();
  private Consumer<Spot> spots = spot -> {};
  private int done;

  Scan(SpotIndex index, double threshold) {
    this.index = index;
    this.threshold = threshold;
    forms = new WordForms(index);
    finder = new NameFinder(index, forms);
    judge = new Judge(index, forms);
    numbers = new Numbers(index.register, forms, judge);
    syllabic = new SyllabicNames(index.register, judge);
    families = new FamilyNames(forms);
  }

  /** Begins a document: nobody is named yet. */
  void begin() {
    families.clear();
  }

  void scan(TextWords text, Consumer<Spot> found) {
    words = text;
    spots = found;
    done = 0;
    lookUp();
    for (int word = 0; word < words.count; word++) {
      if (word >= done) {
        at(word);
      }
    }
  }

  private void lookUp() {
    if (form.length < words.count) {
      form = new int[words.start.length];
    }
    for (int word = 0; word < words.count; word++) {
      form[word] = words.is(word, TextWords.FOREIGN) ? -1 : index.forms.form(words.hash[word]);
    }
  }

  private void at(int word) {
    int flags = words.flags[word];
    if ((flags & (TextWords.DIGITS | TextWords.UPPER | TextWords.SYLLABIC)) != 0
        && atOdd(word, flags)) {
      return;
    }
    int next = word + 1;
    if (next < words.count && (words.flags[next] & TextWords.BREAK) == 0) {
      if (pair(word, next)) {
        return;
      }
      int third = word + 2;
      if (third < words.count
          && (words.flags[third] & TextWords.BREAK) == 0
          && mayLead(word)
          && pair(word, third)) {
        return;
      }
    }
    if ((flags & (TextWords.CAPITAL | TextWords.UNCASED)) != 0) {
      if (index.singles.first(form[word]) >= 0) {
        single(word);
      }
      if (word >= done && !families.isEmpty()) {
        family(word);
      }
    }
  }

  private boolean atOdd(int word, int flags) {
    if ((flags & TextWords.SYLLABIC) != 0) {
      for (SyllabicNames.Found found : syllabic.find(words, word)) {
        if (found.judged().probability() >= threshold) {
          tell(found.start(), found.end(), found.judged(), Spot.Kind.NAME);
        }
      }
      return true;
    }
    if (Numbers.isCandidate(words, word)) {
      Optional<Judged> found = numbers.find(words, word);
      if (found.isPresent() && found.get().probability() >= threshold) {
        tell(words.start[word], words.end[word], found.get(), Spot.Kind.IDENTIFIER);
        return true;
      }
    }
    return false;
  }

  /** Whether a word may lead to one that stands after the next: it stands in names. */
  private boolean mayLead(int word) {
    return form[word] >= 0 ? index.inNames.get(form[word]) : words.isProper(word);
  }

  /** Whether two words lead to a listed name, which is told then. */
  private boolean pair(int a, int b) {
    links.clear();
    if (form[a] >= 0 && form[b] >= 0 && !isPlain(a, b)) {
      int link = index.pairs.first(form[a], form[b]);
      if (link >= 0) {
        links.add(link);
        if (found(a, b)) {
          return true;
        }
        links.clear();
      }
    }
    return words.isProper(a) && words.isProper(b) && likePair(a, b) && found(a, b);
  }

  /** Whether both are common words of which one is written in small letters: never a hit alone. */
  private boolean isPlain(int a, int b) {
    return index.common.get(form[a])
        && index.common.get(form[b])
        && ((words.flags[a] & words.flags[b]) & TextWords.CAPITAL) == 0;
  }

  /** Collects the pairs of forms that are like two words; false when there are none. */
  private boolean likePair(int a, int b) {
    long key = WordHash.mix(words.hash[a] * 31 + words.hash[b]) | 1;
    int slot = (int) (key >>> 8) & MEMORY - 1;
    if (unlike[slot] == key) {
      return false;
    }
    WordForms.Known first = forms.of(words, a);
    WordForms.Known second = forms.of(words, b);
    if (!first.is(WordForms.COMMON) || !second.is(WordForms.COMMON)) {
      for (int x : first.forms()) {
        for (int y : second.forms()) {
          int link = links.size() < MOST_LINKS ? index.pairs.first(x, y) : -1;
          if (link >= 0) {
            links.add(link);
          }
        }
      }
    }
    if (links.isEmpty()) {
      unlike[slot] = key;
    }
    return !links.isEmpty();
  }

  private boolean found(int a, int b) {
    List<Candidate> candidates = finder.find(words, a, b, links);
    long judged = -1;
    int count = 0;
    for (Candidate candidate : candidates) {
      NameKind kind = kind(candidate);
      long stretch = ((long) candidate.first() << 32 | candidate.last()) * 4 + kind.ordinal();
      if (stretch == judged || candidate.first() < done) {
        continue;
      }
      judged = stretch;
      if (count++ == MOST_JUDGED) {
        return false;
      }
      if (told(candidate, kind)) {
        return true;
      }
    }
    return false;
  }

  private NameKind kind(Candidate candidate) {
    return NameTable.kind(index.register.names().head(candidate.name()));
  }

  private boolean told(Candidate candidate, NameKind kind) {
    int first = candidate.first();
    int last = candidate.last();
    int from = first;
    int to = last;
    while (from > 0 && first - from < MOST_MORE && goesOn(from, from - 1, kind)) {
      from--;
    }
    while (to + 1 < words.count && to - last < MOST_MORE && goesOn(to + 1, to + 1, kind)) {
      to++;
    }
    Optional<Judged> judged = judge.judge(words, candidate, from, to);
    if (judged.isEmpty()
        || judged.get().probability() < threshold
        || !judged.get().isEnough(kind, first == last)) {
      return false;
    }
    if (kind == NameKind.PERSON) {
      int head = index.register.names().head(candidate.name());
      families.named(words, first, last, head, judged.get());
    }
    tell(words.start[first], words.end[last], judged.get(), Spot.Kind.NAME);
    done = last + 1;
    return true;
  }

  /**
   * Whether a name goes on with a word beside it: written like one, and none that stands by. Names
   * of organisations go on with common words too (Seoul National University).
   *
   * @param mark the later of the two words, in front of which stands what is between them
   */
  private boolean goesOn(int mark, int word, NameKind kind) {
    if ((words.flags[mark] & (TextWords.BREAK | TextWords.COMMA)) != 0
        || words.is(word, TextWords.SYLLABIC)) {
      return false;
    }
    WordForms.Known known = forms.of(words, word);
    if (!words.isProper(word)) {
      return word == mark
          && words.is(mark, TextWords.HYPHEN)
          && isAttached(mark)
          && !known.is(WordForms.COMMON);
    }
    return kind == NameKind.PERSON
        ? personGoesOn(word, known)
        : nameGoesOn(word, known, word < mark);
  }

  private boolean isAttached(int word) {
    return words.start[word] == words.end[word - 1] + 1;
  }

  private boolean personGoesOn(int word, WordForms.Known known) {
    int beside =
        WordForms.COMMON
            | WordForms.TITLE
            | WordForms.PARTICLE
            | WordForms.PLACE
            | WordForms.GENERIC
            | WordForms.LEGAL_FORM;
    return !known.is(beside)
        && known.country().isEmpty()
        && !(words.is(word, TextWords.SENTENCE) && known.exact() == 0)
        && words.end[word] - words.start[word] > 1;
  }

  private boolean nameGoesOn(int word, WordForms.Known known, boolean before) {
    boolean stands =
        known.is(WordForms.LEGAL_FORM)
            || Cues.is("CALENDAR", known.plain())
            || words.is(word, TextWords.SENTENCE)
                && (known.exact() == 0 || known.is(WordForms.COMMON))
            || before
                && (!known.country().isEmpty() || known.is(WordForms.TITLE | WordForms.PARTICLE));
    return !stands && words.end[word] - words.start[word] > 1;
  }

  /** A name that is one word: of an organisation or ship, rare, and not part of a longer name. */
  private void single(int word) {
    WordForms.Known known = forms.of(words, word);
    boolean plain =
        known.is(WordForms.COMMON | WordForms.PLACE | WordForms.TITLE | WordForms.GENERIC);
    if (plain
        || known.plain().length() < SHORTEST_SINGLE
        || !known.country().isEmpty()
        || Rarity.of(NameKind.PERSON).bits(known.plain()) < RARE
        || word > 0 && goesOn(word, word - 1, NameKind.PERSON)
        || word + 1 < words.count && goesOn(word + 1, word + 1, NameKind.PERSON)) {
      return;
    }
    int link = index.singles.first(form[word]);
    NameKind judged = NameKind.PERSON;
    while (link >= 0 && word >= done) {
      Candidate candidate = new Candidate(index.singles.name(link), word, word, 1, 1);
      NameKind kind = kind(candidate);
      if (kind != judged) {
        told(candidate, kind);
        judged = kind;
      }
      link = index.singles.next(link);
    }
  }

  private void family(int word) {
    Judged bearer = families.bearer(words, word);
    if (bearer == null) {
      return;
    }
    List<Evidence> context = new ArrayList<>(bearer.context());
    context.add(
        new Evidence("text.family-name", "named in full before", "", "", "text", FAMILY_NAME));
    Judged judged = new Judged(bearer.match(), context);
    if (judged.probability() >= threshold) {
      tell(words.start[word], words.end[word], judged, Spot.Kind.FAMILY_NAME);
      done = word + 1;
    }
  }

  private void tell(int start, int end, Judged judged, Spot.Kind kind) {
    spots.accept(
        new Spot(
            start,
            end,
            new String(words.text, start, end - start),
            judged.match().target(),
            judged.match().matchedName(),
            judged.probability(),
            kind,
            judged.evidence()));
  }
}
