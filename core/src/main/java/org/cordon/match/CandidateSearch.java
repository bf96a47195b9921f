package org.cordon.match;

import java.util.List;
import org.cordon.register.NameTable;
import org.cordon.register.Register;
import org.cordon.register.TargetTable;

/**
 * Finds and scores the candidates of one question: by the {@link LeadingParts} of its names, and by
 * its identifiers. Each listed name is scored at most once for each asked name.
 */
final class CandidateSearch {
  private final Register register;
  private final NameTable names;
  private final TargetTable targets;
  private final NameComparison comparison = new NameComparison();
  private final ListedNames listedNames;
  private final FoundTargets found;
  private final Sieve sieve;
  private boolean[] comparable = new boolean[0];
  private long sources;
  private int[] hidden = {};

  CandidateSearch(Register register, int block) {
    this.register = register;
    names = register.names();
    targets = register.targets();
    listedNames = new ListedNames(register, comparison);
    found = new FoundTargets(targets.size());
    sieve = new Sieve(register.tokens(), names, block);
  }

  /**
   * Starts a question.
   *
   * @param comparableSchemata by schema number, whether targets of that schema count
   * @param sourceBits which sources count, see {@link TargetTable#sources}
   * @param hiddenNames names that are passed over as if they were not listed
   */
  void begin(boolean[] comparableSchemata, long sourceBits, int[] hiddenNames) {
    comparable = comparableSchemata;
    sources = sourceBits;
    hidden = hiddenNames;
    found.begin();
  }

  FoundTargets found() {
    return found;
  }

  /** Scores all listed names that can reach {@code least} against an asked name. */
  void byName(AskedName asked, int askedIndex, double least) {
    comparison.asked.fill(asked.name);
    int able = LeadingParts.able(asked);
    float needed = LeadingParts.needed(asked, least);
    int leading = LeadingParts.of(asked, able, needed);
    fillSieve(asked, able, leading);
    sieve.sift(
        comparison.asked.weights,
        needed,
        name -> {
          if (!isHidden(name)) {
            consider(asked, askedIndex, name, least);
          }
        });
  }

  /**
   * A listed initial agrees with a part without sharing its form, so it counts by itself; it leads
   * when the leading parts are not all that could.
   */
  private void fillSieve(AskedName asked, int able, int leading) {
    sieve.begin(asked.initials);
    for (int u = 0; u < asked.units.length; u++) {
      int parts = asked.units[u].mask();
      if ((parts & leading) != 0) {
        sieve.leading(asked.neighbours[u], parts);
      }
    }
    int led = leading == able ? 0 : leading;
    for (int rest = led; rest != 0; rest &= rest - 1) {
      int part = Integer.numberOfTrailingZeros(rest);
      sieve.leading(asked.initial(part), Sieve.byInitial(part));
    }
    for (int u = 0; u < asked.units.length; u++) {
      int parts = asked.units[u].mask();
      if ((parts & leading) == 0) {
        sieve.other(asked.neighbours[u], parts);
      }
    }
    for (int part = 0; part < asked.name.parts().size(); part++) {
      if ((led & 1 << part) == 0) {
        sieve.other(asked.initial(part), Sieve.byInitial(part));
      }
    }
  }

  private void consider(AskedName asked, int askedIndex, int name, double least) {
    int head = names.head(name);
    if (NameTable.kind(head) != asked.name.kind()) {
      return;
    }
    asked.prepare();
    double score = listedNames.score(asked, name, head, least);
    if (score >= least) {
      int target = names.target(name);
      if (isWanted(target)) {
        found.note(target, name, askedIndex, score);
      }
    }
  }

  private boolean isWanted(int target) {
    return comparable[targets.schema(target)] && (targets.sources(target) & sources) != 0;
  }

  /** Scores all names of the targets that have an identifier. */
  void byIdentifier(long hash, List<AskedName> asked) {
    register.withIdentifier(
        hash,
        target -> {
          if (isWanted(target)) {
            scoreAll(target, asked);
          }
        });
  }

  private void scoreAll(int target, List<AskedName> asked) {
    int first = targets.nameStart(target);
    int end = first + targets.nameCount(target);
    if (asked.isEmpty() || first == end) {
      found.note(target, -1, -1, 0); // no names to compare: the identifier speaks alone
      return;
    }
    for (int a = 0; a < asked.size(); a++) {
      comparison.asked.fill(asked.get(a).name);
      asked.get(a).prepare();
      for (int name = first; name < end; name++) {
        int head = names.head(name);
        if (NameTable.kind(head) == asked.get(a).name.kind() && !isHidden(name)) {
          double score = listedNames.score(asked.get(a), name, head, Double.NEGATIVE_INFINITY);
          found.note(target, name, a, Math.max(NameEvidence.FLOOR, score));
        }
      }
    }
  }

  private boolean isHidden(int name) {
    for (int other : hidden) {
      if (other == name) {
        return true;
      }
    }
    return false;
  }
}
