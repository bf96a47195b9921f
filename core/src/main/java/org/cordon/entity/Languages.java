package org.cordon.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** Languages by ISO 639-3 code: those that have a two-letter code. */
final class Languages {
  private static final Map<String, String> CODES = read();

  private Languages() {}

  /**
   * The code that a two-letter code, a three-letter code (also the bibliographic ones) or an
   * English name means.
   */
  static Optional<String> code(String line) {
    return Optional.ofNullable(CODES.get(line.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, String> read() {
    Map<String, String> codes = new HashMap<>();
    for (String two : Locale.getISOLanguages()) {
      Locale locale = Locale.of(two);
      String three = iso3(locale);
      if (!three.isEmpty()) {
        codes.put(two, three);
        codes.put(three, three);
        codes.putIfAbsent(
            locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), three);
      }
    }
    String bibliographic =
        "alb sqi arm hye baq eus bur mya chi zho cze ces dut nld fre fra geo kat ger deu gre ell"
            + " ice isl mac mkd mao mri may msa per fas rum ron slo slk tib bod wel cym";
    String[] pairs = bibliographic.split(" ");
    for (int i = 0; i < pairs.length; i += 2) {
      codes.put(pairs[i], pairs[i + 1]);
    }
    return codes;
  }

  private static String iso3(Locale locale) {
    try {
      return locale.getISO3Language();
    } catch (MissingResourceException e) {
      return ""; // the JDK knows a few old two-letter codes without a three-letter one
    }
  }
}
