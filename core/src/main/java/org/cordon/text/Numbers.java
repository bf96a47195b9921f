package org.cordon.text;

import java.util.List;
import java.util.Optional;
import org.cordon.entity.CheckedIdentifier;
import org.cordon.entity.IdentifierFormat;
import org.cordon.entity.Schema;
import org.cordon.entity.Statement;
import org.cordon.match.Match;
import org.cordon.register.Facts;
import org.cordon.register.IdentifierKind;
import org.cordon.register.Register;

/** Finds numbers and codes of listed subjects: of ships, passports, companies, banks, wallets. */
final class Numbers {
  private static final int SHORTEST = 6;

  /**
   * Numbers of so many characters are told by themselves; shorter ones need a word that says so.
   */
  private static final int LONG = 12;

  private static final int REACH = 4;

  private final Register register;
  private final WordForms forms;
  private final Judge judge;
  private int found = -1;

  Numbers(Register register, WordForms forms, Judge judge) {
    this.register = register;
    this.forms = forms;
    this.judge = judge;
  }

  /** Whether a word may be a number or code at all. */
  static boolean isCandidate(TextWords words, int word) {
    int length = words.end[word] - words.start[word];
    return words.is(word, TextWords.DIGITS)
        ? length >= SHORTEST
        : words.is(word, TextWords.UPPER) && (length == 8 || length == 11);
  }

  /** The subject that has the number at a word. */
  Optional<Judged> find(TextWords words, int word) {
    String text = words.word(word);
    long identifier = Facts.identifier(IdentifierKind.OTHER, text);
    found = -1;
    if (identifier != 0) {
      register.withIdentifier(Facts.hash(identifier), this::note);
    }
    if (found < 0) {
      return Optional.empty();
    }
    IdentifierKind kind = kindOf(Facts.hash(identifier));
    if (!isTold(words, word, kind, text)) {
      return Optional.empty();
    }
    Schema schema = register.target(found).subject().schema();
    String property = property(kind);
    Optional<Match> match = judge.ask(schema, List.of(Statement.of(property, text, "text")));
    return match.map(m -> new Judged(m, List.of()));
  }

  private void note(int target) {
    found = found < 0 ? target : found;
  }

  private IdentifierKind kindOf(long hash) {
    for (long identifier : register.facts(found).identifiers()) {
      if (Facts.hash(identifier) == hash) {
        return Facts.kind(identifier);
      }
    }
    return IdentifierKind.OTHER;
  }

  private boolean isTold(TextWords words, int word, IdentifierKind kind, String text) {
    if (kind == IdentifierKind.BIC) {
      return IdentifierFormat.BIC.parse(text) instanceof CheckedIdentifier.Valid;
    }
    boolean mixed = text.chars().anyMatch(Character::isLetter) && words.is(word, TextWords.DIGITS);
    return text.length() >= LONG && (mixed || kind.single())
        || Cues.distance(kind.name(), words, forms, word, -1, REACH) > 0
        || kind == IdentifierKind.MMSI
            && Cues.distance("VESSEL", words, forms, word, -1, REACH) > 0;
  }

  private static String property(IdentifierKind kind) {
    return switch (kind) {
      case IMO -> "imoNumber";
      case MMSI -> "mmsi";
      case CALL_SIGN -> "callSign";
      case LEI -> "leiCode";
      case BIC -> "swiftBic";
      case INN -> "innCode";
      case OGRN -> "ogrnCode";
      case ISIN -> "isin";
      case PASSPORT -> "passportNumber";
      case IDENTITY -> "idNumber";
      case TAX -> "taxNumber";
      case REGISTRATION -> "registrationNumber";
      case WALLET -> "publicKey";
      case OTHER -> "licenseNumber";
    };
  }
}
