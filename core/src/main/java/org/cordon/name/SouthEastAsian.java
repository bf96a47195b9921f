package org.cordon.name;

import java.util.List;

/**
 * Thai, Burmese and Khmer to Latin by sound, as names are spelt in passports. ICU writes these
 * scripts letter by letter, which nobody uses for names. Sources: the Royal Thai General System,
 * the common spelling of Burmese rhymes, the UN's romanisation of Khmer of 1972; tones and lengths
 * are left out.
 */
final class SouthEastAsian {
  private static final LetterTable THAI_CONSONANTS =
      LetterTable.of(
          """
          ก k ข kh ฃ kh ค kh ฅ kh ฆ kh ง ng จ ch ฉ ch ช ch ซ s ฌ ch ญ y ฎ d ฏ t ฐ th ฑ th ฒ th ณ n
          ด d ต t ถ th ท th ธ th น n บ b ป p ผ ph ฝ f พ ph ฟ f ภ ph ม m ย y ร r ล l ว w ศ s ษ s ส s
          ห h ฬ l ฮ h
          """);
  private static final LetterTable THAI_VOWELS =
      LetterTable.of("ะ a ั a า a ำ am ิ i ี i ึ ue ื ue ุ u ู u ฤ ri ฦ li รร a");

  /** Vowels written before the consonant after which they are spoken. */
  private static final LetterTable THAI_LEADING = LetterTable.of("เ e แ ae โ o ใ ai ไ ai");

  private static final char THAI_SILENCER = '์';

  private static final LetterTable BURMESE_CONSONANTS =
      LetterTable.of(
          """
          က k ခ kh ဂ g ဃ g င ng စ s ဆ s ဇ z ဈ z ည ny ဉ ny ဋ t ဌ t ဍ d ဎ d ဏ n တ t ထ t ဒ d ဓ d န n
          ပ p ဖ p ဗ b ဘ b မ m ယ y ရ y လ l ဝ w သ th ဟ h ဠ l ဿ th အ - ဩ aw ဪ aw ဣ i ဤ i ဥ u ဦ u ဧ ay
          ကျ ky ကြ ky ချ ch ခြ ch ဂျ gy ဂြ gy ရှ sh ယှ sh လှ hl မှ hm နှ hn မျ my မြ my ပျ py ပြ py
          ဖျ py ဖြ py ဗျ by ဗြ by ဘျ by သျှ sh ရွှ shw ကွ kw ခွ khw ထွ tw တွ tw သွ thw ဝှ hw မြှ hmy
          """);
  private static final LetterTable BURMESE_RHYMES =
      LetterTable.of(
          """
          ောင် aung ောက် auk ိုင် aing ိုက် aik င် in န် an မ် an ံ an က် et တ် at ပ် at
          စ် it ည် i ယ် e ဉ် in ိန် ein ိမ် ein ိတ် eik ိပ် eik ုန် on ုမ် on ုံ on ုတ် ok
          ုပ် ok ွန် un ွမ် un ွတ် ut ွင် win ို o ော aw ော် aw ု u ူ u ိ i ီ i ေ e ဲ e ာ a
          ါ a ေါင် aung ေါ aw ေါ် aw ွေ we ွယ် we ွာ wa ွ wa ွဲ we ျ ya ြ ya ှ -
          """);

  private static final LetterTable KHMER_CONSONANTS =
      LetterTable.of(
          """
          ក k ខ kh គ k ឃ kh ង ng ច ch ឆ chh ជ ch ឈ chh ញ nh ដ d ឋ th ឌ d ឍ th ណ n ត t ថ th ទ t ធ th
          ន n ប b ផ ph ព p ភ ph ម m យ y រ r ល l វ v ស s ហ h ឡ l ប៉ p
          """);
  private static final LetterTable KHMER_VOWELS =
      LetterTable.of(
          """
          ា a ិ i ី i ឹ oe ឺ eu ុ u ូ u ួ uo ើ aeu ឿ oea ៀ ie េ e ែ e ៃ ai ោ o ៅ au ំ am ះ ah អ a
          ឥ i ឦ i ឧ u ឩ ou ឪ ou ឫ ri ឬ ri ឯ ae ឰ ai ឱ o ឲ o ឳ au
          """);
  private static final char KHMER_STACKER = '្';

  private SouthEastAsian() {}

  /**
   * Thai: leading vowels after their consonant, silenced consonants out, missing vowels guessed.
   */
  static List<String> thai(String original) {
    String word = original.replaceAll("[ตท]ร์", "").replaceAll("เ([ก-ฮ])า", "$1าว");
    Abjad sounds = new Abjad();
    String leading = "";
    for (int i = 0; i < word.length(); ) {
      String before = THAI_LEADING.get(word.substring(i, i + 1));
      int length = Math.max(1, THAI_VOWELS.matchLength(word, i));
      if (!before.isEmpty()) {
        leading = before;
      } else if (!isSilenced(word, i)) {
        String letter = word.substring(i, i + length);
        sounds.consonant(thaiConsonant(word, i, letter));
        sounds.vowel(leading + (carriesVowel(word, i, leading) ? "" : thaiVowel(letter)));
        leading = "";
      }
      i += length;
    }
    return List.of(sounds.vowelled(), sounds.bare());
  }

  private static boolean isSilenced(String word, int i) {
    int next = i + 1 < word.length() && "ิุ".indexOf(word.charAt(i + 1)) >= 0 ? i + 2 : i + 1;
    return word.charAt(i) == THAI_SILENCER
        || (next < word.length() && word.charAt(next) == THAI_SILENCER);
  }

  /** The consonant, where h and o ang only carry a vowel or lift the tone of the next consonant. */
  private static String thaiConsonant(String word, int i, String letter) {
    boolean lifts =
        letter.equals("ห") && i + 1 < word.length() && "งญนมยรลว".indexOf(word.charAt(i + 1)) >= 0;
    return lifts ? "" : THAI_CONSONANTS.get(letter);
  }

  /** O ang before a written vowel, or after a leading one, has no sound of its own. */
  private static boolean carriesVowel(String word, int i, String leading) {
    boolean beforeVowel = THAI_VOWELS.matchLength(word, Math.min(i + 1, word.length())) > 0;
    return word.charAt(i) == 'อ' && (beforeVowel || !leading.isEmpty());
  }

  private static String thaiVowel(String letter) {
    return letter.equals("อ") ? "o" : THAI_VOWELS.get(letter);
  }

  /** Burmese: consonant and rhyme; a consonant without a rhyme has the vowel a. */
  static List<String> burmese(String word) {
    String plain = word.replaceAll("[\u1037\u1038]", "");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < plain.length(); ) {
      int consonant = BURMESE_CONSONANTS.matchLength(plain, i);
      int rhyme = BURMESE_RHYMES.matchLength(plain, i + consonant);
      String onset = BURMESE_CONSONANTS.get(plain.substring(i, i + consonant));
      out.append(onset);
      out.append(BURMESE_RHYMES.get(plain.substring(i + consonant, i + consonant + rhyme)));
      out.append(rhyme == 0 && consonant > 0 && endsInConsonant(onset) ? "a" : "");
      i += Math.max(1, consonant + rhyme);
    }
    return List.of(out.toString());
  }

  private static boolean endsInConsonant(String latin) {
    return latin.isEmpty() || "aeiu".indexOf(latin.charAt(latin.length() - 1)) < 0;
  }

  /** Khmer: stacked consonants without a vowel between, other missing vowels guessed. */
  static List<String> khmer(String word) {
    Abjad sounds = new Abjad();
    for (int i = 0; i < word.length(); ) {
      int length = Math.max(1, KHMER_CONSONANTS.matchLength(word, i));
      int cluster = i + length < word.length() && word.charAt(i + length) == KHMER_STACKER ? 2 : 0;
      int end = Math.min(word.length(), i + length + cluster);
      String first = KHMER_CONSONANTS.get(word.substring(i, i + length));
      String second = cluster == 0 ? "" : KHMER_CONSONANTS.get(word.substring(end - 1, end));
      sounds.consonant(first + second);
      sounds.vowel(KHMER_VOWELS.get(word.substring(i, i + length)));
      i = end;
    }
    return List.of(sounds.vowelled().replace("aa", "a"), sounds.bare());
  }
}
