package org.cordon.match;

import java.util.List;
import org.cordon.register.NameTable;
import org.cordon.register.Neighbours;
import org.cordon.register.Register;
import org.cordon.register.TargetTable;
import org.cordon.register.TokenTable;

/**
 * Finds and scores the candidates of one question: by the {@link LeadingParts} of its names, and by
 * its identifiers. Each listed name is scored once for each asked name; a stamp says whether it
 * was.
 */
final class CandidateSearch {
  private final Register register;
  private final NameTable names;
  private final TokenTable tokens;
  private final TargetTable targets;
  private final NameComparison comparison = new NameComparison();
  private final ListedNames listedNames;
  private final FoundTargets found;
  private final int[] nameStamp;
  private int stamp;
  private boolean[] comparable = new boolean[0];
  private long sources;
  private int[] hidden = {};

  CandidateSearch(Register register) {
    this.register = register;
    names = register.names();
    tokens = register.tokens();
    targets = register.targets();
    listedNames = new ListedNames(register, comparison);
    found = new FoundTargets(targets.size());
    nameStamp = new int[names.size()];
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
    stamp++;
    for (int name : hidden) {
      nameStamp[name] = stamp; // as if it had been considered already
    }
    comparison.asked.fill(asked.name);
    int able = LeadingParts.able(asked);
    int leading = LeadingParts.of(asked, able, least);
    for (int u = 0; u < asked.units.length; u++) {
      if ((asked.units[u].mask() & leading) != 0) {
        follow(asked, askedIndex, asked.neighbours[u], least);
      }
    }
    if (leading == able) {
      return;
    }
    // A listed initial agrees with a leading part without sharing its form, so it must be followed
    // by itself.
    for (int rest = leading; rest != 0; rest &= rest - 1) {
      follow(asked, askedIndex, asked.initial(Integer.numberOfTrailingZeros(rest)), least);
    }
  }

  private void follow(AskedName asked, int askedIndex, Neighbours neighbours, double least) {
    for (int token : neighbours.tokens()) {
      int start = tokens.postingStart(token);
      int end = start + tokens.postingCount(token);
      for (int i = start; i < end; i++) {
        int name = tokens.posting(i);
        if (nameStamp[name] != stamp) {
          nameStamp[name] = stamp;
          consider(asked, askedIndex, name, least);
        }
      }
    }
  }

  private void consider(AskedName asked, int askedIndex, int name, double least) {
    int head = names.head(name);
    if (NameTable.kind(head) != asked.name.kind()) {
      return;
    }
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
