package org.cordon.register;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.cordon.name.PartKeys;
import org.cordon.name.PartSimilarity;

/**
 * Finds the forms of a register that agree with an asked form, and remembers the answers: real
 * names share their parts, so most questions find most of their parts remembered. The memory holds
 * two generations of bounded size; what was not asked for during one generation is forgotten. Not
 * safe for several threads.
 */
public final class NeighbourFinder {
  private static final int GENERATION = 20_000;

  private final TokenTable tokens;
  private final KeyTable keys;
  private final PartSimilarity similarity = new PartSimilarity();
  private final Longs found = new Longs();
  private Map<String, Neighbours> young = new HashMap<>();
  private Map<String, Neighbours> old = new HashMap<>();
  private Map<String, Neighbours> youngJoined = new HashMap<>();
  private Map<String, Neighbours> oldJoined = new HashMap<>();

  /** A finder over a register. */
  public NeighbourFinder(Register register) {
    tokens = register.tokens();
    keys = register.keys();
  }

  /**
   * The forms that agree with a form.
   *
   * @param form the asked form
   * @param joined whether it is several parts written as one, which must agree in sound, not just
   *     in most letters
   */
  public Neighbours of(String form, boolean joined) {
    Map<String, Neighbours> now = joined ? youngJoined : young;
    Neighbours known = now.get(form);
    if (known != null) {
      return known;
    }
    Neighbours before = (joined ? oldJoined : old).get(form);
    Neighbours neighbours = before != null ? before : find(PartKeys.of(form), joined);
    remember(form, neighbours, joined);
    return neighbours;
  }

  private void remember(String form, Neighbours neighbours, boolean joined) {
    if (joined) {
      if (youngJoined.size() >= GENERATION) {
        oldJoined = youngJoined;
        youngJoined = new HashMap<>();
      }
      youngJoined.put(form, neighbours);
    } else {
      if (young.size() >= GENERATION) {
        old = young;
        young = new HashMap<>();
      }
      young.put(form, neighbours);
    }
  }

  private Neighbours find(PartKeys asked, boolean joined) {
    Longs candidates = found;
    candidates.clear();
    KeyTable.keysOf(asked, !joined, hash -> keys.find(hash, token -> candidates.add(token)));
    candidates.sortUnique();
    int size = candidates.size();
    if (size == 0) {
      return Neighbours.NONE;
    }
    int[] numbers = new int[size];
    int[] agreements = new int[size];
    byte[] flags = new byte[size];
    long postings = 0;
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int token = (int) candidates.get(i);
      PartKeys other = tokens.keys(token);
      int agreement = similarity.compare(asked, other);
      int flag =
          (PartSimilarity.compareKorean(asked, other) != 0 ? Neighbours.KOREAN : 0)
              | (PartSimilarity.compareChinese(asked, other) != 0 ? Neighbours.CHINESE : 0);
      if (agreement != 0 || flag != 0) {
        numbers[kept] = token;
        agreements[kept] = agreement;
        flags[kept] = (byte) flag;
        postings += tokens.postingCount(token);
        kept++;
      }
    }
    return new Neighbours(
        Arrays.copyOf(numbers, kept),
        Arrays.copyOf(agreements, kept),
        Arrays.copyOf(flags, kept),
        postings);
  }
}
