package org.cordon.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.entity.NameProperties;
import org.cordon.entity.Statement;
import org.cordon.match.Match;
import org.cordon.register.Register;

/**
 * Finds names in runs of Han, Hangul and Kana, where words are not set apart: listed names of those
 * scripts as they stand; and Korean words in Hangul that sound like a listed Korean name. The names
 * are gathered when the first such run is met, since that decodes all entries. For one thread.
 */
final class SyllabicNames {
  private static final int SHORTEST = 3;
  private static final int LONGEST_PERSON = 4;
  private static final int SYLLABLES = 3;

  /** A name as published and the schema of who bears it. */
  private record Listed(String text, String schema) {}

  /** A stretch of a run that is a name. */
  record Found(int start, int end, Judged judged) {}

  private final Register register;
  private final Judge judge;
  private final Map<Integer, List<Listed>> byBeginning = new HashMap<>();
  private boolean gathered;

  SyllabicNames(Register register, Judge judge) {
    this.register = register;
    this.judge = judge;
  }

  /** The names in a run. */
  List<Found> find(TextWords words, int word) {
    gather();
    List<Found> found = new ArrayList<>();
    int at = words.start[word];
    int end = words.end[word];
    while (at + 1 < end) {
      Optional<Found> here = listed(words, word, at, end);
      if (here.isPresent()) {
        found.add(here.get());
        at = here.get().end();
      } else {
        at++;
      }
    }
    if (found.isEmpty() && Syllabary.isHangul(words.text[words.start[word]])) {
      bySound(words, word).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Found> listed(TextWords words, int word, int at, int end) {
    boolean hangul = Syllabary.isHangul(words.text[at]);
    if (hangul && at > words.start[word]) {
      return Optional.empty();
    }
    for (Listed name :
        byBeginning.getOrDefault(beginning(words.text[at], words.text[at + 1]), List.of())) {
      int behind = at + name.text().length();
      if (behind <= end
          && stands(name.text(), words.text, at)
          && isWhole(words, hangul, behind, end)) {
        Optional<Match> match = ask(name.schema(), name.text());
        if (match.isPresent()) {
          return Optional.of(new Found(at, behind, new Judged(match.get(), List.of())));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean stands(String name, char[] text, int at) {
    for (int i = 0; i < name.length(); i++) {
      if (text[at + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Behind a name in Hangul may stand a particle. */
  private static boolean isWhole(TextWords words, boolean hangul, int behind, int end) {
    if (!hangul || behind == end) {
      return true;
    }
    String rest = new String(words.text, behind, end - behind);
    return Endings.stems("가가" + rest).contains("가가");
  }

  private Optional<Found> bySound(TextWords words, int word) {
    String text = words.word(word);
    List<String> stems = new ArrayList<>();
    stems.add(text);
    stems.addAll(Endings.stems(text));
    for (String stem : stems) {
      if (stem.length() == SYLLABLES && org.cordon.name.Korean.splitHangulName(stem).size() == 2) {
        Optional<Match> match = ask("Person", stem);
        if (match.isPresent()) {
          int start = words.start[word];
          return Optional.of(
              new Found(start, start + stem.length(), new Judged(match.get(), List.of())));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Match> ask(String schema, String name) {
    return judge.ask(Model.standard().require(schema), List.of(Statement.of("name", name, "text")));
  }

  private void gather() {
    if (gathered) {
      return;
    }
    gathered = true;
    for (int target = 0; target < register.size(); target++) {
      for (ListEntry entry : register.target(target).entries()) {
        gather(entry.subject());
      }
    }
    byBeginning
        .values()
        .forEach(names -> names.sort((a, b) -> b.text().length() - a.text().length()));
  }

  private void gather(Entity subject) {
    for (Statement statement : NameProperties.statements(subject)) {
      String name = statement.value();
      boolean person = subject.schema().isA("Person");
      if (name.length() >= SHORTEST
          && (!person || name.length() <= LONGEST_PERSON)
          && name.chars().allMatch(c -> Syllabary.isSyllabic((char) c))) {
        List<Listed> listed =
            byBeginning.computeIfAbsent(
                beginning(name.charAt(0), name.charAt(1)), key -> new ArrayList<>());
        Listed mine = new Listed(name, subject.schema().name());
        if (!listed.contains(mine)) {
          listed.add(mine);
        }
      }
    }
  }

  private static int beginning(char first, char second) {
    return first << 16 | second;
  }
}
