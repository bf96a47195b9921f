package org.cordon.entity;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names of countries in other languages than English, as Unicode CLDR has them. The names of a
 * language cost some milliseconds to gather, so they are gathered for one group of scripts when the
 * first text in it is asked about.
 */
final class ForeignCountryNames {
  private enum Group {
    LATIN("de es fr it pt nl pl tr id ms vi cs sk hr ro hu sv da nb fi sq az sw so uz"),
    CYRILLIC("ru uk be bg sr mk kk ky tg mn"),
    ARABIC("ar fa ur ps"),
    EAST_ASIAN("zh zh_Hant ja ko"),
    OTHER("el he hi bn ne ka hy th km lo my ta am");

    final String languages;

    Group(String languages) {
      this.languages = languages;
    }

    static Group of(String text) {
      for (int c : text.codePoints().filter(Character::isLetter).toArray()) {
        return switch (UnicodeScript.of(c)) {
          case LATIN -> LATIN;
          case CYRILLIC -> CYRILLIC;
          case ARABIC -> ARABIC;
          case HAN, HIRAGANA, KATAKANA, HANGUL -> EAST_ASIAN;
          default -> OTHER;
        };
      }
      return LATIN;
    }
  }

  private final Collection<Country> countries;
  private final Map<Group, CountryNames> names = new EnumMap<>(Group.class);

  ForeignCountryNames(Collection<Country> countries) {
    this.countries = countries;
  }

  /** The code of a name; nothing for texts too long to be one. */
  Optional<String> code(String name) {
    boolean plausible = name.length() <= 80 && name.codePoints().anyMatch(Character::isLetter);
    return plausible ? names(Group.of(name)).code(name) : Optional.empty();
  }

  private synchronized CountryNames names(Group group) {
    return names.computeIfAbsent(
        group, missing -> CountryNames.foreign(countries, missing.languages));
  }
}
