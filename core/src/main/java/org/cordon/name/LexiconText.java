package org.cordon.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cordon.name.Lexicon.Phrase;

/**
 * The compiled lexicon as text: one word or phrase a line, a tab, and what is known of it as {@code
 * LETTER=VALUE} separated by semicolons. T title, P particle, O legal form, M meaning, L place, N
 * number, V vessel prefix, G groups in hexadecimal; a phrase has its {@link PartKind} and code.
 *
 * @param words what is known of single words
 * @param phrases the phrases by their first word, longest first
 */
record LexiconText(Map<String, WordInfo> words, Map<String, List<Phrase>> phrases) {
  private static final String HEAD =
      """
      # Compiled from the word lists beside it; not to be edited by hand. See LexiconBuilder.
      """;

  static String write(Map<String, WordInfo> words, Map<String, List<Phrase>> phrases) {
    StringBuilder text = new StringBuilder(HEAD);
    new TreeMap<>(words)
        .forEach((word, info) -> text.append(word).append('\t').append(known(info)).append('\n'));
    new TreeMap<>(phrases).values().forEach(list -> list.forEach(phrase -> write(phrase, text)));
    return text.toString();
  }

  private static String known(WordInfo info) {
    StringBuilder known = new StringBuilder();
    add(known, 'T', info.title());
    add(known, 'P', info.particle());
    add(known, 'O', info.orgForm());
    add(known, 'M', info.meaning());
    add(known, 'L', info.place());
    add(known, 'N', info.number());
    add(known, 'V', info.vessel() ? "y" : "");
    for (int group : info.groups()) {
      add(known, 'G', Integer.toHexString(group));
    }
    return known.toString();
  }

  private static void add(StringBuilder known, char letter, String value) {
    if (!value.isEmpty()) {
      known.append(letter).append('=').append(value).append(';');
    }
  }

  private static void write(Phrase phrase, StringBuilder text) {
    text.append(String.join(" ", phrase.words())).append('\t');
    text.append(phrase.kind()).append('=').append(phrase.code()).append(";\n");
  }

  static LexiconText read(String text) {
    Map<String, WordInfo> words = HashMap.newHashMap(1 << 16);
    Map<String, List<Phrase>> phrases = new HashMap<>();
    int start = text.indexOf('\n') + 1;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int tab = text.indexOf('\t', start);
      String form = text.substring(start, tab);
      if (form.indexOf(' ') < 0) {
        words.put(form, info(text, tab + 1, end));
      } else {
        Phrase phrase = phrase(form, text.substring(tab + 1, end - 1));
        phrases.computeIfAbsent(phrase.words()[0], first -> new ArrayList<>()).add(phrase);
      }
      start = end + 1;
    }
    return new LexiconText(words, phrases);
  }

  private static Phrase phrase(String form, String known) {
    int equals = known.indexOf('=');
    return new Phrase(
        form.split(" ", -1),
        PartKind.valueOf(known.substring(0, equals)),
        known.substring(equals + 1));
  }

  private static WordInfo info(String text, int start, int end) {
    WordInfo info = WordInfo.NONE;
    int at = start;
    while (at < end) {
      int stop = text.indexOf(';', at);
      info = with(info, text.charAt(at), text.substring(at + 2, stop));
      at = stop + 1;
    }
    return info;
  }

  private static WordInfo with(WordInfo info, char letter, String value) {
    return switch (letter) {
      case 'T' -> info.withTitle(value);
      case 'P' -> info.withParticle(value);
      case 'O' -> info.withOrgForm(value);
      case 'M' -> info.withMeaning(value);
      case 'L' -> info.withPlace(value);
      case 'N' -> info.withNumber(value);
      case 'V' -> info.withVessel();
      case 'G' -> info.withGroup(Integer.parseUnsignedInt(value, 16));
      default ->
          throw new IllegalStateException(
              "lexicon.txt: unknown letter (" + letter + "); compile it anew");
    };
  }
}
