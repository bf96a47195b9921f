package org.cordon.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.entity.Model;
import org.cordon.entity.Schema;
import org.cordon.entity.Statement;
import org.cordon.match.Evidence;
import org.cordon.match.Match;
import org.cordon.match.Matcher;
import org.cordon.match.Question;
import org.cordon.name.NameKind;
import org.cordon.register.NameTable;

/** Asks the matcher about what stands in a text, and weighs the text around it. For one thread. */
final class Judge {
  private static final int MEMORY = 1 << 13;
  private static final int IMO_REACH = 8;
  private static final int NATION_REACH = 3;
  private static final double ASKED = 0.05;

  private final SpotIndex index;
  private final WordForms forms;
  private final Matcher matcher;
  private final TextEvidence evidence;
  private final Map<String, Optional<Match>> memory = new HashMap<>();

  Judge(SpotIndex index, WordForms forms) {
    this.index = index;
    this.forms = forms;
    matcher = new Matcher(index.register);
    evidence = new TextEvidence(forms);
  }

  /** The best match of the words from one to another, taken for a name like the candidate's. */
  Optional<Judged> judge(TextWords words, Candidate candidate, int first, int last) {
    NameKind kind = NameTable.kind(index.register.names().head(candidate.name()));
    List<Statement> statements = new ArrayList<>();
    statements.add(Statement.of("name", asked(words, first, last), "text"));
    if (kind == NameKind.OBJECT) {
      imo(words, last).ifPresent(imo -> statements.add(Statement.of("imoNumber", imo, "text")));
    }
    if (kind == NameKind.PERSON) {
      nation(words, first)
          .ifPresent(code -> statements.add(Statement.of("nationality", code, "text")));
    }
    List<Evidence> context = evidence.of(words, first, last, kind);
    return ask(schema(candidate, kind), statements).map(match -> new Judged(match, context));
  }

  private Schema schema(Candidate candidate, NameKind kind) {
    return switch (kind) {
      case PERSON -> Model.standard().require("Person");
      case ORGANISATION -> Model.standard().require("Organization");
      case OBJECT ->
          index.register.target(index.register.names().target(candidate.name())).subject().schema();
    };
  }

  /** The best match of a party of that schema and those statements. */
  Optional<Match> ask(Schema schema, List<Statement> statements) {
    StringBuilder key = new StringBuilder(schema.name());
    statements.forEach(s -> key.append('|').append(s.property()).append('=').append(s.value()));
    if (memory.size() >= MEMORY) {
      memory.clear();
    }
    return memory.computeIfAbsent(key.toString(), text -> best(schema, statements));
  }

  private Optional<Match> best(Schema schema, List<Statement> statements) {
    Entity party = new Entity("text", schema, statements);
    return matcher.match(new Question(party, ASKED, 1, Set.of())).stream().findFirst();
  }

  private String asked(TextWords words, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int word = first; word <= last; word++) {
      if (word > first) {
        text.append(words.is(word, TextWords.COMMA) ? ", " : " ");
      }
      text.append(forms.of(words, word).asked());
    }
    return text.toString();
  }

  /** A ship's number behind its name. */
  private Optional<String> imo(TextWords words, int last) {
    int cue = Cues.distance("IMO", words, forms, last, 1, IMO_REACH);
    for (int word = last + cue + 1;
        cue > 0 && word < words.count && word <= last + cue + 3;
        word++) {
      String text = words.word(word);
      if (text.length() == 7 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Optional.of("IMO" + text);
      }
    }
    return Optional.empty();
  }

  /** The country named just before a person's name or title: {@code Russian President}. */
  private Optional<String> nation(TextWords words, int first) {
    for (int word = first - 1; word >= Math.max(0, first - NATION_REACH); word--) {
      if ((words.flags[word + 1] & (TextWords.BREAK | TextWords.COMMA)) != 0) {
        return Optional.empty();
      }
      WordForms.Known known = forms.of(words, word);
      if (!known.country().isEmpty()) {
        return Optional.of(known.country());
      }
      if (!known.is(WordForms.TITLE) && !known.is(WordForms.COMMON)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
