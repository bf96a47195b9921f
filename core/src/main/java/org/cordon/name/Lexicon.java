package org.cordon.name;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * What is known of words in names: titles, particles, legal forms, generic words, places, numbers,
 * and groups of forms of one name. Read from the resource {@code lexicon.txt}, which is compiled
 * from the word lists beside it.
 */
public final class Lexicon {
  /**
   * Raised when the analysis of names changes in code, so that registers compiled before are
   * rebuilt.
   */
  private static final int ANALYSIS_VERSION = 4;

  private static final String RESOURCE = "lexicon.txt";

  /** A run of words that means one thing. */
  record Phrase(String[] words, PartKind kind, String code) {}

  private final Map<String, WordInfo> words;
  private final Map<String, List<Phrase>> phrases;
  private final String fingerprint;

  private Lexicon() {
    byte[] bytes = LexiconFile.bytes(RESOURCE);
    LexiconText text = LexiconText.read(new String(bytes, StandardCharsets.US_ASCII));
    words = text.words();
    phrases = text.phrases();
    CRC32C checksum = new CRC32C();
    checksum.update(ANALYSIS_VERSION);
    checksum.update(bytes);
    checksum.update(LexiconFile.bytes(FormKin.RESOURCE));
    for (String name : Rarity.FILES) {
      checksum.update(LexiconFile.bytes(name));
    }
    fingerprint = HexFormat.of().toHexDigits((int) checksum.getValue());
  }

  /** The lexicon that ships with the engine. */
  public static Lexicon standard() {
    return Standard.LEXICON;
  }

  /** Compiles the word lists anew: what the resource {@code lexicon.txt} must hold. */
  public static String compile() {
    return LexiconBuilder.text();
  }

  /** A short digest of all resources: registers compiled with another lexicon must be rebuilt. */
  public String fingerprint() {
    return fingerprint;
  }

  /** What is known of a word in lower-case ASCII. */
  WordInfo word(String form) {
    return words.getOrDefault(form, WordInfo.NONE);
  }

  /** The phrases of several words that begin with a word, longest first. */
  List<Phrase> phrases(String first) {
    return phrases.getOrDefault(first, List.of());
  }

  /** The lexicon groups a form belongs to, ascending; see {@link Relation#ofGroup}. */
  public int[] groups(String form) {
    return word(form).groups();
  }

  /**
   * Whether a word in lower-case ASCII is a title: {@code mr}, {@code general}, {@code president}.
   */
  public boolean isTitle(String form) {
    return !word(form).title().isEmpty();
  }

  /** Whether a word in lower-case ASCII connects the parts of names: {@code al}, {@code de}. */
  public boolean isParticle(String form) {
    return !word(form).particle().isEmpty();
  }

  /** Whether a word in lower-case ASCII says what an organisation does or is: {@code trading}. */
  public boolean isGeneric(String form) {
    return !word(form).meaning().isEmpty();
  }

  /** Whether a word in lower-case ASCII is a legal form: {@code ltd}. */
  public boolean isLegalForm(String form) {
    return !word(form).orgForm().isEmpty();
  }

  /** Whether a word in lower-case ASCII names a place. */
  public boolean isPlace(String form) {
    return !word(form).place().isEmpty();
  }

  private static final class Standard {
    static final Lexicon LEXICON = new Lexicon();
  }
}
