package org.cordon.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cordon.entity.Countries;
import org.cordon.name.Lexicon;
import org.cordon.name.Name;
import org.cordon.name.NameAnalyzer;
import org.cordon.name.NameKind;
import org.cordon.name.PartSimilarity;
import org.cordon.name.Romanizer;
import org.cordon.register.NeighbourFinder;
import org.cordon.register.Neighbours;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a word of a text: which forms of the register it may stand for, by its letters,
 * without its ending, in another spelling or with a slip of the hand, and what kind of word it is.
 * Answers are remembered, since texts repeat their words. Not safe for several threads.
 */
final class WordForms {
  static final int COMMON = 1;
  static final int TITLE = 1 << 1;
  static final int PARTICLE = 1 << 2;
  static final int PLACE = 1 << 3;
  static final int GENERIC = 1 << 4;
  static final int LEGAL_FORM = 1 << 5;

  /** Of the forms that are like a word so many are followed, the likest first. */
  private static final int MOST = 64;

  /** The least likeness that is followed. */
  private static final float LEAST = 0.6f;

  private static final int MEMORY = 1 << 16;
  private static final int LONGEST = 40;

  /** Words are looked up by themselves, as parts of names in any script but kana. */
  private static final Name ANY = new NameAnalyzer().analyze("", NameKind.PERSON);

  /**
   * What is known of one word.
   *
   * @param forms numbers of register forms, those of the same letters first
   * @param exact how many of them have the same letters, perhaps after an ending is taken off
   * @param kind flags
   * @param asked the word as the matcher is asked: without the ending, if it has one
   * @param plain the word in lower-case ASCII; empty when it cannot be written so
   * @param country the code of the country that the word names; empty for none
   */
  record Known(int[] forms, int exact, int kind, String asked, String plain, String country) {
    boolean is(int flag) {
      return (kind & flag) != 0;
    }
  }

  private final SpotIndex index;
  private final NeighbourFinder finder;
  private final Lexicon lexicon = Lexicon.standard();
  private final long[] keys = new long[MEMORY];
  private final @Nullable Known[] values = new Known[MEMORY];

  WordForms(SpotIndex index) {
    this.index = index;
    finder = new NeighbourFinder(index.register);
  }

  Known of(TextWords words, int word) {
    int style = words.flags[word] & (TextWords.CAPITAL | TextWords.UNCASED);
    long key = WordHash.mix(words.hash[word] ^ style + 1);
    int slot = (int) key & MEMORY - 1;
    Known known = values[slot];
    if (known == null || keys[slot] != key) {
      known = find(clean(words.word(word)), style != 0);
      keys[slot] = key;
      values[slot] = known;
    }
    return known;
  }

  /** The word without soft hyphens, and without the hyphen and the end of line that cut it. */
  private static String clean(String word) {
    int plain = 0;
    while (plain < word.length() && word.charAt(plain) >= '0' && word.charAt(plain) != '\u00ad') {
      plain++;
    }
    return plain == word.length()
        ? word
        : word.replaceAll("\u00ad|-[ \r]*\n *|\\.", "").replaceAll("[ \r\n]+", "");
  }

  private Known find(String word, boolean proper) {
    String folded = Romanizer.fold(word);
    List<String> spellings = Romanizer.latin(folded);
    String plain = spellings.isEmpty() ? "" : spellings.getFirst();
    int kind = kind(plain);
    List<Integer> forms = new ArrayList<>();
    exact(spellings, forms);
    String asked = word;
    if (forms.isEmpty() && word.length() <= LONGEST) {
      for (String stem : Endings.stems(folded)) {
        exact(Romanizer.latin(stem), forms);
        if (!forms.isEmpty()) {
          asked = stem;
          break;
        }
      }
    }
    int exact = forms.size();
    if (proper && (kind & COMMON) == 0 && word.length() <= LONGEST) {
      addLike(spellings, forms);
    }
    int[] numbers = forms.stream().mapToInt(Integer::intValue).toArray();
    return new Known(numbers, exact, kind, asked, plain, country(word, proper));
  }

  private void exact(List<String> spellings, List<Integer> forms) {
    for (String spelling : spellings) {
      int form = index.forms.form(WordHash.of(spelling));
      if (form >= 0 && !forms.contains(form)) {
        forms.add(form);
      }
    }
  }

  private int kind(String plain) {
    return (CommonWords.has(plain) ? COMMON : 0)
        | (lexicon.isTitle(plain) ? TITLE : 0)
        | (lexicon.isParticle(plain) ? PARTICLE : 0)
        | (lexicon.isPlace(plain) ? PLACE : 0)
        | (lexicon.isGeneric(plain) ? GENERIC : 0)
        | (lexicon.isLegalForm(plain) ? LEGAL_FORM : 0);
  }

  private static String country(String word, boolean proper) {
    if (!proper || word.length() < 3) {
      return "";
    }
    String lower = word.toLowerCase(Locale.ROOT);
    Optional<String> code = Countries.code(lower);
    return code.orElse("");
  }

  /** Adds the forms that are like a word, likest first. */
  private void addLike(List<String> spellings, List<Integer> forms) {
    for (int s = 0; s < Math.min(2, spellings.size()); s++) {
      Neighbours found = finder.of(spellings.get(s), false, ANY);
      for (float step = 0.9f; step >= LEAST - 0.05f; step -= 0.3f) {
        add(found, step, step + 0.3f, forms);
      }
    }
  }

  private void add(Neighbours found, float least, float below, List<Integer> forms) {
    for (int i = 0; i < found.tokens().length && forms.size() < MOST; i++) {
      float agreement = PartSimilarity.agreement(found.agreements()[i]);
      if (found.flags()[i] != 0) {
        agreement = Math.max(agreement, 0.94f);
      }
      int form = found.tokens()[i];
      boolean wanted = agreement >= least && agreement < below && index.inNames.get(form);
      if (wanted && !forms.contains(form)) {
        forms.add(form);
      }
    }
  }
}
